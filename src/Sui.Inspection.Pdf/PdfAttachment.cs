namespace Sui.Inspection.Pdf;

/// <summary>A file carried inside the document.</summary>
/// <param name="FileName">
/// The file's name without a folder, 1 to 200 characters; unique in the document, without regard to case.
/// </param>
/// <param name="MimeType">The media type, such as <c>application/json</c>.</param>
/// <param name="Description">What the file is, in a sentence; not empty.</param>
/// <param name="Content">The bytes, kept as they are. They must not change while the document is written.</param>
/// <param name="Modified">The moment of the file's last change, at a precision of one second.</param>
public sealed record PdfAttachment(
    string FileName, string MimeType, string Description, ReadOnlyMemory<byte> Content, DateTimeOffset Modified)
{
    /// <summary>How the file relates to the document.</summary>
    public PdfAttachmentRelationship Relationship { get; init; } = PdfAttachmentRelationship.Data;
}
