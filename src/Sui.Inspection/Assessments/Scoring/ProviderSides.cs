using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>
/// The provider's evidence for and against, summed apart (method, section 4, 'Sums'). What speaks against counts in full, up to the cap of
/// a group. What speaks for counts as far as the strongest other group of its kind and experience leaves room, and up to a cap over all. So
/// verifying what the provider says, or adding to it, never lowers a sum.
/// </summary>
internal sealed class ProviderSides(SignalRules rules)
{
    /// <summary>The criterion's sum, with groups of the provider's origin that hold what of them counts.</summary>
    /// <param name="own">The signals, in the fixed order.</param>
    /// <param name="groups">Their groups.</param>
    public WeighedSignals Weigh(List<OwnSignal> own, List<SignalGroup> groups)
    {
        var sides = groups.Where(group => group.Origin == Origin.Provider).Select(group => SidesOf(group, own, groups)).ToList();
        var room = sides.Sum(side => side.ForWithRoom);
        var share = room > rules.ProviderFavourCap ? rules.ProviderFavourCap / room : 1;
        var counted = groups.ConvertAll(group => sides.Find(side => side.Group == group) is { } side
            ? group with { Capped = side.AgainstCounted + (side.ForWithRoom * share) }
            : group);
        return new WeighedSignals(
            counted.Where(group => group.Origin != Origin.Provider).Sum(group => group.Capped)
                + (sides.Sum(side => side.AgainstCounted) + Math.Min(room, rules.ProviderFavourCap)),
            counted,
            own.ConvertAll(one => new WeighedSignal(one.Signal, one.Own, Contribution(one, groups, sides, share), string.Empty)));
    }

    private Sides SidesOf(SignalGroup group, List<OwnSignal> own, List<SignalGroup> groups)
    {
        var (favour, against, strongest) = (0.0, 0.0, 0.0);
        foreach (var one in own)
        {
            if (group.Holds(one.Signal))
            {
                favour += Math.Max(one.Own, 0);
                against += Math.Min(one.Own, 0);
            }
        }

        foreach (var other in groups)
        {
            if (other.Origin != Origin.Provider && other.SourceKind == group.SourceKind && other.Experience == group.Experience)
            {
                strongest = Math.Max(strongest, other.Capped);
            }
        }

        return new Sides(
            group, favour, Math.Min(favour, rules.GroupCap - strongest), against, Math.Max(against, -rules.GroupCap));
    }

    private static double Contribution(OwnSignal one, List<SignalGroup> groups, List<Sides> sides, double share)
    {
        if (sides.Find(side => side.Group.Holds(one.Signal)) is { } mine)
        {
            return one.Own < 0 ? one.Own * mine.AgainstCounted / mine.Against
                : one.Own > 0 ? one.Own * mine.ForWithRoom * share / mine.For
                : 0;
        }

        return groups.Capped(one);
    }

    /// <param name="Group">The group, of the provider's origin.</param>
    /// <param name="For">The sum of what speaks for the criterion, 0 or more.</param>
    /// <param name="ForWithRoom">What of it finds room beside others of the kind and experience.</param>
    /// <param name="Against">The sum of what speaks against it, 0 or less.</param>
    /// <param name="AgainstCounted">The same after the group's cap.</param>
    private sealed record Sides(SignalGroup Group, double For, double ForWithRoom, double Against, double AgainstCounted);
}
