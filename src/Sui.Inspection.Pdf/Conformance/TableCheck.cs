using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks tables: equal rows, sound columns, something that names the data.</summary>
internal sealed class TableCheck(ViolationList violations, InlineCheck inlines)
{
    private const int MostColumns = 40;
    private const double WidestGraphic = 1000;

    /// <summary>What an empty page always has room for below a line of text.</summary>
    private const double TallestGraphic = 48;

    public void Run(PdfTable table, string where)
    {
        inlines.Run(table.Caption, where + ".Caption");
        var headers = violations.Present(table.HeaderRows, where + ".HeaderRows");
        var rows = violations.Present(table.Rows, where + ".Rows");
        if (!violations.Require(
            table.Columns is { Count: >= 1 and <= MostColumns }, "pdf.table.columns", where + ".Columns",
            $"1 to {MostColumns} columns are expected."))
        {
            return;
        }

        for (var index = 0; index < table.Columns.Count; index++)
        {
            violations.Require(
                table.Columns[index] is { Width: > 0 and <= 1e6 }, "pdf.table.width", $"{where}.Columns[{index}]",
                "A width above 0 and at most 1,000,000 is expected.");
        }

        if (headers && rows)
        {
            violations.Require(
                table.HeaderRows.Count > 0 || table.FirstColumnIsHeader, "pdf.table.header", where,
                "A table needs header rows, a header column or both.");
            CheckRows(table.HeaderRows, table.Columns.Count, where + ".HeaderRows");
            CheckRows(table.Rows, table.Columns.Count, where + ".Rows");
        }
    }

    private void CheckRows(IReadOnlyList<PdfTableRow> rows, int columns, string where)
    {
        for (var index = 0; index < rows.Count; index++)
        {
            var place = $"{where}[{index}]";
            if (!violations.Present(rows[index], place) || !violations.Present(rows[index].Cells, place + ".Cells"))
            {
                continue;
            }

            var width = 0L;
            var cells = rows[index].Cells;
            for (var cell = 0; cell < cells.Count; cell++)
            {
                if (violations.Present(cells[cell], $"{place}.Cells[{cell}]"))
                {
                    inlines.Run(cells[cell].Content, $"{place}.Cells[{cell}].Content");
                    violations.Require(
                        cells[cell].ColumnSpan >= 1, "pdf.table.span", $"{place}.Cells[{cell}].ColumnSpan",
                        "A span of 1 or more is expected.");
                    CheckGraphic(cells[cell].Graphic, $"{place}.Cells[{cell}].Graphic");
                    width += cells[cell].ColumnSpan;
                }
            }

            violations.Require(
                width == columns, "pdf.table.row", place, $"The row is {width} columns wide; the table has {columns}.");
        }
    }
    private void CheckGraphic(PdfCellGraphic? graphic, string where)
    {
        if (graphic is null)
        {
            return;
        }

        violations.Require(
            graphic.Width is > 0 and <= WidestGraphic && graphic.Height is > 0 and <= TallestGraphic, "pdf.table.graphic", where,
            "A width above 0 and at most 1,000 and a height above 0 and at most 48 are expected.");
        new DrawingCheck(violations).Run(graphic.Commands, where + ".Commands");
        violations.Require(
            graphic.Commands?.Any(command => command is PdfDrawnText) != true, "pdf.table.graphic", where + ".Commands",
            "A graphic in a cell holds no text; what it says stands in the row's cells.");
    }
}
