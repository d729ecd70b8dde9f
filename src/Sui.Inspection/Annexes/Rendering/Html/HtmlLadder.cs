using System.Globalization;
using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>
/// Writes the ladder as a list, highest rung first, that looks like a staircase: text at the size of text on any screen, where a picture
/// would be too small to read. The placement is a filled step with a pointer beside it, and says so in words.
/// </summary>
internal static class HtmlLadder
{
    /// <summary>Writes the figure.</summary>
    /// <param name="page">The page.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="id">An id that nothing else on the page has.</param>
    public static void Write(StringBuilder page, LadderFigureBlock figure, string id)
    {
        var title = HtmlText.Encode(string.IsNullOrWhiteSpace(figure.Title) ? "…" : figure.Title);
        page.Append("<figure class=\"ladder\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<figcaption id=\"{id}-caption\">{title}</figcaption>\n");
        page.Append(CultureInfo.InvariantCulture, $"<p class=\"unseen\">{HtmlText.Encode(figure.Description)}</p>\n");
        if (figure.Steps.Count > 0)
        {
            var highest = Number(figure.Steps[^1]);
            page.Append(CultureInfo.InvariantCulture,
                $"<ol reversed=\"reversed\" start=\"{highest}\" role=\"list\" aria-labelledby=\"{id}-caption\">\n");
            foreach (var step in figure.Steps.Reverse())
            {
                Write(page, step, figure.Compact);
            }

            page.Append("</ol>\n");
        }

        page.Append("</figure>\n");
    }

    private static void Write(StringBuilder page, LadderStep step, bool compact)
    {
        var note = string.IsNullOrWhiteSpace(step.Note) ? string.Empty : $" <span>{HtmlText.Encode(step.Note)}</span>";
        page.Append(step.Placed ? "<li class=\"placed\">" : "<li>");
        page.Append(CultureInfo.InvariantCulture,
            $"<p class=\"step\"><span>{Number(step)}. {HtmlText.Encode(step.Name)}</span>{note}</p>");
        if (!compact && !string.IsNullOrWhiteSpace(step.Meaning))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n<p>{HtmlText.Encode(step.Meaning)}</p>");
        }

        page.Append("</li>\n");
    }

    private static string Number(LadderStep step) => ((int)step.Rung).ToString(CultureInfo.InvariantCulture);
}
