namespace Sui.Inspection.Problems;

/// <summary>Something that a reader of what was written may notice: an annex or an instrument. It never quotes the document's own words.</summary>
/// <param name="Code">A permanent code, such as <c>pdf.character.replaced</c>.</param>
/// <param name="Message">What happened, in plain English.</param>
public sealed record OutputNotice(string Code, string Message);
