using System.Text;
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
    private readonly PlainAnswers _words = new(column.Mapping.Answers);
    private readonly NumberUnits _units = new(question.Text);

    /// <inheritdoc/>
    public override int Place => column.Place;

    /// <inheritdoc/>
    public override string Allowed => PlainMeanings.NumberOf(question.Range);

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
        else if (_words.Own(cell) is { } means)
        {
            Set(slot, means);
        }
        else if (TryRead(row, cell, out var number))
        {
            slot.Set(number);
        }
        else
        {
            slot.Set(AnswerCode.Without(_words.Absence(cell) ?? AnswerState.NotUnderstood, cell), Place);
        }
    }

    /// <summary>Whether a cell of a sample can be read.</summary>
    /// <param name="cell">Its text.</param>
    public bool Understands(string cell)
    {
        var bytes = Encoding.UTF8.GetBytes(cell);
        return _words.Own(bytes) is not null || TryRead(bytes, out _) || _words.Absence(bytes) is not null;
    }

    private void Set(AnswerSlot slot, string means)
    {
        if (PlainMeanings.Number(means) is { } number)
        {
            slot.Set(number);
        }
        else
        {
            slot.Set(new AnswerCode(MeaningCodes.Absence(means) ?? AnswerState.NotUnderstood), Place);
        }
    }

    // '12 months' is 12 where the question asks for months, and nothing where it asks for years.
    private bool TryRead(ITabularReader row, ReadOnlySpan<byte> cell, out decimal number) =>
        row.KindOf(Place) == CellKind.Number ? NumberCells.TryReadStored(cell, out number) && IsAnswer(number) : TryRead(cell, out number);

    private bool TryRead(ReadOnlySpan<byte> cell, out decimal number) =>
        (numbers.TryRead(cell, out number) || (_units.Before(cell) is { Length: > 0 } bare && numbers.TryRead(bare, out number))) && IsAnswer(number);

    private bool IsAnswer(decimal number) =>
        question.Range?.Includes(number) != false && !(number == MissingWords.Number && question.Range?.From is null);
}
