namespace Sui.Inspection.Annexes;

/// <summary>Something that a reader of a written annex may notice. It never quotes the annex's own words.</summary>
/// <param name="Code">A permanent code, such as <c>pdf.character.replaced</c>.</param>
/// <param name="Message">What happened, in plain English.</param>
public sealed record AnnexWarning(string Code, string Message);
