namespace Sui.Inspection.Pdf;

/// <summary>How an attached file relates to the document (ISO 19005-3, AFRelationship).</summary>
public enum PdfAttachmentRelationship
{
    /// <summary>The data from which the document's tables and figures were made.</summary>
    Data,

    /// <summary>The original from which the document was made.</summary>
    Source,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Something that adds to the document.</summary>
    Supplement,

    /// <summary>None of the others, or not known.</summary>
    Unspecified,
}
