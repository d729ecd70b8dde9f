using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Rendering;

/// <summary>
/// Nearly all of the time of a process's first PDF is compiling. Once in a process, while the first annex is composed, a small
/// document is written to nowhere on another thread, so that the two compile side by side. It changes no result.
/// </summary>
internal static class RendererWarmUp
{
    private static int _started;

    /// <summary>Starts once; does nothing with a single processor, where it would only delay the composing.</summary>
    public static void Start(IAnnexRenderer renderer)
    {
        if (Environment.ProcessorCount > 1 && Interlocked.Exchange(ref _started, 1) == 0)
        {
            _ = Task.Run(() => renderer.Render(Document(), Stream.Null));
        }
    }

    /// <summary>A document that goes through most of what annexes need.</summary>
    public static AnnexDocument Document() => new()
    {
        Title = "Title",
        Subtitle = "Subtitle",
        Language = "en",
        Audience = AnnexAudience.Published,
        Date = new DateOnly(2019, 1, 1),
        Notice = "Notice",
        Sections =
        [
            new AnnexSection("one", "One",
            [
                new FactsBlock([new Fact("Term", [new TextRun("Strong.", TextStyle.Strong), new TextRun(" Rest.")])]),
                new CalloutBlock("Callout", [new ListBlock([[new TextRun("Item", Language: "cy")]])]),
                new LadderFigureBlock
                {
                    Title = "Ladder",
                    Description = "Words.",
                    Steps =
                    [
                        new LadderStep
                        {
                            Rung = Rung.NoControl,
                            Name = "Name",
                            Meaning = "Meaning.",
                            Placed = true,
                            Note = "Note",
                        },
                    ],
                },
                new TableBlock(
                    "Table",
                    [new TableColumn("Words", 3), new TableColumn("Figures", 1, CellAlignment.End)],
                    [["A cell of some words", "1"], ["Another", "2"]]),
            ],
            [new AnnexSection("two", "Two",
            [
                new ParagraphBlock([new TextRun("A link", Href: "#one")]),
                new IntervalFigureBlock
                {
                    Title = "Shares",
                    Description = "Words.",
                    Axis = "Axis",
                    ShareLegend = "Share",
                    BarLegend = "Bar",
                    Rows =
                    [
                        new IntervalRow
                        {
                            Label = "Row",
                            Note = "1 of 2",
                            Share = 0.5,
                            Low = 0.2,
                            High = 0.8,
                            Bar = 0.5,
                        },
                    ],
                },
                new BalanceFigureBlock
                {
                    Title = "Balance",
                    Description = "Words.",
                    Axis = "Axis",
                    AgainstLegend = "Against",
                    ForLegend = "For",
                    SumLegend = "Sum",
                    Thresholds = [new BalanceThreshold(6, "+6")],
                    Rows = [new BalanceRow("Row", [new BalanceBar("Bar", 3, "+3")], 3, "+3")],
                },
                new QuoteBlock([new TextRun("Words")], [new TextRun("Role")]),
            ])]),
            new AnnexSection("three", "Three", [new ParagraphBlock("Words.")]),
        ],
    };
}
