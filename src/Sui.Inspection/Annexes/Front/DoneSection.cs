using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Front;

/// <summary>The activities with where each stands beside the rung that suits its aim, in a table of few columns.</summary>
internal sealed class DoneSection : IAnnexPart
{
    private const int Most = 8;

    /// <inheritdoc/>
    public AnnexSection Compose(AnnexContext context)
    {
        var words = context.Words;
        var activities = context.Assessment.Activities;
        if (activities.Count == 0)
        {
            return new AnnexSection("activities", words.Say("Activities.Heading"), [new ParagraphBlock(words.Say("Activities.None"))]);
        }

        // Those that reach furthest and those that reach least, so that what is left out lies between.
        var ordered = activities.OrderByDescending(activity => activity.Highest).ThenByDescending(activity => activity.Lowest)
            .ThenBy(activity => activity.Id, StringComparer.Ordinal).ToList();
        var shown = ordered.Count <= Most ? ordered : [.. Furthest(ordered), .. ordered.TakeLast(Most / 2)];
        return new AnnexSection("activities", words.Say("Activities.Heading"),
        [
            .. Blocks.Paragraph(AnnexContext.Numbered(
                Blocks.Sentences(words.Count("Activities.Intro", activities.Count), new ReachOfActivities(context).Sentence()),
                context.Entries.Mark(SupplementEntry.Activities))),
            .. Blocks.Table(
                words.Say("Activities.Table"),
                [
                    new(words.Say("Activities.Activity"), 2.2),
                    new(words.Say("Activities.Aim"), 1.6),
                    new(words.Say("Activities.Standing"), 1.6),
                    new(words.Say("Activities.Expected"), 1.2),
                ],
                shown.Select(activity => (IReadOnlyList<TableCell>)
                [
                    ActivitiesSection.Named(context, activity),
                    activity.Aim is { } aim ? ActivitiesSection.Aim(context, aim) : words.Say("Done.NoAim"),
                    ActivitiesSection.WholeRange(context, activity),
                    activity.ExpectedRung is { } expected ? context.RungName(expected)
                        : words.Say(activity.Aim is null ? "Done.NotKnown" : "Done.NoneExpected"),
                ])),
            .. activities.Count <= Most ? [] : Blocks.Paragraph(AnnexContext.Numbered(
                words.Count("Done.More", activities.Count - Most), context.Entries.Mark(SupplementEntry.Activities))),
        ]);
    }

    // A council is what readers look for first: where there is one and it lies between, the first of them takes the last place of those that reach furthest.
    private static IEnumerable<ActivityPlacement> Furthest(List<ActivityPlacement> ordered)
    {
        var council = ordered.Find(activity => activity.Kind == ActivityKind.ServiceUserCouncil);
        return council is null || ordered.IndexOf(council) < Most / 2 || ordered.IndexOf(council) >= ordered.Count - (Most / 2)
            ? ordered.Take(Most / 2) : [.. ordered.Take((Most / 2) - 1), council];
    }
}
