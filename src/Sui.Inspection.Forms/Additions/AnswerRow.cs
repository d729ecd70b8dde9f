namespace Sui.Inspection.Forms.Additions;

/// <summary>A row of a file or a sheet.</summary>
/// <param name="Number">Its number as a spreadsheet shows it.</param>
/// <param name="Cells">Its cells by the names of their columns, without regard to case.</param>
internal sealed record AnswerRow(int Number, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>A cell; empty for none.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, string.Empty);

    /// <summary>Whether the person took part, so that a question without an answer was asked.</summary>
    public bool TookPart => this["outcome"].Trim().ToUpperInvariant() is "COMPLETED" or "PARTIAL";
}
