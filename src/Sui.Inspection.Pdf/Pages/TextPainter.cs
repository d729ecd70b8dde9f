using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Pages;

/// <summary>Draws lines of text, with the underlines and annotations of their links.</summary>
internal static class TextPainter
{
    /// <summary>A link's space at the end of a line is no place to click on.</summary>
    private const double Narrowest = 0.5;

    /// <summary>Draws a line whose text is content of the elements that its styles name.</summary>
    public static void Draw(PageCanvas canvas, TextLine line, double x, double baseline)
    {
        for (var index = 0; index < line.Segments.Count; index++)
        {
            var segment = line.Segments[index];
            var style = segment.Run.Style;
            canvas.Mark(style.Element!).Text(x + segment.X, baseline, style, segment.Characters);
            if (style.Link is not { } link)
            {
                continue;
            }

            Underline(canvas, segment, x, baseline);
            if (index + 1 == line.Segments.Count || !ReferenceEquals(line.Segments[index + 1].Run.Style.Link, link))
            {
                var first = index;
                while (first > 0 && ReferenceEquals(line.Segments[first - 1].Run.Style.Link, link))
                {
                    first--;
                }

                AddLink(canvas, link, x + line.Segments[first].X, x + segment.X + segment.Width, baseline, style.Size);
            }
        }
    }

    /// <summary>Draws a line as an artifact: without structure, without links.</summary>
    public static void DrawArtifact(PageCanvas canvas, TextLine line, double x, double baseline, ArtifactKind kind)
    {
        foreach (var segment in line.Segments)
        {
            canvas.MarkArtifact(kind).Text(x + segment.X, baseline, segment.Run.Style, segment.Characters);
            if (segment.Run.Style.Link is not null)
            {
                Underline(canvas, segment, x, baseline);
            }
        }
    }

    /// <summary>Adds the place of a link around text on one line.</summary>
    public static void AddLink(PageCanvas canvas, LinkTarget link, double left, double right, double baseline, double size)
    {
        if (right - left < Narrowest)
        {
            return;
        }

        var bottom = canvas.Height - baseline - (0.25 * size);
        canvas.AddLink(link, new Box(left, bottom, right, bottom + (1.1 * size)));
    }

    private static void Underline(PageCanvas canvas, TextSegment segment, double x, double baseline)
    {
        var size = segment.Run.Style.Size;
        if (segment.Width > 0)
        {
            canvas.Decoration.HorizontalRule(
                x + segment.X, baseline + (0.12 * size), segment.Width, 0.055 * size, segment.Run.Style.Color);
        }
    }
}
