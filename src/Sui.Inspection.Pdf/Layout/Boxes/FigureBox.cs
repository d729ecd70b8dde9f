using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>
/// A figure, or the part of one that stands on one page. Rather than leave a good part of a page blank it gives up a little of its
/// size, or goes on on the next page at one of its breaks; each part has the figure's head and foot.
/// </summary>
internal sealed class FigureBox(FigureSource source, StructureElement? element, double scale, double from, double to) : FlowBox
{
    /// <summary>The share of its size that a figure keeps in any case.</summary>
    private const double SmallestShare = 0.9;

    /// <summary>The size below which labels are not made smaller.</summary>
    private const double SmallestText = 9;

    /// <summary>The share of a page that may stay blank so that a figure is not parted.</summary>
    private const double Blank = 0.15;

    /// <summary>The share of a page up to which a caption is drawn again.</summary>
    private const double CaptionUpTo = 0.15;

    /// <summary>Half of what a string in a file may hold.</summary>
    private const int LongestText = 12_000;

    private readonly PdfFigure _figure = source.Figure;

    /// <summary>The whole figure.</summary>
    public FigureBox(FigureSource source, StructureElement element, double scale)
        : this(source, element, scale, source.Figure.Head, source.Bottom)
    {
    }

    public override double Height => (_figure.Head + to - from + _figure.Foot) * scale;

    private bool First => from <= _figure.Head;

    private bool Last => to >= source.Bottom;

    public override FlowBox? Shrink(double room)
    {
        var smaller = scale * room / Height;
        var legible = _figure.Commands.OfType<PdfDrawnText>().All(label => label.Size * smaller >= SmallestText);
        return smaller < scale * SmallestShare || !legible ? null : Part(from, to, smaller, Repeated);
    }

    public override (FlowBox Head, FlowBox Tail)? Split(double room, double fresh, bool must)
    {
        if (room <= Blank * fresh)
        {
            return null;
        }

        var most = (room / scale) - _figure.Head - _figure.Foot;
        var at = _figure.Breaks.Select(point => point.At).LastOrDefault(at => at > from && at < to && at - from <= most);
        var caption = source.Caption.Sum(line => line.Height) <= CaptionUpTo * fresh ? source.Caption : [];
        return at > 0 ? (Part(from, at, scale, Repeated), Part(at, to, scale, caption)) : null;
    }

    protected override void DrawContent(PageCanvas canvas, double top)
    {
        var (bottom, right) = (canvas.Height - top - Height, source.X + (_figure.Width * scale));
        var tagged = element ?? source.Group.Add(StructureType.Figure);
        if (!First || !Last)
        {
            tagged.AlternateText = AlternateText();
        }

        tagged.Box = new Box(source.X, bottom, right, canvas.Height - top);
        if (First && Last)
        {
            Draw(canvas.Mark(tagged), 0, _figure.Height, top, _figure.Commands);
            return;
        }

        var below = top + (_figure.Head * scale);
        DrawBand(canvas, First ? tagged : null, 0, _figure.Head, top);
        DrawBand(canvas, tagged, from, to, below);
        DrawBand(canvas, Last ? tagged : null, source.Bottom, _figure.Height, below + ((to - from) * scale));
    }

    /// <summary>What this part shows: the words for all of it and for its own rows, or the caption and the words for its own.</summary>
    private string AlternateText()
    {
        var breaks = _figure.Breaks.Where(point => point.At >= from && point.At < to).Select(point => point.AlternateText).ToList();
        var caption = PlainText.Of(_figure.Caption);
        IEnumerable<string?> texts = First
            ? [_figure.AlternateText, _figure.FirstPartText, .. breaks]
            : [caption.Length > 0 ? caption + "." : null, .. breaks];
        return PlainText.Cut(PlainText.OneLine(string.Join(' ', texts.Where(text => !string.IsNullOrWhiteSpace(text)))), LongestText);
    }

    /// <summary>Draws what lies between two heights of the figure, as an artifact without an element.</summary>
    private void DrawBand(PageCanvas canvas, StructureElement? content, double start, double end, double top)
    {
        if (end > start)
        {
            Draw(
                content is null ? canvas.MarkArtifact(ArtifactKind.Repetition) : canvas.Mark(content), start, end, top,
                new FigureBand(start, end).Of(_figure.Commands));
        }
    }

    private void Draw(PageSurface surface, double start, double end, double top, IReadOnlyList<PdfDrawing> commands)
    {
        surface.SaveAndClip(source.X, top, _figure.Width * scale, (end - start) * scale);
        new FigurePainter(surface, source.Cleaner, source.X, top - (start * scale), scale).Draw(commands);
        surface.Restore();
    }

    private FigureBox Part(double start, double end, double size, IReadOnlyList<FlowBox> repeated)
    {
        var (first, last) = (start <= from, end >= to);
        return new FigureBox(source, first ? element : null, size, start, end)
        {
            SpaceBefore = first ? SpaceBefore : 0,
            SpaceAfter = last ? SpaceAfter : 0,
            KeepWithNext = last && KeepWithNext,
            KeepLoosely = last && KeepLoosely,
            BreakWhenLeft = first ? BreakWhenLeft : null,
            Frame = Frame,
            Repeated = repeated,
            Label = first ? Label : null,
        };
    }
}
