using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out one table.</summary>
internal sealed class TableBuilder(LayoutContext context, PdfTable table, Place place)
{
    /// <summary>The share of a page up to which header rows are drawn again.</summary>
    private const double RepeatUpTo = 0.33;

    private const double WidestPadding = 6;

    private readonly double[] _edges = Edges(table.Columns, place);

    public void Add()
    {
        if (table.HeaderRows.Count + table.Rows.Count == 0)
        {
            return;
        }

        var start = context.Boxes.Count;
        var element = place.Element.Add(StructureType.Table, table.Language);
        AddCaption(element);
        var repeated = AddHeader(element);
        AddRows(element, repeated);
        context.Boxes[start].SpaceBefore = 8;
        context.Boxes[^1].SpaceAfter = 14;
    }

    private void AddCaption(StructureElement element)
    {
        if (!PlainText.IsBlank(table.Caption))
        {
            var look = context.Looks.Caption;
            context.AddLines(
                context.Inlines.Flatten(table.Caption, look, element.Add(StructureType.Caption)), look, place, 0, 4,
                whole: true, keepWithNext: true);
        }
    }

    private IReadOnlyList<FlowBox> AddHeader(StructureElement element)
    {
        var head = element.Add(StructureType.THead);
        var look = RowLook(context.Theme.HeaderTint);
        var boxes = new List<FlowBox>();
        foreach (var row in table.HeaderRows)
        {
            var line = head.Add(StructureType.TR);
            var box = new RowBox(line, Cells(row, (cell, _) => Header(cell, line, "Column")), look)
            {
                KeepWithNext = true, Frame = place.Frame,
            };
            context.Add(box);
            boxes.Add(box);
        }

        return boxes.Sum(box => box.Height) <= context.ContentHeight * RepeatUpTo ? boxes : [];
    }

    private void AddRows(StructureElement element, IReadOnlyList<FlowBox> repeated)
    {
        var body = element.Add(StructureType.TBody);
        var look = RowLook(null);
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var line = body.Add(StructureType.TR);
            var cells = Cells(table.Rows[index], (cell, column) =>
                table.FirstColumnIsHeader && column == 0
                    ? Header(cell, line, "Row")
                    : (line.Add(StructureType.TD, columnSpan: cell.ColumnSpan), context.Looks.Cell));
            context.Add(new RowBox(line, cells, look) { Frame = place.Frame, Repeated = repeated });
        }
    }

    private (StructureElement Element, TextLook Look) Header(PdfTableCell cell, StructureElement row, string scope) =>
        (row.Add(StructureType.TH, scope: scope, columnSpan: cell.ColumnSpan), context.Looks.HeaderCell);

    private List<RowCell> Cells(
        PdfTableRow row, Func<PdfTableCell, int, (StructureElement Element, TextLook Look)> make)
    {
        var cells = new List<RowCell>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var (element, look) = make(cell, column);
            var (left, right) = (_edges[column], _edges[column + cell.ColumnSpan]);
            var padding = Math.Min(WidestPadding, (right - left) / 6);
            var width = right - left - (2 * padding);
            var lines = LineBreaker.Break(context.Inlines.Flatten(cell.Content, look, element), width);
            cells.Add(new RowCell(left + padding, width, table.Columns[column].Alignment, lines, look, element));
            column += cell.ColumnSpan;
        }

        return cells;
    }

    private RowLook RowLook(PdfColor? tint) =>
        new(place.X, place.Width, context.Looks.Cell.LineHeight, context.Theme.RuleColor, tint);

    private static double[] Edges(IReadOnlyList<PdfTableColumn> columns, Place place)
    {
        var edges = new double[columns.Count + 1];
        var total = columns.Sum(column => column.Width);
        edges[0] = place.X;
        for (var index = 0; index < columns.Count; index++)
        {
            edges[index + 1] = edges[index] + (place.Width * columns[index].Width / total);
        }

        return edges;
    }
}
