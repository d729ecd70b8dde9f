namespace Sui.Inspection.Pdf;

/// <summary>Something that a reader may notice though the file conforms.</summary>
/// <param name="Code">A permanent code, such as <c>pdf.character.replaced</c>.</param>
/// <param name="Message">What happened, in plain English; it never quotes the document's own words.</param>
public sealed record PdfWarning(string Code, string Message);
