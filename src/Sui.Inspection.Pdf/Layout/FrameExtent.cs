namespace Sui.Inspection.Pdf.Layout;

/// <summary>How far a frame reaches on one page.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Top">Its top.</param>
/// <param name="Bottom">Its bottom.</param>
internal readonly record struct FrameExtent(Frame Frame, double Top, double Bottom);
