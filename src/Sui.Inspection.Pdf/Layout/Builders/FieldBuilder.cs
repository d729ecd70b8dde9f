using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout.Builders;

/// <summary>Lays out what is filled in by hand: boxes to tick, lines and boxes to write in.</summary>
internal sealed class FieldBuilder(LayoutContext context, BlockBuilder blocks)
{
    private const double TickSize = 14;
    private const double TickGap = 10;
    private const double TickSpace = 8;

    /// <summary>The distance of ruled lines: about 9 mm, as in exercise books.</summary>
    private const double LineDistance = 26;

    private const double BoxHeight = 28;
    private const double BoxGap = 18;

    private readonly PdfStroke _stroke = new(context.Theme.TextColor, 1);

    public void Add(PdfTickList list, Place place)
    {
        var answers = list.Boxes.Where(box => !PlainText.IsBlank(box.Content)).ToList();
        var element = place.Element.Add(StructureType.L, list.Language, numbering: "None");
        var (indent, look) = (TickSize + TickGap, context.Looks.Body);
        foreach (var answer in answers)
        {
            var item = element.Add(StructureType.LI, answer.Language);
            var field = new PrintField(list.Several ? "cb" : "rb", PlainText.OneLine(PlainText.Of(answer.Content)));
            var form = item.Add(StructureType.Lbl).Add(StructureType.Form, alternateText: PlainText.OneLine(list.BoxText), printField: field);
            var first = context.Boxes.Count;
            blocks.AddParagraph(new PdfParagraph(answer.Content), place with
            {
                X = place.X + indent,
                Width = place.Width - indent,
                Element = item.Add(StructureType.LBody),
            }, TickSpace);

            // The box stands in the middle of the capital letters of the first line.
            var drop = look.Baseline - (0.33 * look.Size) - (TickSize / 2);
            context.Boxes[first].Field = (Part(form, place.X, TickSize, TickSize, Cells(1, TickSize, TickSize)), drop);
            for (var index = first; index < context.Boxes.Count - 1; index++)
            {
                context.Boxes[index].KeepWithNext = true;
            }
        }

        if (answers.Count > 0)
        {
            context.Boxes[^1].SpaceAfter = 14;
        }
    }

    public void Add(PdfWritingLines lines, Place place)
    {
        var form = Form(place.Element.Add(StructureType.P, lines.Language), lines.Text);
        var count = Math.Clamp((int)((context.ContentHeight - 1) / LineDistance), 1, lines.Lines);
        var rules = Enumerable.Range(1, count).Select(PdfDrawing (line) =>
            new PdfLine(0, line * LineDistance, place.Width, line * LineDistance, new PdfStroke(context.Theme.MutedColor, 0.75)));
        Add(place, [([], Part(form, place.X, place.Width, (count * LineDistance) + 1, [.. rules]))]);
    }

    public void Add(PdfWritingBoxes boxes, Place place)
    {
        var paragraph = place.Element.Add(StructureType.P, boxes.Language);
        var row = new List<(IReadOnlyList<TextLine>, FieldPart)>();
        var x = place.X;
        foreach (var box in boxes.Boxes)
        {
            var width = Math.Min(box.CellWidth, place.Width / box.Cells);
            var label = box.Label is null ? [] : Lines(box.Label, paragraph, place.Width);
            var room = label.Select(line => line.Width).Append(box.Cells * width).Max();
            if (row.Count > 0 && x + room > place.X + place.Width)
            {
                Add(place, row);
                (row, x) = ([], place.X);
            }

            row.Add((label, Part(Form(paragraph, box.Text), x, box.Cells * width, BoxHeight, Cells(box.Cells, width, BoxHeight))));
            x += room + BoxGap;
        }

        Add(place, row);
    }

    private static StructureElement Form(StructureElement parent, string text) => parent.Add(
        StructureType.Form, alternateText: PlainText.OneLine(text), printField: new PrintField("tv", PlainText.OneLine(text)));

    private void Add(Place place, IReadOnlyList<(IReadOnlyList<TextLine> Label, FieldPart Field)> fields) =>
        context.Add(new FieldRowBox(fields, context.Looks.Body)
        {
            SpaceBefore = 4,
            SpaceAfter = 16,
            Frame = place.Frame,
        });

    private FieldPart Part(StructureElement form, double x, double width, double height, IReadOnlyList<PdfDrawing> commands) =>
        new(form, x, width, height, commands, context.Cleaner);

    /// <summary>A box, divided into cells.</summary>
    private List<PdfDrawing> Cells(int count, double width, double height) =>
    [
        new PdfRectangle { X = 0, Y = 0, Width = count * width, Height = height, Fill = null, Stroke = _stroke },
        .. Enumerable.Range(1, count - 1).Select(cell => new PdfLine(cell * width, 0, cell * width, height, _stroke with { Width = 0.75 })),
    ];

    private IReadOnlyList<TextLine> Lines(string label, StructureElement element, double width) =>
        LineBreaker.Break(context.Inlines.Plain(PlainText.OneLine(label), context.Looks.Body, element), width);
}
