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

    /// <summary>The width in units of the text's size that any column needs for one wide letter and its padding.</summary>
    private const double NarrowestColumn = 1.6;

    /// <summary>The share of a page up to which a header row is not cut.</summary>
    private const double HeaderUpTo = 0.5;

    private readonly TextLook _cell = Fit(context.Looks.Cell, table, place);
    private readonly TextLook _header = Fit(context.Looks.HeaderCell, table, place);

    /// <summary>The share of a page up to which a table moves to the next page whole when that costs little.</summary>
    private const double WholeUpTo = 0.33;

    public void Add()
    {
        if (table.HeaderRows.Count + table.Rows.Count == 0)
        {
            return;
        }

        var start = context.Boxes.Count;
        var element = place.Element.Add(StructureType.Table, table.Language);
        AddCaption(element);

        // PDF/UA allows no THead without a TBody, so the rows of a table without data are its body.
        var top = element.Add(table.Rows.Count > 0 ? StructureType.THead : StructureType.TBody);
        var head = Texts(table.HeaderRows, top, true);
        var body = Texts(table.Rows, element.Add(StructureType.TBody), false);
        var edges = ColumnWidths.Edges(table.Columns, head, body, place, NarrowestColumn * _cell.Size);
        AddRows(body, edges, AddHeader(head, edges));
        context.Boxes[start].SpaceBefore = 12 * context.Theme.Spacing;
        context.Boxes[^1].SpaceAfter = 14 * context.Theme.Spacing;
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

    private IReadOnlyList<FlowBox> AddHeader(IReadOnlyList<TableRowText> rows, double[] edges)
    {
        var look = RowLook(context.Theme.HeaderTint);
        var boxes = rows
            .Select(row => new RowBox(row.Element, Cells(row, edges), look) { Frame = place.Frame, WholeUpTo = HeaderUpTo })
            .ToList();
        foreach (var (index, box) in boxes.Index())
        {
            box.KeepWithNext = index + 1 < boxes.Count || table.Rows.Count > 0;
            context.Add(box);
        }

        return boxes.Sum(box => box.Height) <= context.ContentHeight * RepeatUpTo ? boxes : [];
    }

    private void AddRows(IReadOnlyList<TableRowText> rows, double[] edges, IReadOnlyList<FlowBox> repeated)
    {
        var look = RowLook(null);
        var boxes = rows
            .Select(row => new RowBox(row.Element, Cells(row, edges), look) { Frame = place.Frame, Repeated = repeated })
            .ToList();
        var whole = boxes.Sum(box => box.Height) <= context.ContentHeight * WholeUpTo;
        foreach (var (index, box) in boxes.Index())
        {
            // Neither the first nor the last row stands alone if it is but a line.
            box.KeepWithNext = index + 1 < boxes.Count
                && ((index == 0 && box.Slight) || (index + 2 == boxes.Count && boxes[^1].Slight));
            box.KeepLoosely = index + 1 < boxes.Count && whole;
            context.Add(box);
        }
    }

    private List<RowCell> Cells(TableRowText row, double[] edges)
    {
        var cells = new List<RowCell>(row.Cells.Count);
        foreach (var (column, span, element, look, runs, graphic) in row.Cells)
        {
            var (left, right) = (edges[column], edges[column + span]);
            var padding = Math.Min(ColumnWidths.Padding, (right - left) / 6);
            var width = right - left - (2 * padding);
            cells.Add(new RowCell(
                left + padding, width, table.Columns[column].Alignment, LineBreaker.Break(runs, width), look, element)
            {
                Graphic = graphic is null ? null : CellGraphic.Of(graphic, width, context.Cleaner),
            });
        }

        return cells;
    }

    private List<TableRowText> Texts(IReadOnlyList<PdfTableRow> rows, StructureElement part, bool head) =>
        [.. rows.Select(row => Text(row, part.Add(StructureType.TR), head))];

    private TableRowText Text(PdfTableRow row, StructureElement line, bool head)
    {
        var cells = new List<TableCellText>(row.Cells.Count);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var scope = head ? "Column" : table.FirstColumnIsHeader && column == 0 ? "Row" : null;
            var look = head || (scope is not null && table.BoldRowHeaders) ? _header : _cell;
            var type = scope is null ? StructureType.TD : StructureType.TH;
            var element = line.Add(type, scope: scope, columnSpan: cell.ColumnSpan);
            var runs = context.Inlines.Flatten(cell.Content, look, element);
            cells.Add(new TableCellText(column, cell.ColumnSpan, element, look, runs, cell.Graphic));
            column += cell.ColumnSpan;
        }

        return new TableRowText(line, cells);
    }

    /// <summary>Text in tables of very many columns is smaller, so that no letter stands outside its column.</summary>
    private static TextLook Fit(TextLook look, PdfTable table, Place place)
    {
        var size = Math.Min(look.Size, place.Width / (NarrowestColumn * table.Columns.Count));
        return look with { Size = size, LineHeight = look.LineHeight * size / look.Size };
    }

    private RowLook RowLook(PdfColor? tint) =>
        new(place.X, place.Width, _cell.LineHeight, context.Theme.RuleColor, tint, context.Theme.CellPadding);
}
