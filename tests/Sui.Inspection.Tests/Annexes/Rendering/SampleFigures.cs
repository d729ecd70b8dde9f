using Sui.Inspection.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>One figure of each kind with content as an annex would have it. All of it is synthetic.</summary>
internal static class SampleFigures
{
    public static readonly string[] Rungs =
        ["No control", "Information", "Consultation", "Participation", "Sharing power", "Full control"];

    public static LadderFigureBlock Ladder { get; } = new()
    {
        Title = "The ladder of participation and the placement",
        Description = "Six rungs, from No control at the bottom to Full control at the top. The placement is Consultation, reaching most "
            + "people.",
        Steps =
        [
            new LadderStep { Rung = Rung.NoControl, Name = "No control", Meaning = "Nobody is told or asked.", Placed = false, Note = null },
            new LadderStep
            {
                Rung = Rung.Information,
                Name = "Information",
                Meaning = "People are told about services, decisions and reasons.",
                Placed = false,
                Note = null,
            },
            new LadderStep
            {
                Rung = Rung.Consultation,
                Name = "Consultation",
                Meaning = "People are asked; answers are recorded and considered.",
                Placed = true,
                Note = "Placed here",
            },
            new LadderStep
            {
                Rung = Rung.Participation,
                Name = "Participation",
                Meaning = "People help set the agenda; proposals get answers and are carried out.",
                Placed = false,
                Note = "Next rung",
            },
            new LadderStep
            {
                Rung = Rung.SharingPower,
                Name = "Sharing power",
                Meaning = "People decide jointly with the provider.",
                Placed = false,
                Note = null,
            },
            new LadderStep
            {
                Rung = Rung.FullControl,
                Name = "Full control",
                Meaning = "People decide at the highest level.",
                Placed = false,
                Note = null,
            },
        ],
    };

    public static IntervalFigureBlock Intervals { get; } = new()
    {
        Title = "How many of those asked said so",
        Description = "Shares of those asked with 95 per cent intervals, for five criteria. For I1 and I3 the interval lies above the bar.",
        Axis = "Share of those asked who said so",
        ShareLegend = "Share, and the interval in which it lies 95 times in 100",
        BarLegend = "The bar of the criterion",
        Rows =
        [
            new IntervalRow { Label = "I1 Know how to have a say", Note = "40 of 68 asked", Share = 0.588, Low = 0.470, High = 0.698, Bar = 0.5 },
            new IntervalRow { Label = "I2 Told of decisions and why", Note = "33 of 62 asked", Share = 0.532, Low = 0.410, High = 0.651, Bar = 0.5 },
            new IntervalRow
            {
                Label = "I3 Told in forms and languages that they can use",
                Note = "47 of 63 asked",
                Share = 0.746,
                Low = 0.627,
                High = 0.837,
                Bar = 0.65,
            },
            new IntervalRow
            {
                Label = "C5 Told what came of the views that were given",
                Note = "31 of 64 asked",
                Share = 0.484,
                Low = 0.366,
                High = 0.604,
                Bar = 0.5,
            },
            new IntervalRow { Label = "C6 Can criticise or decline", Note = "46 of 61 asked", Share = 0.754, Low = 0.634, High = 0.845, Bar = 0.65 },
            new IntervalRow { Label = "P2 Proposals get an answer", Note = "13 of 17 proposals", Share = 0.765, Low = 0.527, High = 0.904, Bar = 0.8 },
        ],
    };

    public static ComparisonFigureBlock Comparison { get; } = new()
    {
        Title = "Who was heard, against who is on the caseload",
        Description = "Women are 15 per cent of the caseload and 19 per cent of those heard; counts of the oldest group are not shown.",
        FirstLegend = "On the caseload",
        SecondLegend = "Among the people heard",
        Rows =
        [
            new ComparisonRow { Heading = "Sex", Label = "Women", First = 0.15, FirstText = "15%", Second = 0.19, SecondText = "19%" },
            new ComparisonRow { Heading = "Sex", Label = "Men", First = 0.85, FirstText = "85%", Second = 0.81, SecondText = "81%" },
            new ComparisonRow { Heading = "Age", Label = "18 to 24", First = 0.18, FirstText = "18%", Second = 0.11, SecondText = "11%" },
            new ComparisonRow { Heading = "Age", Label = "25 to 59", First = 0.75, FirstText = "75%", Second = 0.89, SecondText = "89%" },
            new ComparisonRow { Heading = "Age", Label = "60 and over", First = 0.07, FirstText = "7%", Second = null, SecondText = "[c]" },
            new ComparisonRow
            {
                Heading = "Ethnic group",
                Label = "Black, Asian and minority ethnic people",
                First = 0.22,
                FirstText = "22%",
                Second = 0.14,
                SecondText = "14%",
            },
            new ComparisonRow { Heading = "Ethnic group", Label = "White people", First = 0.78, FirstText = "78%", Second = 0.86, SecondText = "86%" },
            new ComparisonRow
            {
                Heading = "Where they report",
                Label = "At a rural office or by telephone only",
                First = null,
                FirstText = "[x]",
                Second = 0.09,
                SecondText = "9%",
            },
        ],
    };

    public static BalanceFigureBlock Balance { get; } = new()
    {
        Title = "Evidence for and against each criterion",
        Description = "For I1, C1 and C6 the sum lies beyond the upper threshold; for S4 beyond the lower one.",
        Axis = "Weight of evidence, in decibans (dB)",
        AgainstLegend = "Evidence against the criterion",
        ForLegend = "Evidence for the criterion",
        SumLegend = "Sum of the kinds of source",
        Thresholds = [new BalanceThreshold(-6, "Not met at −6"), new BalanceThreshold(6, "Met from +6")],
        Rows =
        [
            new BalanceRow(
                "I1. People know how to have a say, and have had the chance this year.",
                [new BalanceBar("Surveys", 5, "+5"), new BalanceBar("Interviews", 4.401, "+4.4")], 9.401, "+9.4"),
            new BalanceRow(
                "C1. In the year before fieldwork views were sought across the caseload by two routes, one of which needs no "
                + "internet, reading or invitation by an officer.",
                [
                    new BalanceBar("Interviews", 3, "+3"), new BalanceBar("Staff and others", -3, "−3"),
                    new BalanceBar("Council records", 3, "+3"), new BalanceBar("Documents", 6, "+6"),
                ],
                9, "+9"),
            new BalanceRow(
                "P2. Proposals get a recorded answer, with reasons, from somebody who can decide.",
                [
                    new BalanceBar("Interviews", -10, "−10"), new BalanceBar("Groups", 3, "+3"),
                    new BalanceBar("Council records", -0.6, "−0.6"),
                ],
                -7.6, "−7.6"),
            new BalanceRow(
                "C6. People can criticise, or decline, without it counting against them.",
                [new BalanceBar("Surveys", 5, "+5"), new BalanceBar("Interviews", 10, "+10"), new BalanceBar("Groups", 3, "+3")],
                18, "+18"),
        ],
    };

    public static PlacementFigureBlock Placements { get; } = new()
    {
        Title = "Activities on the ladder, each beside the rung that suits its aim",
        Description = "The paper survey is at Consultation, which suits its aim. The recruitment panel lies between Sharing power and Full "
            + "control.",
        Rungs = Rungs,
        PlacedLegend = "Where the activity stands",
        RangeLegend = "Possible range, where facts are not known",
        ExpectedLegend = "The rung that suits its aim",
        Rows =
        [
            new PlacementRow
            {
                Label = "Paper survey at every site",
                Lowest = Rung.Consultation,
                Highest = Rung.Consultation,
                Expected = Rung.Consultation,
                Note = null,
            },
            new PlacementRow
            {
                Label = "Eastmere service user council",
                Lowest = Rung.Consultation,
                Highest = Rung.Participation,
                Expected = Rung.SharingPower,
                Note = null,
            },
            new PlacementRow
            {
                Label = "Recruitment panel",
                Lowest = Rung.SharingPower,
                Highest = Rung.FullControl,
                Expected = Rung.SharingPower,
                Note = null,
            },
            new PlacementRow
            {
                Label = "Peer mentors",
                Lowest = null,
                Highest = null,
                Expected = Rung.Participation,
                Note = "Delivers; no say recorded",
            },
            new PlacementRow { Label = "Residents’ meeting", Lowest = Rung.Information, Highest = Rung.Consultation, Expected = null, Note = null },
            new PlacementRow { Label = "Notice board", Lowest = Rung.NoControl, Highest = Rung.NoControl, Expected = Rung.Consultation, Note = null },
        ],
    };

    public static ChainFigureBlock Chain { get; } = new()
    {
        Title = "What came of what people said",
        Description = "Of 34 traceable views, 17 became proposals, 13 were decided, 6 were carried out and 4 were fed back.",
        Links =
        [
            new ChainFigureLink("Views", 34, "34 views", "17 were not put forward"),
            new ChainFigureLink("Proposals", 17, "17 proposals", "4 had no answer"),
            new ChainFigureLink("Decisions", 13, "13 decisions", "4 declined with a reason"),
            new ChainFigureLink("Changes", 6, "6 changes", "3 are not due yet"),
            new ChainFigureLink("Feedback", 4, "4 fed back", null),
        ],
    };

    public static QuoteBlock Quote { get; } = new(
        [new TextRun("They moved the pick-up point after a few of us had asked. Nobody told us that it was because of us.")],
        [new TextRun("Man on unpaid work, telephone interview by inspectors")]);

    public static FigureBlock[] All { get; } = [Ladder, Intervals, Comparison, Balance, Placements, Chain];

    /// <summary>A document that holds blocks, the first block in a section of its own.</summary>
    public static AnnexDocument Document(params AnnexBlock[] blocks) => new()
    {
        Title = "Involvement of service users: Eastmere Probation (synthetic)",
        Subtitle = "Figures of a rating annex",
        Language = "en",
        Audience = AnnexAudience.Working,
        Date = new DateOnly(2019, 6, 14),
        Notice = "Synthetic evidence, no real provider.",
        Sections = [new AnnexSection("figures", "Figures", blocks)],
    };
}
