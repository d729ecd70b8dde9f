using System.Globalization;
using System.Net;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Html;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>Sections as one page of HTML, which is well-formed XML, runs nothing and fetches nothing.</summary>
internal static class PageHtml
{
    // Text of a pack that nobody bounds would take a third sheet.
    private const int MostCharacters = 190;
    private const int LongestWord = 14;

    /// <summary>The page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="opening">What stands under the title.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="closing">What stands at the end.</param>
    /// <param name="language">The tag of its language.</param>
    public static string Of(
        PageCell title, IReadOnlyList<PageCell> opening, IReadOnlyList<PageSection> sections, IReadOnlyList<PageCell> closing, string language = "en")
    {
        var style = "\n" + PageStyle.Css;
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"{Encode(language)}\">\n<head>\n<meta charset=\"utf-8\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PagePolicy.Of(style)}\" />\n");
        page.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n");
        page.Append(CultureInfo.InvariantCulture, $"<title>{Clean(title.Text)}</title>\n<style>{style}</style>\n</head>\n<body>\n<header>\n");
        page.Append(CultureInfo.InvariantCulture, $"<h1{Language(title)}>{Clean(title.Text)}</h1>\n");
        Paragraphs(page, opening);
        page.Append("</header>\n<main>\n");
        for (var at = 0; at < sections.Count; at++)
        {
            Section(page, sections[at], $"part-{(at + 1).ToString(CultureInfo.InvariantCulture)}");
        }

        page.Append("</main>\n<footer>\n");
        Paragraphs(page, closing);
        return page.Append("</footer>\n</body>\n</html>\n").ToString();
    }

    private static void Section(StringBuilder page, PageSection section, string id)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{Clean(section.Title)}</h2>\n");
        Paragraphs(page, section.Before);
        if (section.Table is { Rows.Count: > 0 } table)
        {
            Table(page, table, id);
        }

        Paragraphs(page, section.After);
        page.Append("</section>\n");
    }

    private static void Paragraphs(StringBuilder page, IReadOnlyList<PageCell> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p{Language(paragraph)}>{Encode(paragraph.Text)}</p>\n");
        }
    }

    private static void Table(StringBuilder page, PageTable table, string id)
    {
        page.Append(CultureInfo.InvariantCulture, $"<table aria-labelledby=\"{id}\">\n<thead><tr>");
        for (var column = 0; column < table.Columns.Count; column++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\"{Class(table, column)}>{Clean(table.Name(column))}</th>");
        }

        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var (element, scope) = column == 0 ? ("th", " scope=\"row\"") : ("td", string.Empty);
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"<{element}{scope}{Class(table, column, row[column].Text)}{Language(row[column])}>{Clean(row[column].Text)}</{element}>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n");
    }

    // Days and terms of one word stay on one line, also where they have a hyphen.
    private static string Class(PageTable table, int column, string text = " ") =>
        table.IsRight(column) ? " class=\"number\""
        : text.Length <= LongestWord && !text.Contains(' ', StringComparison.Ordinal) ? " class=\"word\""
        : string.Empty;

    private static string Language(PageCell cell) =>
        cell.Language is { } language ? $" lang=\"{Encode(language)}\" dir=\"auto\"" : string.Empty;

    private static string Clean(string text) => WebUtility.HtmlEncode(PrintableText.Clean(text, MostCharacters));

    private static string Encode(string text) => WebUtility.HtmlEncode(PrintableText.Clean(text));
}
