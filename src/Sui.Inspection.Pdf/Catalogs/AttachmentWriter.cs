using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>Writes attached files.</summary>
internal static class AttachmentWriter
{
    /// <returns>The object number of the file specification.</returns>
    public static int Write(ObjectFile file, PdfAttachment attachment)
    {
        var (specification, content) = (file.Reserve(), file.Reserve());
        file.Begin(specification).Raw("<</Type/Filespec/F"u8).TextString(PlainName(attachment.FileName))
            .Raw("/UF"u8).TextString(attachment.FileName)
            .Raw("/EF<</F "u8).Reference(content).Raw("/UF "u8).Reference(content)
            .Raw(">>/AFRelationship"u8).Name(attachment.Relationship.ToString())
            .Raw("/Desc"u8).TextString(Layout.PlainText.OneLine(attachment.Description)).Raw(">>"u8);

        var entries = new PdfBuffer();
        entries.Raw("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MimeType).Raw("/Params<</Size "u8)
            .Integer(attachment.Content.Length).Raw("/ModDate"u8).TextString(Metadata.PdfDate(attachment.Modified)).Raw(">>"u8);
        file.WriteStream(content, entries.Written, attachment.Content.Span);
        return specification;
    }

    /// <summary>The name for readers that know ASCII only; the other entry carries the true one.</summary>
    private static string PlainName(string name) =>
        string.Concat(name.Select(character => char.IsAscii(character) ? character : '_'));
}
