using Sui.Inspection.Imports.Tabular;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads a choice from one cell: one answer, or several joined by a separator.</summary>
internal sealed class ChoiceColumn : AnswerColumn
{
    private readonly CellTable _known = new();
    private readonly AnswerWords _words;
    private readonly string? _separator;

    /// <summary>Sets up the column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="question">The question, with at most 64 options.</param>
    public ChoiceColumn(ResolvedColumn column, Question question)
    {
        Place = column.Place;
        _words = new AnswerWords(question, column.Mapping.Answers);
        Allowed = Wording.OneOf(question.Options.Select(option => option.Code));
        if (question.Scale == AnswerScale.MultipleChoice && column.Mapping.Separator is { Length: > 0 } separator)
        {
            _separator = Folding.Of(separator) is { Length: > 0 } folded ? folded : " ";
        }
    }

    /// <inheritdoc/>
    public override int Place { get; }

    /// <inheritdoc/>
    public override string Allowed { get; }

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        var cell = row.Utf8(Place);
        if (cell.IsEmpty)
        {
            slot.Set(new AnswerCode(Empty(row, Place)), Place);
            return;
        }

        if (!_known.TryGet(cell, out var code))
        {
            code = _separator is null ? _words.Find(cell) : _words.FindAll(cell, _separator);
            if (code is { State: not AnswerState.NotUnderstood, Partly: false })
            {
                // What was not understood may be somebody's own words, which are not kept, not even here.
                _known.Learn(cell, code);
            }
        }

        slot.Set(code, Place);
    }
}
