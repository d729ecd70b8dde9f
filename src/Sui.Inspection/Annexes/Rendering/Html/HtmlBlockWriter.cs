using System.Globalization;
using System.Text;
using Sui.Inspection.Annexes.Rendering.Figures;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>Writes the sections and blocks of one page.</summary>
internal sealed class HtmlBlockWriter(StringBuilder page, DocumentFigures figures, ColumnWidths widths)
{
    private const int LowestLevel = 6;

    /// <summary>What all ids start with.</summary>
    public string Prefix { get; init; } = string.Empty;

    /// <summary>How many levels lower than on a page of its own headings are.</summary>
    public int Lower { get; init; }

    private int _figures;
    private int _tables;

    /// <summary>Writes a section with its heading at a level, and its subsections below. A section has no name of its own: a
    /// landmark for each of many would hide the few that help to find one's way.</summary>
    public void Write(AnnexSection section, int level)
    {
        var id = HtmlText.Encode(Prefix + section.Id);
        Line($"<section id=\"{id}\">");
        Line($"<h{Level(level)}>{HtmlText.Encode(section.Heading)}</h{Level(level)}>");
        Write(section.Blocks, level);
        foreach (var subsection in section.Subsections)
        {
            Write(subsection, Math.Min(level + 1, 6));
        }

        Line("</section>");
    }

    private void Write(IReadOnlyList<AnnexBlock> blocks, int level)
    {
        foreach (var (index, block) in blocks.Index())
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    var lead = LeadIn.Is(paragraph, blocks.ElementAtOrDefault(index + 1)) ? " class=\"lead-in\"" : string.Empty;
                    Line($"<p{lead}>{Runs(paragraph.Runs)}</p>");
                    break;
                case ListBlock list when list.Items.Count > 0:
                    Write(list);
                    break;
                case TableBlock table:
                    Write(table);
                    break;
                case FactsBlock facts when facts.Facts.Count > 0:
                    Write(facts);
                    break;
                case CalloutBlock callout:
                    Write(callout, level);
                    break;
                case QuoteBlock quote:
                    Write(quote);
                    break;
                case LadderFigureBlock ladder:
                    HtmlLadder.Write(page, ladder, NextFigure());
                    break;
                case FigureBlock figure:
                    Write(figure);
                    break;
                case ListBlock or FactsBlock:
                    break;
                default:
                    throw new ArgumentException($"A block of the type '{block.GetType().Name}' cannot be written.");
            }
        }
    }

    private void Write(ListBlock list)
    {
        var tag = list.Ordered ? "ol" : "ul";
        Line($"<{tag}>");
        foreach (var item in list.Items)
        {
            Line($"<li>{Runs(item)}</li>");
        }

        Line($"</{tag}>");
    }

    private void Write(FactsBlock facts)
    {
        Line("<dl>");
        foreach (var fact in facts.Facts)
        {
            Line($"<div><dt>{HtmlText.Encode(fact.Term)}</dt><dd>{Runs(fact.Value)}</dd></div>");
        }

        Line("</dl>");
    }

    /// <summary>A callout in a section of a level; its title is a heading one level below.</summary>
    private void Write(CalloutBlock callout, int level)
    {
        Line("<div class=\"callout\">");
        if (CalloutTitle.Of(callout) is { } title)
        {
            level = CalloutTitle.Level(level);
            Line($"<h{Level(level)} class=\"callout-title\">{HtmlText.Encode(title)}</h{Level(level)}>");
        }

        Write(callout.Blocks, level);
        Line("</div>");
    }

    private void Write(QuoteBlock quote)
    {
        Line($"<figure class=\"quote\">\n<blockquote>\n<p>{Runs(QuotedWords.Of(quote))}</p>\n</blockquote>");
        if (quote.Attribution.Any(run => !string.IsNullOrWhiteSpace(run.Text)))
        {
            Line($"<figcaption>{Runs(quote.Attribution)}</figcaption>");
        }

        Line("</figure>");
    }

    private void Write(FigureBlock figure)
    {
        if (figures.Draw(figure) is { Count: > 0 } parts)
        {
            SvgFigureWriter.Write(page, parts, NextFigure);
            return;
        }

        Line($"<figure>\n<figcaption>{HtmlText.Encode(figure.Title)}</figcaption>");
        Line($"<p>{HtmlText.Encode(figure.Description)}</p>\n</figure>");
    }

    private string NextFigure()
    {
        _figures++;
        return Prefix + "figure-" + _figures.ToString(CultureInfo.InvariantCulture);
    }

    // The roles are those that the elements have: on a narrow screen they are laid out as blocks, and browsers then forget that it is a table.
    private void Write(TableBlock table)
    {
        _tables++;
        var id = Prefix + "table-" + _tables.ToString(CultureInfo.InvariantCulture);
        Line($"<div class=\"scroll rows\" role=\"group\" aria-labelledby=\"{id}\" tabindex=\"0\">");
        Line($"<table role=\"table\">\n<caption><span id=\"{id}\">{HtmlText.Encode(table.Caption)}</span></caption>");
        var all = table.Columns.Sum(column => column.RelativeWidth);
        Line("<colgroup>");
        foreach (var column in table.Columns)
        {
            var width = (column.RelativeWidth / all * 100).ToString("0.##", CultureInfo.InvariantCulture);
            Line($"<col class=\"{widths.ClassOf(width)}\" />");
        }

        Line("</colgroup>\n<thead role=\"rowgroup\">\n<tr role=\"row\">");
        foreach (var column in table.Columns)
        {
            Line($"<th scope=\"col\" role=\"columnheader\"{Class(column)}>{HtmlText.Encode(column.Heading)}</th>");
        }

        Line("</tr>\n</thead>\n<tbody role=\"rowgroup\">");
        foreach (var row in table.Rows)
        {
            Line("<tr role=\"row\">");
            for (var index = 0; index < row.Count && index < table.Columns.Count; index++)
            {
                var text = Runs(row[index].Runs) + (row[index].Mark is { } mark ? SvgFigureWriter.Decoration(ShareFigure.Draw(mark)) : string.Empty);
                Line(index == 0 ? $"<th scope=\"row\" role=\"rowheader\">{text}</th>" : $"<td role=\"cell\"{Class(table.Columns[index])}{Label(table.Columns[index])}>{text}</td>");
            }

            Line("</tr>");
        }

        Line("</tbody>\n</table>\n</div>");
    }

    private int Level(int level) => Math.Min(level + Lower, LowestLevel);

    private string Runs(IReadOnlyList<TextRun> runs) => HtmlText.Runs(runs, Prefix);

    // Where a screen is narrow a row is a block, and each cell says its column itself.
    private static string Label(TableColumn column) =>
        string.IsNullOrWhiteSpace(column.Heading) ? string.Empty : $" data-label=\"{HtmlText.Encode(column.Heading)}\"";

    private static string Class(TableColumn column) =>
        column.Alignment == CellAlignment.End ? " class=\"figures\"" : string.Empty;

    private void Line(string text) => page.Append(text).Append('\n');
}
