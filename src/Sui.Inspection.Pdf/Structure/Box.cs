namespace Sui.Inspection.Pdf.Structure;

/// <summary>A box on a page in PDF's own coordinates, from the lower left corner.</summary>
internal readonly record struct Box(double Left, double Bottom, double Right, double Top);
