namespace Sui.Inspection.Imports.Layouts;

/// <summary>How a layout sees a sheet. Immutable; equality is by value.</summary>
/// <param name="Reading">Which rows above the responses make the keys.</param>
/// <param name="Confidence">How sure it is that the sheet is its own. The surest layout is taken; of several that are equally sure those that
/// a host added go before those that ship, in their order.</param>
/// <param name="Reason">Why, in a sentence that the preview shows; without words of a cell below the headers.</param>
public sealed record HeaderShape(HeaderReading Reading, LayoutConfidence Confidence, string Reason);
