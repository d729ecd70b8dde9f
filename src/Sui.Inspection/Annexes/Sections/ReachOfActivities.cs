using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The sentence that sets the furthest-reaching activity beside those that most people recorded take part in.</summary>
internal sealed class ReachOfActivities(AnnexContext context)
{
    /// <summary>The activity of which the sentence speaks; null where there is no sentence.</summary>
    public static ActivityPlacement? Furthest(AnnexContext context)
    {
        var furthest = context.Assessment.Activities.Where(activity => activity.Lowest is not null)
            .OrderByDescending(activity => activity.Lowest).ThenByDescending(activity => activity.Highest)
            .ThenByDescending(activity => activity.People is { } people && context.Disclosure.ShowsPeople(people) ? people : 0).ThenBy(activity => activity.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return furthest?.Lowest == context.Assessment.Placement.Rung ? null : furthest;
    }

    /// <summary>The sentence; empty where the two placements agree or no activity has a say recorded.</summary>
    public string Sentence()
    {
        if (context.Assessment.Activities.Count < 2 || Furthest(context) is not { Lowest: { } rung } furthest)
        {
            return string.Empty;
        }

        var words = context.Words;
        var people = furthest.People switch
        {
            null => words.Say("Furthest.People.Unknown"),
            { } count when !context.Disclosure.ShowsPeople(count) => words.Say("Furthest.People.Hidden"),
            { } count => words.Count("Furthest.People", count),
        };
        // Where what is recorded leaves a range, its lowest reading is no fact.
        var open = furthest.Lowest != furthest.Highest || furthest.NoSayPossible;
        return Blocks.Sentences(
            words.Say(
                (open ? "Furthest.Open" : "Furthest") + (Beside(furthest) ? ".Among" : string.Empty),
                ("activity", words.Say("Quoted", ("text", context.FromPack(furthest.Name)))),
                ("some", people),
                ("range", ActivitiesSection.WholeRange(context, furthest)),
                ("does", words.Say("Furthest.Does." + rung, ("some", people)))),
            ActivitiesSection.IsByProvider(context, furthest) ? words.Say("Furthest.ByProvider") : string.Empty,
            Most() is { } most ? words.Say("Furthest.Most", ("rung", context.RungName(most))) : string.Empty);
    }

    // Whether others reach as far.
    private bool Beside(ActivityPlacement furthest) => context.Assessment.Activities.Any(activity =>
        activity.Id != furthest.Id && activity.Lowest == furthest.Lowest && activity.Highest == furthest.Highest);

    // Where most of the people recorded take part, as far as their numbers may be shown; none where no rung has more than half of them.
    private Rung? Most()
    {
        var counted = context.Assessment.Activities.Where(activity => activity is { Lowest: not null, People: not null }
            && activity.Lowest == activity.Highest && context.Disclosure.ShowsPeople(activity.People.Value)).ToList();
        var all = counted.Sum(activity => (long)activity.People!.Value);
        return counted.GroupBy(activity => activity.Lowest!.Value)
            .Where(rung => 2 * rung.Sum(activity => (long)activity.People!.Value) > all).Select(rung => (Rung?)rung.Key).FirstOrDefault();
    }
}
