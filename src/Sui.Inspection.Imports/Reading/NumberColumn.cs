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
            slot.Set(new AnswerCode(Empty(row, Place)), Place);
        }
        else if (numbers.TryRead(row, Place, out var number) && question.Range?.Includes(number) != false)
        {
            slot.Set(number);
        }
        else
        {
            slot.Set(new AnswerCode(_absences.Absence(cell) ?? AnswerState.NotUnderstood), Place);
        }
    }
}
