namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>Text as one operator shows it.</summary>
/// <param name="Text">The text, through the font's map to Unicode.</param>
/// <param name="ContentId">The number of the content it belongs to, or null in an artifact.</param>
/// <param name="Artifact">The kind of artifact, or null in content.</param>
/// <param name="X">Left end of the baseline.</param>
/// <param name="Y">The baseline, from the page's lower side.</param>
/// <param name="Width">The width by the font's table of widths.</param>
/// <param name="Size">The size.</param>
internal sealed record ShownText(string Text, int? ContentId, string? Artifact, double X, double Y, double Width, double Size);
