using Sui.Inspection.Annexes;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Rendering;

/// <summary>One figure of each kind with content as an annex would have it. All of it is synthetic.</summary>
internal static class SampleFigures
{
    public static readonly string[] Rungs =
        ["No control", "Information", "Consultation", "Participation", "Sharing power", "Full control"];

    public static LadderFigureBlock Ladder { get; } = new(
        "The ladder of participation and the placement",
        "Six rungs, from No control at the bottom to Full control at the top. The placement is Consultation, reaching most "
        + "people.",
        [
            new LadderStep(Rung.NoControl, "No control", "Nobody is told or asked.", false, null),
            new LadderStep(
                Rung.Information, "Information", "People are told about services, decisions and reasons.", false, null),
            new LadderStep(
                Rung.Consultation, "Consultation", "People are asked; answers are recorded and considered.", true, "Placed here"),
            new LadderStep(
                Rung.Participation, "Participation",
                "People help set the agenda; proposals get answers and are carried out.", false, "Next rung"),
            new LadderStep(Rung.SharingPower, "Sharing power", "People decide jointly with the provider.", false, null),
            new LadderStep(Rung.FullControl, "Full control", "People decide at the highest level.", false, null),
        ]);

    public static IntervalFigureBlock Intervals { get; } = new(
        "How many of those asked said so",
        "Shares of those asked with 95 per cent intervals, for five criteria. For I1 and I3 the interval lies above the bar.",
        "Share of those asked who said so",
        "Share, and the interval in which it lies 95 times in 100",
        "The bar of the criterion",
        [
            new IntervalRow("I1 Know how to have a say", "40 of 68 asked", 0.588, 0.470, 0.698, 0.5),
            new IntervalRow("I2 Told of decisions and why", "33 of 62 asked", 0.532, 0.410, 0.651, 0.5),
            new IntervalRow("I3 Told in forms and languages that they can use", "47 of 63 asked", 0.746, 0.627, 0.837, 0.65),
            new IntervalRow("C5 Told what came of the views that were given", "31 of 64 asked", 0.484, 0.366, 0.604, 0.5),
            new IntervalRow("C6 Can criticise or decline", "46 of 61 asked", 0.754, 0.634, 0.845, 0.65),
            new IntervalRow("P2 Proposals get an answer", "13 of 17 proposals", 0.765, 0.527, 0.904, 0.8),
        ]);

    public static ComparisonFigureBlock Comparison { get; } = new(
        "Who was heard, against who is on the caseload",
        "Women are 15 per cent of the caseload and 19 per cent of those heard; counts of the oldest group are not shown.",
        "On the caseload",
        "Among the people heard",
        [
            new ComparisonRow("Sex", "Women", 0.15, "15%", 0.19, "19%"),
            new ComparisonRow("Sex", "Men", 0.85, "85%", 0.81, "81%"),
            new ComparisonRow("Age", "18 to 24", 0.18, "18%", 0.11, "11%"),
            new ComparisonRow("Age", "25 to 59", 0.75, "75%", 0.89, "89%"),
            new ComparisonRow("Age", "60 and over", 0.07, "7%", null, "[c]"),
            new ComparisonRow("Ethnic group", "Black, Asian and minority ethnic people", 0.22, "22%", 0.14, "14%"),
            new ComparisonRow("Ethnic group", "White people", 0.78, "78%", 0.86, "86%"),
            new ComparisonRow("Where they report", "At a rural office or by telephone only", null, "[x]", 0.09, "9%"),
        ]);

    public static BalanceFigureBlock Balance { get; } = new(
        "Evidence for and against each criterion",
        "For I1, C1 and C6 the sum lies beyond the upper threshold; for S4 beyond the lower one.",
        "Weight of evidence, in decibans (dB)",
        "Evidence against the criterion",
        "Evidence for the criterion",
        "Sum of the kinds of source",
        [new BalanceThreshold(-6, "Not met at −6"), new BalanceThreshold(6, "Met from +6")],
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
        ]);

    public static PlacementFigureBlock Placements { get; } = new(
        "Activities on the ladder, each beside the rung that suits its aim",
        "The paper survey is at Consultation, which suits its aim. The recruitment panel lies between Sharing power and Full "
        + "control.",
        Rungs,
        "Where the activity stands",
        "Possible range, where facts are not known",
        "The rung that suits its aim",
        [
            new PlacementRow("Paper survey at every site", Rung.Consultation, Rung.Consultation, Rung.Consultation, null),
            new PlacementRow(
                "Eastmere service user council", Rung.Consultation, Rung.Participation, Rung.SharingPower, null),
            new PlacementRow("Recruitment panel", Rung.SharingPower, Rung.FullControl, Rung.SharingPower, null),
            new PlacementRow("Peer mentors", null, null, Rung.Participation, "Delivers; no say recorded"),
            new PlacementRow("Residents’ meeting", Rung.Information, Rung.Consultation, null, null),
            new PlacementRow("Notice board", Rung.NoControl, Rung.NoControl, Rung.Consultation, null),
        ]);

    public static ChainFigureBlock Chain { get; } = new(
        "What came of what people said",
        "Of 34 traceable views, 17 became proposals, 13 were decided, 6 were carried out and 4 were fed back.",
        [
            new ChainFigureLink("Views", 34, "34 views", "17 were not put forward"),
            new ChainFigureLink("Proposals", 17, "17 proposals", "4 had no answer"),
            new ChainFigureLink("Decisions", 13, "13 decisions", "4 declined with a reason"),
            new ChainFigureLink("Changes", 6, "6 changes", "3 are not due yet"),
            new ChainFigureLink("Feedback", 4, "4 fed back", null),
        ]);

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
