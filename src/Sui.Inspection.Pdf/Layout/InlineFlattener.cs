using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Layout;

/// <summary>Turns inlines into runs of clean text and makes the elements of their links and languages.</summary>
internal sealed class InlineFlattener(TextCleaner cleaner, PdfColor linkColor)
{
    private const int LongestDescription = 1000;

    public IReadOnlyList<TextRun> Flatten(IReadOnlyList<PdfInline> inlines, TextLook look, StructureElement? element)
    {
        var runs = new List<TextRun>(inlines.Count);
        Append(runs, inlines, new TextStyle(look.Font, look.Size, look.Color, element));
        return runs;
    }

    public IReadOnlyList<TextRun> Plain(string text, TextLook look, StructureElement? element)
    {
        var runs = new List<TextRun>(1);
        AppendText(runs, text, new TextStyle(look.Font, look.Size, look.Color, element));
        return runs;
    }

    private void Append(List<TextRun> runs, IReadOnlyList<PdfInline> inlines, TextStyle style)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case PdfText text:
                    AppendText(runs, text.Text, Styled(text, style));
                    break;
                case PdfLink link:
                    Append(runs, link.Content, Linked(link, style));
                    break;
                case PdfLanguageSpan span:
                    Append(runs, span.Content, style with { Element = style.Element?.Add(StructureType.Span, span.Language) });
                    break;
            }
        }
    }

    private void AppendText(List<TextRun> runs, string text, TextStyle style)
    {
        foreach (var piece in cleaner.Clean(text))
        {
            var own = piece.ActualText is null || style.Element is null
                ? style.Element
                : style.Element.Add(StructureType.Span, actualText: piece.ActualText);
            runs.Add(new TextRun(
                piece.Text, ReferenceEquals(own, style.Element) && piece.Font is null ? style : style with { Element = own, Other = piece.Font }));
        }
    }

    private static TextStyle Styled(PdfText text, TextStyle style)
    {
        var font = text.Bold || style.Font == FontStyle.Bold ? FontStyle.Bold : text.Italic ? FontStyle.Italic : style.Font;
        var color = text.Color ?? style.Color;
        return font == style.Font && color == style.Color ? style : style with { Font = font, Color = color };
    }

    private TextStyle Linked(PdfLink link, TextStyle style)
    {
        if (style.Element is null)
        {
            return style with { Color = linkColor };
        }

        var element = style.Element.Add(StructureType.Link);
        var words = PlainText.Of(link.Content);
        var inside = link.Target.StartsWith('#');
        var description = inside || words == link.Target ? words : $"{words} ({link.Target})";
        var target = new LinkTarget(
            element,
            inside ? null : link.Target,
            inside ? link.Target[1..] : null,
            PlainText.Cut(PlainText.OneLine(description), LongestDescription));
        return style with { Color = linkColor, Element = element, Link = target };
    }
}
