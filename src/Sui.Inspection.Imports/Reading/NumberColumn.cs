using System.Globalization;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Instruments;

using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads a number within the question's range.</summary>
/// <param name="column">The column.</param>
/// <param name="question">The question.</param>
/// <param name="numbers">Reads the cells.</param>
internal sealed class NumberColumn(ResolvedColumn column, Question question, NumberCells numbers) : AnswerColumn
{
    private readonly PlainAnswers _absences = new(column.Mapping.Answers);
    private readonly NumberUnits _units = new(question.Text);

    /// <inheritdoc/>
    public override int Place => column.Place;

    /// <inheritdoc/>
    public override string Allowed => question.Range switch
    {
        null or { From: null, To: null } => "A number.",
        { From: { } from, To: { } to } => string.Create(CultureInfo.InvariantCulture, $"A number from {from} to {to}."),
        { From: { } from } => string.Create(CultureInfo.InvariantCulture, $"A number of {from} or more."),
        { To: var to } => string.Create(CultureInfo.InvariantCulture, $"A number of {to} or less."),
    };

    /// <inheritdoc/>
    public override void Read(ITabularReader row, AnswerSlot slot)
    {
        var cell = row.Utf8(Place);
        if (cell.IsEmpty)
        {
            slot.Set(AnswerState.Missing);
        }
        else if (TryRead(row, cell, out var number))
        {
            slot.Set(number);
        }
        else
        {
            slot.Set(new AnswerCode(_absences.Absence(cell) ?? AnswerState.NotUnderstood), Place);
        }
    }

    // '12 months' is 12 where the question asks for months, and nothing where it asks for years.
    private bool TryRead(ITabularReader row, ReadOnlySpan<byte> cell, out decimal number) =>
        (numbers.TryRead(row, Place, out number) || (_units.Before(cell) is { Length: > 0 } bare && numbers.TryRead(bare, out number)))
        && question.Range?.Includes(number) != false
        && !(number == MissingWords.Number && question.Range?.From is null);
}
