using Sui.Inspection.Evidence;

namespace Sui.Inspection.Planning.Boards;

/// <summary>Whether two items say the same, wherever they stand. Lists inside records are equal by reference only, so they are compared apart.</summary>
internal static class ItemContent
{
    public static bool IsSame(EvidenceItem one, EvidenceItem other) => (one, other) switch
    {
        (Activity first, Activity second) => IsSame(first, second),
        (Response first, Response second) => IsSame(first, second),
        (Quote first, Quote second) => first.CriterionIds.SequenceEqual(second.CriterionIds)
            && first with { Locator = second.Locator, CriterionIds = second.CriterionIds } == second,
        _ => one with { Locator = other.Locator } == other,
    };

    private static bool IsSame(Activity one, Activity other) =>
        one.Sites.SequenceEqual(other.Sites)
        && one.Agenda.SequenceEqual(other.Agenda)
        && one.Resources.SequenceEqual(other.Resources)
        && one.Role.SequenceEqual(other.Role)
        && one with
        {
            Locator = other.Locator,
            Sites = other.Sites,
            Agenda = other.Agenda,
            Resources = other.Resources,
            Role = other.Role,
        } == other;

    private static bool IsSame(Response one, Response other) =>
        IsSame(one.Answers, other.Answers)
        && IsSame(one.Values, other.Values)
        && IsSame(one.Consents, other.Consents)
        && one with
        {
            Locator = other.Locator,
            ImportedFrom = other.ImportedFrom,
            Answers = other.Answers,
            Values = other.Values,
            Consents = other.Consents,
        } == other;

    private static bool IsSame<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> one, IReadOnlyDictionary<TKey, TValue> other) =>
        one.Count == other.Count
        && one.All(entry => other.TryGetValue(entry.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, entry.Value));
}
