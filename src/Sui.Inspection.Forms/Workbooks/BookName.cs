namespace Sui.Inspection.Forms.Workbooks;

/// <summary>A name of the workbook for a range of cells.</summary>
/// <param name="Name">The name.</param>
/// <param name="Range">The range, with its sheet.</param>
internal sealed record BookName(string Name, string Range);
