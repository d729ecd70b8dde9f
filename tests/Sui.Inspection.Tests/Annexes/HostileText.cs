using Sui.Inspection.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>Text that tries to become markup, to break a format or to turn the reading order round.</summary>
internal static class HostileText
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Script"] = "<script>alert(1)</script>",
        ["Image"] = "\"><img src=x onerror=alert(1)>",
        ["Pipes"] = "a | b || c \\| d",
        ["Links"] = "[link](javascript:alert(1)) ![x](http://example.org/x.png) <b>",
        ["Blocks"] = "# heading\n- item\n1. one\n> quote\n```code```\n---",
        ["Emphasis"] = "*strong* _em_ ~~gone~~ `code` $x$ &lt; &#60;",
        ["Direction"] = "right \u202Eto left\u202C \u2067isolate\u2069 \u200Fmark",
        ["Controls"] = "bell \a null \0 escape \u001B[31m delete \u007F nel \u0085",
        ["Surrogates"] = "lone \uD800 high, \uDC00 low, nonchar \uFFFE \uFFFF \uFDD0",
        ["Xml"] = "]]> <!-- --> <![CDATA[ ]]>",
        ["LongWord"] = new string('w', 10_000),
        ["OtherScripts"] = "emoji \U0001F600 Welsh ŵŷ Arabic \u0639\u0631\u0628 combining e\u0301",
        ["Blank"] = "   ",
        ["Places"] = "{0} {people} {statement}",
    };

    /// <summary>The names of the texts: the texts themselves would break the names of test cases.</summary>
    public static readonly string[] All = [.. Texts.Keys];

    public static string Text(string name) => Texts[name];

    /// <summary>A document that carries a text in every place that holds text.</summary>
    public static AnnexDocument Everywhere(string text)
    {
        var blocks = Blocks(text);
        var filled = Filled(text);
        return new AnnexDocument
        {
            Title = filled,
            Subtitle = text,
            Language = "en",
            Audience = AnnexAudience.Published,
            Date = new DateOnly(2019, 6, 7),
            Notice = text,
            Sections = [new AnnexSection("one", filled, blocks, [new AnnexSection("two", filled, blocks)])],
        };
    }

    /// <summary>A block of each kind that carries a text in every place that holds text.</summary>
    public static AnnexBlock[] Blocks(string text)
    {
        TextRun[] runs = [new(text), new(text, TextStyle.Strong, "javascript:alert(1)"),
            new(text, Href: "https://example.org/?a=1&b=\"<|", Language: "cy")];
        var filled = Filled(text);
        return
        [
            new ParagraphBlock(runs),
            new ListBlock([runs, runs]),
            new ListBlock([runs], Ordered: true),
            new TableBlock(filled, [new(filled), new(filled, 2, CellAlignment.End)],
                [[new(runs), new(runs)], [text, new TableCell([])]]),
            new FactsBlock([new Fact(filled, runs)]),
            new CalloutBlock(filled, [new ParagraphBlock(runs), new ListBlock([runs])]),
            new QuoteBlock(runs, runs),
            new LadderFigureBlock
            {
                Title = filled,
                Description = filled,
                Steps =
                [
                    new LadderStep { Rung = Rung.NoControl, Name = filled, Meaning = text, Placed = true, Note = text },
                    new LadderStep { Rung = Rung.Information, Name = filled, Meaning = text, Placed = false, Note = null },
                ],
            },
            new IntervalFigureBlock
            {
                Title = text,
                Description = text,
                Axis = text,
                ShareLegend = text,
                BarLegend = text,
                Rows =
                [
                    new() { Label = text, Note = text, Share = 0.5, Low = 0.4, High = 0.6, Bar = 0.5 },
                    new() { Label = text, Note = text, Share = 7, Low = -5, High = 9, Bar = -1 },
                ],
            },
            new ComparisonFigureBlock
            {
                Title = text,
                Description = text,
                FirstLegend = text,
                SecondLegend = text,
                Rows =
                [
                    new() { Heading = text, Label = text, First = 0.5, FirstText = text, Second = null, SecondText = text },
                    new() { Heading = text, Label = text, First = 1, FirstText = text, Second = 1, SecondText = text },
                ],
            },
            new BalanceFigureBlock
            {
                Title = text,
                Description = text,
                Axis = text,
                AgainstLegend = text,
                ForLegend = text,
                SumLegend = text,
                Thresholds = [new(-6, text), new(6, text)],
                Rows = [new(text, [new(text, 5, text), new(text, -5, text)], 0, text)],
            },
            new PlacementFigureBlock
            {
                Title = text,
                Description = text,
                Rungs = [text, text, text, text, text, text],
                PlacedLegend = text,
                RangeLegend = text,
                ExpectedLegend = text,
                Rows =
                [
                    new() { Label = text, Lowest = Rung.NoControl, Highest = Rung.FullControl, Expected = Rung.Consultation, Note = null },
                    new() { Label = text, Lowest = null, Highest = null, Expected = Rung.Information, Note = text },
                ],
            },
            new ChainFigureBlock
            {
                Title = text,
                Description = text,
                Links = [new(text, 10, text, text), new(text, 3, text, text), new(text, 0, text, null)],
            },
        ];
    }

    private static string Filled(string text) => string.IsNullOrWhiteSpace(text) ? "Heading" : text;
}
