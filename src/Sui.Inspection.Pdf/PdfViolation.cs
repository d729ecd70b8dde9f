namespace Sui.Inspection.Pdf;

/// <summary>One reason why a described document cannot conform.</summary>
/// <param name="Code">A permanent code, such as <c>pdf.heading.skipped</c>.</param>
/// <param name="Location">Where, as a path of members and indexes from 0, such as <c>Blocks[3].Rows[1]</c>.</param>
/// <param name="Message">What is wrong and what is expected, in plain English; it never quotes the document's own words.</param>
public sealed record PdfViolation(string Code, string Location, string Message);
