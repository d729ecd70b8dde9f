using System.Text;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Reads a multiple choice whose options have columns of their own. All blank: no answer is recorded. A blank beside others: not chosen.
/// Every option said not to be chosen: none was, which is not missing.
/// </summary>
internal sealed class OptionColumns : AnswerColumn
{
    private readonly Part[] _parts;
    private readonly Question _question;

    /// <summary>Sets up the columns.</summary>
    /// <param name="columns">The columns, each with the place of its option in the question, below 64; at least one.</param>
    /// <param name="question">The question.</param>
    public OptionColumns(IEnumerable<(ResolvedColumn Column, int Option)> columns, Question question)
    {
        _question = question;
        _parts = [.. columns.Select(column => new Part(column.Column, column.Option, question.Options[column.Option]))];
    }

    /// <inheritdoc/>
    public override int Place => _parts[0].Place;

    /// <inheritdoc/>
    public override string Allowed =>
        "1 or 0, yes or no, true or false, a mark or the option's label where it was chosen, or an empty cell.";

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        var chosen = 0UL;
        var answered = false;
        var absence = AnswerState.Missing;
        var fault = -1;
        foreach (var part in _parts)
        {
            var code = part.Read(row);
            switch (code.State)
            {
                case AnswerState.Missing:
                    break;
                case AnswerState.Given:
                    chosen |= 1UL << part.Option;
                    answered = true;
                    break;
                case AnswerState.NoneChosen:
                    answered = true;
                    break;
                case AnswerState.NotUnderstood:
                    fault = fault < 0 ? part.Place : fault;
                    break;
                default:
                    absence = absence == AnswerState.Missing ? code.State : absence;
                    break;
            }
        }

        if (OptionSets.Contradicts(_question, chosen))
        {
            slot.Set(AnswerState.NotUnderstood, 0, Place);
            return;
        }

        var state = chosen != 0 ? AnswerState.Given
            : absence != AnswerState.Missing ? absence
            : fault >= 0 ? AnswerState.NotUnderstood
            : answered ? AnswerState.NoneChosen
            : AnswerState.Missing;
        slot.Set(state, chosen, fault);
    }

    /// <inheritdoc/>
    public override bool HasFound(string word) => Array.Exists(_parts, part => part.HasFound(word));

    private sealed class Part(ResolvedColumn column, int option, AnswerOption words)
    {
        // An option for which people write words of their own; the words themselves say that it was chosen.
        private const string Other = "other";
        private const int LongestCell = 1024;

        private readonly AnswerVocabulary _words = AnswerVocabulary.OfOption(words, column.Mapping.Answers).Noting();
        private readonly CellTable _known = new();

        public int Place => column.Place;

        public int Option => option;

        public bool HasFound(string word) => _words.HasFound(word);

        public AnswerCode Read(ITabularReader row)
        {
            if (_known.TryGet(row, Place, out var code))
            {
                return code;
            }

            var cell = row.Utf8(Place);
            if (cell.IsEmpty)
            {
                return new AnswerCode(AnswerState.Missing);
            }

            if (cell.Length <= LongestCell && Find(Encoding.UTF8.GetString(cell)) is { } meaning)
            {
                code = MeaningCodes.OfOption(meaning);
                _known.Learn(cell, code);
                return code;
            }

            return string.Equals(words.Code, Other, StringComparison.Ordinal) ? AnswerCode.Of(0) : AnswerCode.NotUnderstood;
        }

        // Some tools repeat the words above the column in every cell where the option was chosen.
        private string? Find(string cell) =>
            _words.TryFind(cell, out var meaning) ? meaning
            : HeaderText.Key(cell) is { Length: > 0 } key && key == column.Mapping.Column.Header ? Meanings.Chosen
            : null;
    }
}
