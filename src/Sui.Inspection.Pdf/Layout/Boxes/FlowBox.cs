using Sui.Inspection.Pdf.Pages;

namespace Sui.Inspection.Pdf.Layout.Boxes;

/// <summary>A piece of content that goes on one page: a line, a table row, a figure.</summary>
internal abstract class FlowBox
{
    public abstract double Height { get; }

    /// <summary>Space wanted above. Between two boxes the larger wish counts; at the top of a page none does.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>Space wanted below.</summary>
    public double SpaceAfter { get; set; }

    /// <summary>No space below whatever the next box wants.</summary>
    public bool FlushAfter { get; init; }

    /// <summary>No space above whatever the last box wants.</summary>
    public bool FlushBefore { get; init; }

    /// <summary>Whether the next box must start on the same page.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Whether the next box is to start on the same page if that leaves no more than a little of a page blank.</summary>
    public bool KeepLoosely { get; set; }

    /// <summary>The share of a page up to which may be left for the box to start a new one; 1 starts it always, null never.</summary>
    public double? BreakWhenLeft { get; set; }

    public Frame? Frame { get; init; }

    /// <summary>Boxes drawn again above this one when it starts a page.</summary>
    public IReadOnlyList<FlowBox> Repeated { get; init; } = [];

    /// <summary>The heading whose place this box is, if any.</summary>
    public HeadingEntry? Heading { get; init; }

    /// <summary>The bullet or number of the list item that starts with this box, if any.</summary>
    public ListLabel? Label { get; set; }

    /// <summary>The field that stands beside this box, such as a box to tick, and how far below its top; null for none.</summary>
    public (FieldPart Part, double Drop)? Field { get; set; }

    public void Draw(PageCanvas canvas, double top)
    {
        Label?.Draw(canvas, top);
        Field?.Part.Draw(canvas, top + Field.Value.Drop);
        DrawContent(canvas, top);
    }

    /// <summary>Draws the box as an artifact.</summary>
    public virtual void DrawRepeated(PageCanvas canvas, double top)
    {
    }

    /// <summary>Cuts the box in two when that is better than moving it, or null.</summary>
    /// <param name="room">The height left on the page.</param>
    /// <param name="fresh">The height of an empty page.</param>
    /// <param name="must">Whether the box is on an empty page already and must be cut.</param>
    public virtual (FlowBox Head, FlowBox Tail)? Split(double room, double fresh, bool must) => null;

    /// <summary>The same box made to fit a height, when it can be a little smaller, or null.</summary>
    /// <param name="room">The height left on the page.</param>
    public virtual FlowBox? Shrink(double room) => null;

    protected abstract void DrawContent(PageCanvas canvas, double top);
}
