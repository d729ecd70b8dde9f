namespace Sui.Inspection.Imports.Layouts;

/// <summary>How a layout sees a sheet.</summary>
/// <param name="Reading">Which rows above the responses make the keys.</param>
/// <param name="Confidence">How sure it is that the sheet is its own.</param>
/// <param name="Reason">Why, in a sentence.</param>
internal sealed record HeaderShape(HeaderReading Reading, LayoutConfidence Confidence, string Reason);
