namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Cells that are chosen from a list.</summary>
/// <param name="Range">The cells, such as <c>C2:C5000</c>.</param>
/// <param name="List">What they are chosen from: a name or a range of the workbook.</param>
internal sealed record BookChoice(string Range, string List);
