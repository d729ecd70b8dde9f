using System.Text;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Drawing;
using Sui.Inspection.Pdf.Inlines;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>What must be found in a file in reading order, taken from the description and not from the layout.</summary>
internal static class ExpectedText
{
    /// <summary>
    /// Letters that join with no accent in use, so that they come out as they went in, and that "Contents" does not have.
    /// </summary>
    public static string Squeeze(string text) => string.Concat(text.Where("xdvbf".Contains));

    public static string Of(PdfDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            Append(text, block);
        }

        return Squeeze(text.ToString());
    }

    /// <summary>What was written, without bullets, numbers of items and the table of contents.</summary>
    public static string In(TagNode node) => Squeeze(Read(node));

    private static string Read(TagNode node) => node.Type switch
    {
        "" => node.Text,
        "TOC" or "Lbl" => string.Empty,
        _ when node.Entries.TryGetValue("ActualText", out var actual) => actual.Text(),
        _ => string.Concat(node.Kids.Select(Read)),
    };

    private static void Append(StringBuilder text, PdfBlock block)
    {
        switch (block)
        {
            case PdfHeading heading:
                Append(text, heading.Content);
                break;
            case PdfParagraph paragraph:
                Append(text, paragraph.Content);
                break;
            case PdfNote note:
                Append(text, note.Content);
                break;
            case PdfQuote quote when quote.Paragraphs.Any(paragraph => Of(paragraph).Length > 0):
                quote.Paragraphs.ToList().ForEach(paragraph => Append(text, paragraph));
                Append(text, quote.Attribution);
                break;
            case PdfList list:
                list.Items.SelectMany(item => item.Blocks).ToList().ForEach(inner => Append(text, inner));
                break;
            case PdfCallout callout:
                callout.Blocks.ToList().ForEach(inner => Append(text, inner));
                break;
            case PdfKeepTogether group:
                group.Blocks.ToList().ForEach(inner => Append(text, inner));
                break;
            case PdfTickList ticks:
                ticks.Boxes.ToList().ForEach(box => Append(text, box.Content));
                break;
            case PdfWritingBoxes boxes:
                boxes.Boxes.ToList().ForEach(box => text.Append(box.Label));
                break;
            case PdfTable table when table.HeaderRows.Count + table.Rows.Count > 0:
                Append(text, table.Caption);
                table.HeaderRows.Concat(table.Rows).SelectMany(row => row.Cells).ToList()
                    .ForEach(cell => Append(text, cell.Content));
                break;
            case PdfFigure figure:
                Append(text, figure.Caption);
                figure.Commands.OfType<PdfDrawnText>().ToList().ForEach(label => text.Append(label.Text));
                break;
        }
    }

    /// <summary>The visible text of a paragraph.</summary>
    private static string Of(PdfParagraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph.Content);
        return string.Concat(text.ToString().Where(character =>
            !char.IsWhiteSpace(character) && !char.IsControl(character) && character is not ('\u200B' or '\u00AD' or '\u202E')));
    }

    private static void Append(StringBuilder text, IEnumerable<PdfInline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case PdfText plain:
                    text.Append(plain.Text);
                    break;
                case PdfLink link:
                    Append(text, link.Content);
                    break;
                case PdfLanguageSpan span:
                    Append(text, span.Content);
                    break;
            }
        }
    }
}
