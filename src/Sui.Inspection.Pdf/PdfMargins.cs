namespace Sui.Inspection.Pdf;

/// <summary>Page margins in points (1/72 inch), each 0 or more. Running headers and footers stand inside them.</summary>
/// <param name="Top">Above the content.</param>
/// <param name="Right">To the right of the content.</param>
/// <param name="Bottom">Below the content.</param>
/// <param name="Left">To the left of the content.</param>
public readonly record struct PdfMargins(double Top, double Right, double Bottom, double Left);
