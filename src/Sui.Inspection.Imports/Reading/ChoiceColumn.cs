using System.Text;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;


namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads a choice from one cell: one answer, or several joined by a separator.</summary>
internal sealed class ChoiceColumn : AnswerColumn
{
    private const int LongestCell = 8192;

    private readonly CellTable _known = new();
    private readonly Question _question;
    private readonly AnswerVocabulary _words;
    private readonly string? _separator;

    /// <summary>Sets up the column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="question">The question, with at most 64 options.</param>
    public ChoiceColumn(ResolvedColumn column, Question question)
    {
        _question = question;
        Place = column.Place;
        _words = AnswerVocabulary.OfAnswers(question, column.Mapping.Answers).Noting();
        Allowed = Wording.OneOf(question.Options.Select(option => option.Code));
        _separator = question.Scale == AnswerScale.MultipleChoice && column.Mapping.Separator is { Length: > 0 } separator
            ? separator
            : null;
        _known.Learn([], new AnswerCode(AnswerState.Missing));
    }

    /// <inheritdoc/>
    public override int Place { get; }

    /// <inheritdoc/>
    public override string Allowed { get; }

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        slot.Set(_known.TryGet(row, Place, out var code) ? code : Read(row), Place);
    }

    /// <inheritdoc/>
    public override bool HasFound(string word) => _words.HasFound(word);

    /// <inheritdoc/>
    public override void CountUnread(ITabularReader row, int place, UnreadCells unread)
    {
        if (_separator is null || row.Utf8(place).Length > LongestCell)
        {
            base.CountUnread(row, place, unread);
            return;
        }

        var unknown = new List<string>();
        MultipleAnswer.Read(row.Text(place), _separator, _words, [], unknown);
        foreach (var part in unknown)
        {
            unread.Add(part, row.KindOf(place));
        }
    }

    private AnswerCode Read(ITabularReader row)
    {
        var cell = row.Utf8(Place);
        if (cell.IsEmpty)
        {
            // A formula without a value: no answer is recorded, and it is reported as such.
            return new AnswerCode(AnswerState.Missing);
        }

        var code = cell.Length > LongestCell ? AnswerCode.NotUnderstood : Understand(Encoding.UTF8.GetString(cell));
        code = code.State == AnswerState.Missing && !code.Partly ? AnswerCode.Without(code.State, cell) : code;
        if (code is { State: not AnswerState.NotUnderstood, Partly: false })
        {
            // What was not understood may be somebody's own words, which are not kept, not even here.
            _known.Learn(cell, code);
        }

        return code;
    }

    private AnswerCode Understand(string cell)
    {
        if (_separator is null)
        {
            return _words.TryFind(cell, out var meaning) ? MeaningCodes.OfAnswer(_question, meaning) : AnswerCode.NotUnderstood;
        }

        var meanings = new List<string>();
        var unknown = new List<string>();
        MultipleAnswer.Read(cell, _separator, _words, meanings, unknown);
        return OptionSets.Together(_question, [.. meanings.Select(meaning => MeaningCodes.OfAnswer(_question, meaning))], unknown.Count > 0);
    }
}
