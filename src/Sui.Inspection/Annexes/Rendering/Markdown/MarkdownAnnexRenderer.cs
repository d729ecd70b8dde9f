using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes.Wording;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Markdown;

/// <summary>Writes an annex as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownAnnexRenderer : IAnnexRenderer
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public AnnexRenderResult Render(AnnexDocument document, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var words = FurnitureWording.In(document.Language);
        var page = new StringBuilder();
        Append(page, "# " + MarkdownText.Escape(document.Title));
        if (document.Subtitle is { } subtitle)
        {
            Append(page, MarkdownText.Escape(subtitle));
        }

        Append(page, words.Dated(document.Date));
        if (document.Notice is { } notice)
        {
            Append(page, $"**{MarkdownText.Escape(notice).Trim()}**");
        }

        foreach (var section in document.Sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(page, section, 2);
        }

        Utf8Output.Write(output, page.Remove(page.Length - 1, 1));
        return AnnexRenderResult.Clean;
    }

    private static void Write(StringBuilder page, AnnexSection section, int level)
    {
        Append(page, $"<a id=\"{section.Id}\"></a>");
        Append(page, new string('#', Math.Min(level, 6)) + " " + MarkdownText.Escape(section.Heading));
        foreach (var text in section.Blocks.Select(Text))
        {
            Append(page, text);
        }

        foreach (var subsection in section.Subsections)
        {
            Write(page, subsection, level + 1);
        }
    }

    private static string Text(AnnexBlock block) => block switch
    {
        ParagraphBlock paragraph => MarkdownText.Runs(paragraph.Runs).Trim(),
        ListBlock list => string.Join('\n', list.Items.Select((item, index) =>
            (list.Ordered ? (index + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ") + MarkdownText.Runs(item).Trim())),
        FactsBlock facts => string.Join('\n', facts.Facts.Select(fact =>
            $"- **{MarkdownText.Escape(fact.Term).Trim()}:** {MarkdownText.Runs(fact.Value)}")),
        TableBlock table => Table(table),
        CalloutBlock callout => Callout(callout),
        QuoteBlock quote => Quote(quote),
        LadderFigureBlock figure => Ladder(figure),
        FigureBlock figure => Figure(figure),
        _ => throw new ArgumentException($"A block of the type '{block.GetType().Name}' cannot be written."),
    };

    private static string Table(TableBlock table)
    {
        var lines = new List<string>
        {
            $"**{MarkdownText.Escape(table.Caption).Trim()}**",
            string.Empty,
            Row(table.Columns.Select(column => MarkdownText.Escape(column.Heading))),
            Row(table.Columns.Select(column => column.Alignment == CellAlignment.End ? "---:" : "---")),
        };
        lines.AddRange(table.Rows.Select(
            row => Row(row.Take(table.Columns.Count).Select(cell => MarkdownText.Runs(cell.Runs).Trim()))));
        return string.Join('\n', lines);

        static string Row(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";
    }

    private static string Callout(CalloutBlock callout)
    {
        var parts = callout.Blocks.Select(Text);
        if (callout.Title is { } title)
        {
            parts = parts.Prepend($"**{MarkdownText.Escape(title).Trim()}**");
        }

        return Quoted(parts);
    }

    private static string Quote(QuoteBlock quote) =>
        Quoted(MarkdownText.Runs(quote.Attribution).Trim() is { Length: > 0 } attribution
            ? [MarkdownText.Runs(QuotedWords.Of(quote)).Trim(), "— " + attribution]
            : [MarkdownText.Runs(QuotedWords.Of(quote)).Trim()]);

    private static string Quoted(IEnumerable<string> parts) =>
        string.Join("\n>\n", parts.Select(part => "> " + part.Replace("\n", "\n> ", StringComparison.Ordinal)));

    /// <summary>A figure in words: the same numbers stand in a table nearby.</summary>
    private static string Figure(FigureBlock figure) =>
        MarkdownText.Escape(figure.Title).Trim() is { Length: > 0 } title
            ? $"**{title}**\n\n{MarkdownText.Escape(figure.Description)}"
            : MarkdownText.Escape(figure.Description);

    /// <summary>The ladder in words, highest rung first as a ladder stands; the placement in strong words.</summary>
    private static string Ladder(LadderFigureBlock figure)
    {
        var steps = figure.Steps.Reverse().Select(step =>
        {
            var name = $"{((int)step.Rung).ToString(CultureInfo.InvariantCulture)}\\. {MarkdownText.Escape(step.Name)}";
            var note = step.Note is { } text ? " (" + MarkdownText.Escape(text) + ")" : string.Empty;
            var meaning = figure.Compact ? string.Empty : ": " + MarkdownText.Escape(step.Meaning);
            return "- " + (step.Placed ? $"**{name}{note}**" : name + note) + meaning;
        });
        return Figure(figure) + "\n\n" + string.Join('\n', steps);
    }

    private static void Append(StringBuilder page, string block) => page.Append(block).Append("\n\n");
}
