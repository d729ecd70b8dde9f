using System.Text;
using Sui.Inspection.Annexes;

namespace ExtendedAnnex.PlainText;

// <renderer>
/// <summary>
/// Writes an annex as plain text, for the body of an e-mail and for people who read with a screen reader or on a braille display:
/// one column, numbered headings, and tables as records, so that each figure stands beside the name of its column.
/// </summary>
internal sealed class PlainTextAnnexRenderer : IAnnexRenderer
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public string Format => "txt";

    /// <inheritdoc/>
    public string MediaType => "text/plain";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var page = new TextPage();
        var words = new PlainTextWords(document.Language);
        var numbers = new SectionNumbers(document.Sections);
        var blocks = new BlockText(page, words, numbers);

        page.Heading(document.Title);
        page.Paragraph(document.Subtitle ?? string.Empty);
        page.Paragraph(words.Date(document.Date));
        page.Paragraph(document.Notice ?? string.Empty);
        foreach (var section in document.Sections)
        {
            page.Item(numbers.Of(section) + ".", section.Heading);
        }

        page.Gap();
        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(section, page, numbers, blocks);
        }

        // A page has its notice at its foot; so has a text, for whoever reads only its end.
        page.Paragraph(document.Notice ?? string.Empty);

        // All of it in one go: whatever goes wrong above leaves the stream untouched. It is flushed and stays open.
        output.Write(Utf8.GetBytes(page.ToString()));
        output.Flush();
        return AnnexRenderResult.Clean;
    }

    private static void Write(AnnexSection section, TextPage page, SectionNumbers numbers, BlockText blocks)
    {
        page.Heading(numbers.Of(section) + ". " + section.Heading);
        foreach (var block in section.Blocks)
        {
            blocks.Write(block);
        }

        foreach (var subsection in section.Subsections)
        {
            Write(subsection, page, numbers, blocks);
        }
    }
}
// </renderer>
