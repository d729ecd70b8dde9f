using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads a day.</summary>
/// <param name="column">The column.</param>
/// <param name="dates">Reads the cells.</param>
internal sealed class DateColumn(ResolvedColumn column, DateCells dates) : AnswerColumn
{
    private readonly PlainAnswers _words = new(column.Mapping.Answers);

    /// <inheritdoc/>
    public override int Place => column.Place;

    /// <inheritdoc/>
    public override string Allowed => dates.Allowed + " None that is still to come.";

    /// <inheritdoc/>
    public override bool HasFound(string word) => _words.HasFound(word);

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        var cell = row.Utf8(Place);
        if (cell.IsEmpty)
        {
            slot.Set(AnswerState.Missing);
        }
        else if (_words.Own(cell) is { } means && PlainMeanings.Day(means) is { } meant)
        {
            slot.Set(meant);
        }
        else if (dates.TryRead(row, Place, out var day) && !dates.IsToCome(day))
        {
            slot.Set(day);
        }
        else
        {
            slot.Set(AnswerCode.Without(_words.Absence(cell) ?? AnswerState.NotUnderstood, cell), Place);
        }
    }
}
