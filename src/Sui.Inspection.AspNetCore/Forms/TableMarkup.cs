using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>Tables of texts whose first column is the heading of each row; on a narrow screen each row stands below the other, with its headings.</summary>
internal static class TableMarkup
{
    /// <summary>A table.</summary>
    /// <param name="caption">Its caption.</param>
    /// <param name="headings">The headings of its columns.</param>
    /// <param name="rows">The cells of its rows, as many as there are headings.</param>
    public static IHtmlContent Of(string caption, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new TagBuilder("table");
        table.AddCssClass("sui-stack");
        table.InnerHtml.AppendHtml(ProblemMarkup.Tag("caption", caption)).AppendHtml(Head(headings));
        var body = new TagBuilder("tbody");
        foreach (var cells in rows)
        {
            var row = new TagBuilder("tr");
            for (var place = 0; place < cells.Count; place++)
            {
                row.InnerHtml.AppendHtml(Cell(headings[place], cells[place], place == 0));
            }

            body.InnerHtml.AppendHtml(row);
        }

        table.InnerHtml.AppendHtml(body);
        return table;
    }

    private static TagBuilder Head(IReadOnlyList<string> headings)
    {
        var (head, row) = (new TagBuilder("thead"), new TagBuilder("tr"));
        foreach (var heading in headings)
        {
            var cell = ProblemMarkup.Tag("th", heading);
            cell.Attributes["scope"] = "col";
            row.InnerHtml.AppendHtml(cell);
        }

        head.InnerHtml.AppendHtml(row);
        return head;
    }

    private static TagBuilder Cell(string heading, string text, bool isFirst)
    {
        var cell = ProblemMarkup.Tag(isFirst ? "th" : "td", text);
        cell.Attributes[isFirst ? "scope" : "data-label"] = isFirst ? "row" : heading;
        return cell;
    }
}
