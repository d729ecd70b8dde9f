using System.Globalization;
using Sui.Inspection.Pdf.Files;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>
/// What the file says of itself. The information dictionary and the XMP packet are written from these same values,
/// because PDF/A requires them to agree.
/// </summary>
internal sealed class Metadata(PdfDocument document)
{
    public string Title { get; } = PlainText.OneLine(document.Title);

    public string? Author { get; } = Optional(document.Author);

    public string? Subject { get; } = Optional(document.Subject);

    public string? Keywords { get; } = Optional(document.Keywords);

    public string Producer { get; } = PlainText.OneLine(document.Producer);

    public DateTimeOffset Created { get; } = document.Created;

    public void WriteInformation(PdfBuffer body)
    {
        body.Raw("<</Title"u8).TextString(Title);
        WriteOptional(body, "/Author"u8, Author);
        WriteOptional(body, "/Subject"u8, Subject);
        WriteOptional(body, "/Keywords"u8, Keywords);
        body.Raw("/Producer"u8).TextString(Producer).Raw("/CreationDate"u8).TextString(PdfDate(Created))
            .Raw("/ModDate"u8).TextString(PdfDate(Created)).Raw(">>"u8);
    }

    public static string PdfDate(DateTimeOffset moment)
    {
        var zone = moment.ToString("zzz", CultureInfo.InvariantCulture);
        return moment.ToString("'D:'yyyyMMddHHmmss", CultureInfo.InvariantCulture) + $"{zone[..3]}'{zone[4..]}'";
    }

    private static string? Optional(string? text) =>
        text is null || PlainText.OneLine(text) is not { Length: > 0 } line ? null : line;

    private static void WriteOptional(PdfBuffer body, ReadOnlySpan<byte> key, string? text)
    {
        if (text is not null)
        {
            body.Raw(key).TextString(text);
        }
    }
}
