using System.Globalization;
using Sui.Inspection.Annexes;

namespace ExtendedAnnex.PlainText;

// <blocks>
/// <summary>Writes blocks: every type has its words, and a type that is not known leaves a line that says so.</summary>
internal sealed class BlockText(TextPage page, PlainTextWords words, SectionNumbers numbers)
{
    /// <summary>Writes one block.</summary>
    public void Write(AnnexBlock block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                page.Paragraph(Text(paragraph.Runs));
                break;
            case ListBlock list:
                Write(list);
                break;
            case FactsBlock facts:
                foreach (var fact in facts.Facts)
                {
                    page.Item("-", fact.Term + ": " + Text(fact.Value));
                }

                page.Gap();
                break;
            case TableBlock table:
                Write(table);
                break;
            case CalloutBlock callout:
                page.Paragraph(callout.Title ?? string.Empty);
                foreach (var inner in callout.Blocks)
                {
                    Write(inner);
                }

                break;
            case QuoteBlock quote:
                page.Paragraph("“" + Text(quote.Text) + "”");
                page.Item("–", Text(quote.Attribution));
                page.Gap();
                break;
            case FigureBlock figure:
                // All figures, those of later versions too: the words say what the drawing shows.
                page.Paragraph(words.Figure + ": " + figure.Title);
                page.Paragraph(figure.Description);
                break;
            default:
                // Never left out in silence: the reader must know that something is missing here.
                page.Paragraph(words.CannotBeShown);
                break;
        }
    }

    private void Write(ListBlock list)
    {
        for (var index = 0; index < list.Items.Count; index++)
        {
            var mark = list.Ordered ? (index + 1).ToString(CultureInfo.InvariantCulture) + "." : "-";
            page.Item(mark, Text(list.Items[index]));
        }

        page.Gap();
    }

    private void Write(TableBlock table)
    {
        page.Paragraph(words.Table + ": " + table.Caption);
        foreach (var row in table.Rows)
        {
            page.Item("-", table.Columns[0].Heading + ": " + Text(row[0].Runs));
            for (var index = 1; index < table.Columns.Count; index++)
            {
                page.Item(" ", table.Columns[index].Heading + ": " + Text(row[index].Runs));
            }
        }

        page.Gap();
    }

    /// <summary>The text of runs. A link to a section names its number; a link to the web or to mail shows its address.</summary>
    private string Text(IEnumerable<TextRun> runs) => string.Concat(runs.Select(run => run.Href switch
    {
        null => run.Text,
        ['#', .. var id] => numbers.Of(id) is { } number ? $"{run.Text} ({words.Section} {number})" : run.Text,
        var href when Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            => run.Text == href ? href : $"{run.Text} ({address.AbsoluteUri})",
        _ => run.Text,
    }));
}
// </blocks>
