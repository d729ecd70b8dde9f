using Sui.Inspection.Imports.Tabular;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Reads a multiple choice whose options have columns of their own. All blank: no answer is recorded. A blank beside others: not chosen.
/// Every option said not to be chosen: none was, which is not missing.
/// </summary>
internal sealed class OptionColumns : AnswerColumn
{
    private readonly Part[] _parts;

    /// <summary>Sets up the columns.</summary>
    /// <param name="columns">The columns, each with the place of its option in the question, below 64; at least one.</param>
    /// <param name="question">The question.</param>
    public OptionColumns(IEnumerable<(ResolvedColumn Column, int Option)> columns, Question question) =>
        _parts = [.. columns.Select(column => new Part(
            column.Column.Place, column.Option, new OptionWords(column.Column.Mapping, question.Options[column.Option]), new CellTable()))];

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

        var state = chosen != 0 ? AnswerState.Given
            : absence != AnswerState.Missing ? absence
            : fault >= 0 ? AnswerState.NotUnderstood
            : answered ? AnswerState.NoneChosen
            : AnswerState.Missing;
        slot.Set(state, chosen, fault);
    }

    private sealed record Part(int Place, int Option, OptionWords Words, CellTable Known)
    {
        public AnswerCode Read(ITabularReader row)
        {
            var cell = row.Utf8(Place);
            if (cell.IsEmpty)
            {
                return new AnswerCode(Empty(row, Place));
            }

            if (!Known.TryGet(cell, out var code))
            {
                code = Words.Find(cell);
                if (code.State != AnswerState.NotUnderstood && cell.Length <= 64)
                {
                    Known.Learn(cell, code);
                }
            }

            return code;
        }
    }
}
