using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>A cell of a table before its text is broken into lines.</summary>
/// <param name="Column">The first column, from 0.</param>
/// <param name="Span">The number of columns.</param>
/// <param name="Element">The TH or TD element.</param>
/// <param name="Look">The look of the text.</param>
/// <param name="Runs">The text.</param>
/// <param name="Graphic">The drawing below the text, or null.</param>
internal readonly record struct TableCellText(
    int Column, int Span, StructureElement Element, TextLook Look, IReadOnlyList<TextRun> Runs, PdfCellGraphic? Graphic);
