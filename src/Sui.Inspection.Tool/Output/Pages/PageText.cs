namespace Sui.Inspection.Tool.Output.Pages;

/// <summary>Lays text out in 80 columns. Lines end between words; a word is never broken, and one that is longer than a line has a line of its own.</summary>
/// <param name="output">Where to.</param>
internal sealed class PageText(TextWriter output)
{
    /// <summary>How many columns are used.</summary>
    public const int Width = 80;

    /// <summary>A heading, after an empty line.</summary>
    public void Heading(string text)
    {
        output.WriteLine();
        Paragraph(text);
    }

    /// <summary>A paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">How far its first line is set in.</param>
    /// <param name="hanging">How far its other lines are set in; null as far as the first.</param>
    public void Paragraph(string text, int indent = 0, int? hanging = null)
    {
        var others = hanging ?? indent;
        var margin = indent;
        foreach (var line in Lines(text, Width - indent, Width - others))
        {
            output.WriteLine(new string(' ', margin) + line);
            margin = others;
        }
    }

    /// <summary>A section.</summary>
    public void Section(PageSection section)
    {
        Heading(section.Title);
        foreach (var paragraph in section.Before)
        {
            Paragraph(paragraph.Text, 2);
        }

        if (section.Table is { Rows.Count: > 0 } table)
        {
            new PageTextTable(output, table).Print();
        }

        foreach (var paragraph in section.After)
        {
            Paragraph(paragraph.Text, 2);
        }
    }

    /// <summary>A page: its title, what stands under it, and its sections.</summary>
    public void Page(PageCell title, IEnumerable<PageCell> opening, IEnumerable<PageSection> sections)
    {
        foreach (var paragraph in opening.Prepend(title))
        {
            Paragraph(paragraph.Text);
        }

        foreach (var section in sections)
        {
            Section(section);
        }
    }

    /// <summary>A text in lines, at least one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">How wide the first line may be.</param>
    /// <param name="others">How wide the others may be; null as wide.</param>
    public static IReadOnlyList<string> Lines(string text, int first, int? others = null)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in Words(text))
        {
            var room = lines.Count == 0 ? first : others ?? first;
            if (line.Length == 0)
            {
                line = word;
            }
            else if (line.Length + 1 + word.Length <= room)
            {
                line += " " + word;
            }
            else
            {
                lines.Add(line);
                line = word;
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The length of the longest word.</summary>
    public static int LongestWord(string text) => Words(text).Select(word => word.Length).DefaultIfEmpty(0).Max();

    private static string[] Words(string text) => PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
