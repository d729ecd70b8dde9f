namespace Sui.Inspection.Pdf;

/// <summary>A file carried inside the document.</summary>
public sealed record PdfAttachment
{
    /// <summary>The file's name without a folder, 1 to 200 characters; unique in the document, without regard to case.</summary>
    public required string FileName { get; init; }

    /// <summary>The media type, such as <c>application/json</c>.</summary>
    public required string MimeType { get; init; }

    /// <summary>What the file is, in a sentence; not empty.</summary>
    public required string Description { get; init; }

    /// <summary>The bytes, kept as they are. They must not change while the document is written.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>The moment of the file's last change, at a precision of one second.</summary>
    public required DateTimeOffset Modified { get; init; }

    /// <summary>How the file relates to the document.</summary>
    public PdfAttachmentRelationship Relationship { get; init; } = PdfAttachmentRelationship.Data;
}
