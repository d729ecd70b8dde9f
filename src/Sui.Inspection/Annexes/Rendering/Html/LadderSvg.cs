using System.Globalization;
using System.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>The ladder as a staircase of six steps. The placement is marked by a filled step, by a pointer and in
/// words.</summary>
internal static class LadderSvg
{
    private const int Width = 760;
    private const int Rise = 36;
    private const int Gap = 6;

    /// <summary>Writes the figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="id">An id that no other figure on the page has.</param>
    public static string Write(LadderFigureBlock figure, string id)
    {
        var steps = figure.Steps.Select((step, index) => (Step: step, Left: 28 + (index * Rise),
            Lines: TextLines.Wrap(PrintableText.Clean(step.Meaning), (Width - 28 - (index * Rise) - 48) / 7.6))).ToList();
        var height = steps.Sum(step => Height(step.Lines) + Gap) + Gap;
        var svg = new StringBuilder();
        var title = HtmlText.Encode(figure.Title);
        svg.Append(CultureInfo.InvariantCulture, $"<figure>\n<figcaption>{title}</figcaption>\n");
        svg.Append(CultureInfo.InvariantCulture,
            $"<div class=\"scroll\" role=\"region\" aria-label=\"{title}\" tabindex=\"0\">\n");
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" ");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"aria-labelledby=\"{id}-title {id}-description\" viewBox=\"0 0 {Width} {height}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{title}</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-description\">{HtmlText.Encode(figure.Description)}</desc>\n");
        var bottom = height - Gap;
        foreach (var (step, left, lines) in steps)
        {
            var top = bottom - Height(lines);
            Write(svg, step, left, top, lines);
            bottom = top - Gap;
        }

        return svg.Append("</svg>\n</div>\n</figure>\n").ToString();
    }

    private static int Height(IReadOnlyList<string> lines) => 36 + (20 * lines.Count);

    private static void Write(StringBuilder svg, LadderStep step, int left, int top, IReadOnlyList<string> lines)
    {
        svg.Append(step.Placed ? "<g class=\"step placed\">\n" : "<g class=\"step\">\n");
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{left}\" y=\"{top}\" width=\"{Width - left - 2}\" height=\"{Height(lines)}\" rx=\"3\" />\n");
        if (step.Placed)
        {
            var (back, middle) = (left - 24, top + (Height(lines) / 2));
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<path class=\"pointer\" d=\"M{back} {middle - 12} L{left - 4} {middle} L{back} {middle + 12} Z\" />\n");
        }

        var name = ((int)step.Rung).ToString(CultureInfo.InvariantCulture) + ". " + step.Name;
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"name\" x=\"{left + 14}\" y=\"{top + 24}\">{HtmlText.Encode(name)}</text>\n");
        if (step.Note is { } note)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"note\" x=\"{Width - 16}\" y=\"{top + 24}\" text-anchor=\"end\">{HtmlText.Encode(note)}</text>\n");
        }

        for (var line = 0; line < lines.Count; line++)
        {
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{left + 14}\" y=\"{top + 46 + (line * 20)}\">{HtmlText.Encode(lines[line])}</text>\n");
        }

        svg.Append("</g>\n");
    }
}
