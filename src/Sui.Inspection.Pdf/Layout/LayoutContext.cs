using Sui.Inspection.Pdf.Layout.Boxes;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>What laying out one document needs and gathers.</summary>
internal sealed class LayoutContext(PdfDocument document, IReadOnlyList<HeadingEntry> headings)
{
    private int _notes;
    private int _nextHeading;

    public PdfTheme Theme => document.Theme;

    public Looks Looks { get; } = new(document.Theme);

    public TextCleaner Cleaner { get; } = new(new FallbackFonts(document.FallbackFonts));

    public InlineFlattener Inlines => field ??= new InlineFlattener(Cleaner, Theme.LinkColor);

    public StructureElement Root { get; } = StructureElement.Root();

    /// <summary>The boxes so far, in reading order.</summary>
    public List<FlowBox> Boxes { get; } = [];

    public IReadOnlyList<HeadingEntry> Headings => headings;

    public double ContentWidth => Theme.PageWidth - Theme.Margins.Left - Theme.Margins.Right;

    public double ContentHeight => Theme.PageHeight - Theme.Margins.Top - Theme.Margins.Bottom;

    /// <summary>The share of a page up to which may be left for the next box to start a new one; null for none.</summary>
    public double? BreakPending { get; set; }

    /// <summary>The index in <see cref="Headings"/> of the next heading, in document order.</summary>
    public int TakeHeading() => _nextHeading++;

    public string NextNoteId() => $"note-{++_notes}";

    public void Add(FlowBox box)
    {
        (box.BreakWhenLeft, BreakPending) = (BreakPending ?? box.BreakWhenLeft, null);
        Boxes.Add(box);
    }

    /// <summary>Keeps the boxes from one on loosely together on a page if they take up to a share of it.</summary>
    public void KeepWhole(int first, double share)
    {
        var boxes = Boxes[first..];
        if (boxes.Sum(box => box.Height + box.SpaceAfter) <= ContentHeight * share)
        {
            boxes.SkipLast(1).ToList().ForEach(box => box.KeepLoosely = true);
        }
    }

    /// <summary>Keeps the boxes from one on together on a page if they fit on one.</summary>
    public void KeepTogether(int first)
    {
        var boxes = Boxes[first..];
        var gaps = boxes.Zip(boxes.Skip(1), (one, next) => Math.Max(one.SpaceAfter, next.SpaceBefore)).Sum();
        if (boxes.Sum(box => box.Height) + gaps <= ContentHeight)
        {
            boxes.SkipLast(1).ToList().ForEach(box => box.KeepWithNext = true);
        }
    }

    /// <summary>Adds the lines of a paragraph, which keeps two lines together at either end.</summary>
    public void AddLines(
        IReadOnlyList<TextRun> runs, TextLook look, Place place, double spaceBefore, double spaceAfter,
        bool whole = false, bool keepWithNext = false, HeadingEntry? heading = null)
    {
        var lines = LineBreaker.Break(runs, place.Width);
        for (var index = 0; index < lines.Count; index++)
        {
            var last = index == lines.Count - 1;
            Add(new LineBox(lines[index], place.X, look)
            {
                SpaceBefore = index == 0 ? spaceBefore : 0,
                SpaceAfter = last ? spaceAfter : 0,
                KeepWithNext = last ? keepWithNext : whole || index == 0 || index == lines.Count - 2,
                Frame = place.Frame,
                Heading = index == 0 ? heading : null,
            });
        }
    }
}
