using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Layout;

namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Checks blocks: that each is sound and stands where it may.</summary>
internal sealed class BlockCheck(ViolationList violations, InlineCheck inlines)
{
    public const int Deepest = 16;

    private const int LongestHeading = 2000;

    private readonly HeadingCheck _headings = new(violations);
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private bool _contentsSeen;

    public void Run(IReadOnlyList<PdfBlock> blocks, string where, int depth = 0, bool inList = false)
    {
        if (!violations.Present(blocks, where)
            || !violations.Require(depth <= Deepest, "pdf.nesting.deep", where, $"Blocks nest at most {Deepest} deep."))
        {
            return;
        }

        for (var index = 0; index < blocks.Count; index++)
        {
            var place = $"{where}[{index}]";
            if (violations.Present(blocks[index], place))
            {
                violations.Require(
                    blocks[index].Language is null || LanguageTag.IsValid(blocks[index].Language),
                    "pdf.language", place + ".Language", LanguageTag.Expected);
                Check(blocks[index], place, depth, inList);
            }
        }
    }

    private void Check(PdfBlock block, string where, int depth, bool inList)
    {
        switch (block)
        {
            case PdfHeading heading:
                violations.Require(!inList, "pdf.heading.place", where, "A heading cannot stand in a list.");
                CheckHeading(heading, where);
                break;
            case PdfParagraph paragraph:
                CheckParagraph(paragraph, where);
                break;
            case PdfNote note:
                inlines.Run(note.Content, where + ".Content");
                break;
            case PdfList list:
                CheckList(list, where, depth);
                break;
            case PdfTable table:
                new TableCheck(violations, inlines).Run(table, where);
                break;
            case PdfFigure figure:
                inlines.Run(figure.Caption, where + ".Caption");
                new FigureCheck(violations).Run(figure, where);
                break;
            case PdfCallout callout:
                Run(callout.Blocks, where + ".Blocks", depth + 1, inList);
                break;
            case PdfKeepTogether group:
                Run(group.Blocks, where + ".Blocks", depth + 1, inList);
                break;
            case PdfTickList or PdfWritingLines or PdfWritingBoxes:
                new FieldCheck(violations, inlines).Run(block, where);
                break;
            case PdfQuote quote:
                CheckQuote(quote, where);
                break;
            case PdfContents contents:
                CheckContents(contents, where, depth);
                break;
            case PdfPageBreak:
                violations.Require(depth == 0, "pdf.break.place", where, "A page break stands at the top level only.");
                break;
        }
    }

    private void CheckHeading(PdfHeading heading, string where)
    {
        _headings.Next(heading.Level, where);
        if (inlines.Run(heading.Content, where + ".Content"))
        {
            var words = PlainText.Of(heading.Content);
            violations.Require(
                !PlainText.IsBlank(words) && words.Length <= LongestHeading, "pdf.heading.blank", where,
                "A heading of 1 to 2,000 characters is expected.");
        }

        if (heading.Anchor is not null)
        {
            violations.Require(
                HeadingCheck.IsAnchor(heading.Anchor), "pdf.anchor", where + ".Anchor",
                "1 to 100 ASCII letters, digits, full stops, hyphens or underscores are expected.");
            violations.Require(
                _anchors.Add(heading.Anchor), "pdf.anchor.duplicate", where + ".Anchor", "Another heading has this anchor.");
        }
    }

    private void CheckParagraph(PdfParagraph paragraph, string where)
    {
        inlines.Run(paragraph.Content, where + ".Content");
        violations.Require(
            Enum.IsDefined(paragraph.Style), "pdf.paragraph.style", where + ".Style", "One of the named styles is expected.");
    }

    private void CheckQuote(PdfQuote quote, string where)
    {
        inlines.Run(quote.Attribution, where + ".Attribution");
        if (!violations.Present(quote.Paragraphs, where + ".Paragraphs"))
        {
            return;
        }

        for (var index = 0; index < quote.Paragraphs.Count; index++)
        {
            var place = $"{where}.Paragraphs[{index}]";
            if (violations.Present(quote.Paragraphs[index], place))
            {
                violations.Require(
                    quote.Paragraphs[index].Language is null || LanguageTag.IsValid(quote.Paragraphs[index].Language),
                    "pdf.language", place + ".Language", LanguageTag.Expected);
                CheckParagraph(quote.Paragraphs[index], place);
            }
        }
    }

    private void CheckList(PdfList list, string where, int depth)
    {
        violations.Require(
            list.Start is >= 0 and <= 1_000_000, "pdf.list.start", where + ".Start", "A number from 0 to 1,000,000 is expected.");
        if (!violations.Present(list.Items, where + ".Items"))
        {
            return;
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            var place = $"{where}.Items[{index}]";
            if (violations.Present(list.Items[index], place))
            {
                Run(list.Items[index].Blocks, place + ".Blocks", depth + 1, true);
            }
        }
    }

    private void CheckContents(PdfContents contents, string where, int depth)
    {
        violations.Require(depth == 0, "pdf.contents.place", where, "A table of contents stands at the top level only.");
        violations.Require(!_contentsSeen, "pdf.contents.duplicate", where, "A document has one table of contents at most.");
        _contentsSeen = true;
        _headings.Next(contents.HeadingLevel, where);
        violations.Require(
            contents.Depth is >= 1 and <= 4, "pdf.contents.depth", where + ".Depth", "A level from 1 to 4 is expected.");
        violations.Require(
            contents.Heading is { Length: <= LongestHeading } && !PlainText.IsBlank(contents.Heading),
            "pdf.heading.blank", where + ".Heading", "A heading of 1 to 2,000 characters is expected.");
    }
}
