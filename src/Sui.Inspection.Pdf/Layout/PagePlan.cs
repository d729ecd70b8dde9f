namespace Sui.Inspection.Pdf.Layout;

/// <summary>What stands on one page, known before anything is drawn.</summary>
internal sealed class PagePlan
{
    /// <summary>The boxes from top to bottom.</summary>
    public List<Placement> Placements { get; } = [];

    /// <summary>The frames with their extents on this page, outer ones before inner ones.</summary>
    public List<FrameExtent> Frames { get; } = [];
}
