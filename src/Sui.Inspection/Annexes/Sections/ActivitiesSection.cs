using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Activities;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The activities on the ladder, and the right rung for the right job.</summary>
internal sealed class ActivitiesSection : IAnnexPart
{
    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var activities = context.Assessment.Activities;
        var dates = new EvidenceDates(context);
        if (activities.Count == 0)
        {
            return new AnnexSection(
                "activities", words.Say("Activities.Heading"), [new ParagraphBlock(words.Say("Activities.None"))]);
        }

        return new AnnexSection("activities", words.Say("Activities.Heading"),
        [
            new ParagraphBlock(words.Count("Activities.Intro", activities.Count)),
            .. Blocks.Paragraph(new ReachOfActivities(context).Sentence()),
            Figure(context),
            .. Blocks.Table(
                words.Say("Activities.Table"),
                [
                    new(words.Say("Activities.Activity"), 3),
                    new(words.Say("Activities.Aim"), 1.5),
                    Blocks.Figures(words.Say("Activities.People"), 0.75),
                    new(words.Say("Activities.Standing"), 2.2),
                    new(words.Say("Activities.Expected"), 1.35),
                ],
                activities.Select(activity => (IReadOnlyList<TableCell>)
                [
                    words.Say(
                        "Activities.Named",
                        ("activity", Named(context, activity)),
                        ("kind", words.MidSentence(Kind(context, activity.Kind))),
                        ("source", Held(context, activity) is { } held ? dates.Titled(held) : Shorthand.NotAvailable)),
                    activity.Aim is { } aim ? Aim(context, aim) : Shorthand.NotAvailable,
                    People(context, activity),
                    Standing(context, activity),
                    activity.ExpectedRung is { } expected ? context.RungName(expected) : Shorthand.NotApplicable,
                ])),
        ],
        [.. Comparison(context)]);
    }

    /// <summary>An activity's name, with a word where nobody but the provider tells of it.</summary>
    public static string Named(AnnexContext context, ActivityPlacement activity) => IsByProvider(context, activity)
        ? context.Words.Say("Done.ByProvider", ("activity", context.FromPack(activity.Name))) : context.FromPack(activity.Name);

    /// <summary>Whether an activity is told of by the provider itself.</summary>
    public static bool IsByProvider(AnnexContext context, ActivityPlacement activity) => Held(context, activity)?.Origin == Origin.Provider;

    private static string People(AnnexContext context, ActivityPlacement activity) => activity.People is not { } people ? Shorthand.NotAvailable
        : context.Disclosure.ShowsPeople(people) ? context.Words.Figure(people) : Shorthand.Confidential;

    private static PlacementFigureBlock Figure(AnnexContext context)
    {
        var words = context.Words;
        var activities = context.Assessment.Activities;
        var compared = activities.Where(activity => activity is { Lowest: not null, ExpectedRung: not null }).ToList();
        return new PlacementFigureBlock
        {
            Title = words.Say("Activities.Figure.Title"),
            Description = words.Say(
                "Activities.Figure.Description",
                ("all", words.Number(compared.Count)),
                ("at", words.Number(compared.Count(activity => activity.Lowest >= activity.ExpectedRung))),
                ("open", words.Number(compared.Count(activity =>
                    activity.Lowest < activity.ExpectedRung && activity.Highest >= activity.ExpectedRung))),
                ("below", words.Number(compared.Count(activity => activity.Highest < activity.ExpectedRung)))),
            Rungs = [.. context.Rubric.Rungs.Select(definition => context.RungName(definition.Rung))],
            PlacedLegend = words.Say("Activities.Figure.Placed"),
            RangeLegend = words.Say("Activities.Figure.Range"),
            ExpectedLegend = words.Say("Activities.Figure.Expected"),
            Rows =
            [
                .. activities.Select(activity => new PlacementRow
                {
                    Label = context.FromPack(activity.Name),
                    Lowest = activity.Lowest,
                    Highest = activity.Highest,
                    Expected = activity.ExpectedRung,
                    Note = activity.Lowest is null ? words.Say("Activities.NoSay") : null,
                }),
            ],
        };
    }

    private static IEnumerable<AnnexSection> Comparison(AnnexContext context)
    {
        var aims = context.Assessment.Aims;
        return aims.Count == 0 ? [] :
        [
            new AnnexSection("activities-aims", context.Words.Say("Aims.Heading"),
            [
                new ParagraphBlock(context.Words.Say("Aims.Intro")),
                .. Blocks.List(aims.Select(comparison => Sentence(context, comparison))),
            ]),
        ];
    }

    private static string Sentence(AnnexContext context, AimComparison comparison)
    {
        var best = context.Assessment.Activities.FirstOrDefault(activity =>
            string.Equals(activity.Id, comparison.BestActivityId, StringComparison.Ordinal));
        var others = comparison.Fit != AimFit.Below ? [] : context.Assessment.Activities
            .Where(activity => activity.Aim == comparison.Aim && activity.Highest >= comparison.Expected)
            .Select(activity => context.Words.Say("Quoted", ("text", context.FromPack(activity.Name)))).ToList();
        return context.Words.Say(
            others.Count > 0 ? "AimFit.Below.Open" : $"AimFit.{comparison.Fit}",
            ("others", context.Words.Either(others)),
            ("aim", context.Words.Capitalise(Aim(context, comparison.Aim))),
            ("expected", OutcomeWords.RungName(context, comparison.Expected)),
            ("activity", best is null ? string.Empty : context.Words.Say("Quoted", ("text", context.FromPack(best.Name)))),
            ("standing", best is null ? string.Empty : InSentence(context, best)));
    }

    private static string Standing(AnnexContext context, ActivityPlacement activity)
    {
        var words = context.Words;
        var parts = new List<string> { Range(context, activity) };
        if (activity is { NoSayPossible: true, Lowest: not null })
        {
            parts.Add(words.Say("Activities.NoSayPossible"));
        }

        if (activity.CeilingApplied is { } ceiling)
        {
            parts.Add(words.Say("Activities.Ceiling", ("rung", context.RungName(ceiling))));
        }

        // What is unknown matters where it decides: it is not recorded, or it is, and more than one value fits.
        var deciding = Deciding(context, activity).ToLookup(name => activity.Unknown.Contains(name, StringComparer.Ordinal));
        foreach (var (key, names) in new[] { ("Activities.Unknown", deciding[true]), ("Activities.LeftOpen", deciding[false]) })
        {
            if (names.Any())
            {
                parts.Add(words.Say(key, ("attributes", words.List([.. names.Select(Attribute)]))));
            }
        }

        return string.Join(". ", parts) + (parts.Count > 1 ? "." : string.Empty);

        string Attribute(string name) => Enum.TryParse<ActivityAttribute>(name, out var attribute) ? words.Name(attribute) : name;
    }

    private static Activity? Held(AnnexContext context, ActivityPlacement placement) =>
        context.Pack.Activities.FirstOrDefault(activity => string.Equals(activity.Id, placement.Id, StringComparison.Ordinal));

    private static IReadOnlyList<string> Deciding(AnnexContext context, ActivityPlacement placement) =>
        (placement.NoSayPossible && placement.Lowest is not null) || placement.Lowest != placement.Highest
            ? Held(context, placement) is { } activity
                ? new ActivityPlacer(context.Rubric.Activities).Deciding(activity) : placement.Unknown
            : [];

    /// <summary>Where an activity stands: a rung, a range of rungs, or that people deliver without a recorded say.</summary>
    public static string Range(AnnexContext context, ActivityPlacement activity) => activity switch
    {
        { Lowest: { } lowest, Highest: { } highest } when lowest == highest => context.RungName(lowest),
        { Lowest: { } lowest, Highest: { } highest } => context.Words.Say(
            "Activities.Range", ("lowest", context.RungName(lowest)), ("highest", context.RungName(highest))),
        _ => context.Words.Say("Activities.NoSay"),
    };

    /// <summary>The same where nothing else stands beside it: where people may deliver without a say, that too.</summary>
    public static string WholeRange(AnnexContext context, ActivityPlacement activity) => activity is { NoSayPossible: true, Lowest: not null }
        ? context.Words.Say("Activities.RangeOrNoSay", ("range", Range(context, activity))) : Range(context, activity);

    private static string InSentence(AnnexContext context, ActivityPlacement activity) => activity switch
    {
        { Lowest: { } lowest, Highest: { } highest } when lowest != highest => context.Words.Say(
            "Activities.Between", ("lowest", context.RungName(lowest)), ("highest", context.RungName(highest))),
        _ => context.Words.Say("Activities.At", ("rung", OutcomeWords.RungName(context, activity.Lowest))),
    };

    private static string Kind(AnnexContext context, ActivityKind kind) =>
        context.Rubric.Activities.Kinds.FirstOrDefault(rule => rule.Kind == kind) is { } rule
            ? context.In(rule.Name) : kind.ToString();

    /// <summary>The name of an aim.</summary>
    public static string Aim(AnnexContext context, ActivityAim aim) =>
        context.Rubric.Activities.Aims.FirstOrDefault(rule => rule.Aim == aim) is { } rule
            ? context.In(rule.Name) : aim.ToString();
}
