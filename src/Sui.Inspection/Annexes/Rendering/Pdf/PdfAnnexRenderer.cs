using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Pdf;

/// <summary>
/// Writes an annex as a tagged, archival PDF: title and summary first, then the contents of a long one, then the rest. The document as
/// JSON is attached, so that the file can be read by programs too.
/// </summary>
/// <param name="fonts">The host's fonts, for what the shipped one lacks.</param>
internal sealed class PdfAnnexRenderer(IReadOnlyList<PdfFont> fonts) : IAnnexRenderer
{
    /// <summary>The most characters that the writer takes in titles and headings.</summary>
    public const int LongestLine = 2000;

    /// <summary>More than a running header or footer has room for.</summary>
    private const int LongestFurniture = 200;

    /// <summary>The share of page one from which the next section starts on it.</summary>
    private const double LeastAfterSummary = 0.3;

    /// <summary>The most characters before the last paragraph that go to the last page with it, about four lines.</summary>
    private const int MostAtTheEnd = 400;

    private static readonly JsonAnnexRenderer Json = new();

    /// <summary>Makes one for the shipped font alone.</summary>
    public PdfAnnexRenderer()
        : this([])
    {
    }

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new RentedBuffer();
        JsonAnnexRenderer.WriteCompact(document, json, cancellationToken);
        var pdf = Document(document, json.Written, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();

        // The writer makes the whole file before any of it is written.
        var written = PdfWriter.Write(pdf, output);
        output.Flush();
        return new AnnexRenderResult([.. written.Warnings.Select(warning => new OutputNotice(warning.Code, warning.Message))]);
    }

    /// <summary>The pages that an annex takes, 1 or more, without writing it.</summary>
    public int CountPages(AnnexDocument document, CancellationToken cancellationToken) =>
        PdfWriter.CountPages(Document(document, null, cancellationToken));

    private PdfDocument Document(AnnexDocument document, ReadOnlyMemory<byte>? json, CancellationToken cancellationToken)
    {
        var words = FurnitureWording.In(document.Language);
        var created = new DateTimeOffset(document.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        var title = PrintableText.Clean(document.Title, LongestLine);
        var footer = document.Notice ?? document.Subtitle;
        return new PdfDocument(title, document.Language, created, Ended([.. Blocks(document, words, cancellationToken)]))
        {
            Subject = document.Subtitle is { } subtitle ? PrintableText.Clean(subtitle, LongestLine) : null,
            Producer = "Sui.Inspection",
            HeaderText = PrintableText.Clean(document.Title, LongestFurniture),
            FooterText = footer is null ? null : PrintableText.Clean(footer, LongestFurniture),
            PageNumberFormat = words.Page("{0}", "{1}"),
            Theme = AnnexThemes.Of(document),
            FallbackFonts = fonts,
            Attachments = json is { } attached ? [Attachment(attached, words, created)] : [],
        };
    }

    // The last paragraphs stay together, so that no line stands alone on the last page.
    private static List<PdfBlock> Ended(List<PdfBlock> blocks)
    {
        for (var (index, length) = (blocks.Count - 2, 0); index > 0 && blocks[^1] is PdfParagraph && blocks[index] is PdfParagraph paragraph && length < MostAtTheEnd; index--)
        {
            length += paragraph.Content.OfType<PdfText>().Sum(text => text.Text.Length);
            blocks[index] = paragraph with { KeepWithNext = true };
        }

        return blocks;
    }

    private static IEnumerable<PdfBlock> Blocks(
        AnnexDocument document, FurnitureWording words, CancellationToken cancellationToken)
    {
        yield return new PdfHeading(1, PrintableText.Clean(document.Title, LongestLine)) { InContents = false };
        foreach (var block in BelowTitle(document, words))
        {
            yield return block;
        }

        var blocks = new PdfBlockMaker(document);
        for (var index = 0; index < document.Sections.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (index == 1 && document is { Audience: AnnexAudience.Published, Part: AnnexPart.Annex })
            {
                // Page one stands alone, unless much of it would stay blank.
                yield return new PdfPageBreak(WhenLeft: LeastAfterSummary);
            }

            foreach (var block in blocks.Section(document.Sections[index], 2))
            {
                yield return block;
            }

            if (index == 0 && document.Sections.Count > 1 && AnnexThemes.HasContents(document))
            {
                yield return new PdfContents(words.Contents) { Depth = 2 };
            }
        }
    }

    // A document of few pages says in one paragraph what a longer one says in three.
    private static IEnumerable<PdfBlock> BelowTitle(AnnexDocument document, FurnitureWording words)
    {
        var date = words.Dated(document.Date);
        var notice = document.Notice is { } text ? PdfText.InBold(PrintableText.Clean(text)) : null;
        if (!AnnexThemes.HasContents(document))
        {
            var start = document.Subtitle is { } first ? PrintableText.Clean(first).TrimEnd('.') + ". " : string.Empty;
            return [new PdfParagraph([new PdfText(start + date + (notice is null ? string.Empty : ". ")), .. notice is null ? [] : new[] { notice }])];
        }

        return
        [
            .. document.Subtitle is { } subtitle ? [new PdfParagraph(PrintableText.Clean(subtitle), PdfParagraphStyle.Lead)] : Array.Empty<PdfBlock>(),
            new PdfParagraph(date),
            .. notice is null ? [] : new[] { new PdfParagraph([notice], PdfParagraphStyle.Body) },
        ];
    }

    private static PdfAttachment Attachment(ReadOnlyMemory<byte> json, FurnitureWording words, DateTimeOffset created) =>
        new()
        {
            FileName = "annex.json",
            MimeType = Json.MediaType,
            Description = words.Attachment,
            Content = json,
            Modified = created,
            Relationship = PdfAttachmentRelationship.Data,
        };
}
