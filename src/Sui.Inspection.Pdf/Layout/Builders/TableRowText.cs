using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>A row of a table before its text is broken into lines.</summary>
/// <param name="Element">The TR element.</param>
/// <param name="Cells">The cells.</param>
internal sealed record TableRowText(StructureElement Element, IReadOnlyList<TableCellText> Cells);
