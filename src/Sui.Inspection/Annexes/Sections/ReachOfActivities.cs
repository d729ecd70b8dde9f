using Sui.Inspection.Assessments;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>The sentence that sets the furthest-reaching activity beside what holds for most people.</summary>
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
        if (Furthest(context) is not { Lowest: { } rung } furthest)
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
        return words.Say(
            "Furthest",
            ("activity", words.Say("Quoted", ("text", context.FromPack(furthest.Name)))),
            ("does", words.Say("Furthest.Does." + rung, ("some", people))),
            ("most", context.Assessment.Placement.Rung is { } most
                ? words.Say("Furthest.Most", ("does", words.Say("Furthest.Most." + most)))
                : words.Say("Furthest.Most.NotPlaced")));
    }
}
