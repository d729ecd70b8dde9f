using Sui.Inspection.Assessments;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What two published versions give away together (decision 15): each may be sound alone, and their difference still be a small count, or the
/// count that one shows leave few values of the one that the other hides. It knows neither which version came first nor what is hidden, and
/// rather refuses too much: of an addition of at least five of each answer, nothing is given away.
/// </summary>
internal static class Differencing
{
    private const int Few = DisclosureControl.SmallestShown;

    // From here on the two ends of the counts lie so far apart that no status can leave some of both and few of either.
    private const int FarApart = 20;

    // From each place where what is left of a group may begin, this many values tell whether there are three.
    private const int Steps = 2 * Few;

    /// <summary>Whether two counts of people give away a small difference.</summary>
    public static bool Tells(int? one, int? other) => one is { } first && other is { } second && IsFew((double)first - second);

    /// <summary>Whether two versions of one count of answers give something away.</summary>
    public static bool Tells(PublishedCell one, PublishedCell other) => (one.IsShown, other.IsShown) switch
    {
        (true, true) => TellsShown(one, other),
        (false, false) => TellsHidden(one, other),
        (true, false) => TellsBeside(other, one),
        _ => TellsBeside(one, other),
    };

    /// <summary>Whether two versions of one characteristic's groups, those heard in none of them last, tell a hidden group by those that are shown.</summary>
    /// <param name="one">How many of each group were heard in one version; null where hidden.</param>
    /// <param name="all">How many were heard in all in that version; null where hidden.</param>
    /// <param name="other">The groups of the other version, in the same order.</param>
    /// <param name="allOther">How many were heard in all in it.</param>
    public static bool TellsGroups(IReadOnlyList<int?> one, int? all, IReadOnlyList<int?> other, int? allOther) =>
        all is { } first && allOther is { } second
        && (first <= second ? TellsSmaller(one, first, other) : TellsSmaller(other, second, one));

    private static bool TellsShown(PublishedCell one, PublishedCell other)
    {
        var answered = (double)one.Valid!.Value - other.Valid!.Value;
        var favourable = one.Favourable!.Value - other.Favourable!.Value;
        var against = answered - favourable;
        return (favourable != 0 || against != 0)
            && (IsFew(answered) || Math.Abs(favourable) < Few || Math.Abs(against) < Few);
    }

    // Neither shows its answers: what is left of each is told by its status, and of both by both. The n's that a status hides are those of which it
    // leaves one or two values, and with those the other version's n is told apart.
    private static bool TellsHidden(PublishedCell one, PublishedCell other) => (one.Valid, other.Valid) switch
    {
        ({ } first, { } second) => IsFew((double)first - second) || one.Status != other.Status || one.Reason != other.Reason,
        (null, null) => false,
        _ => true,
    };

    private static bool TellsBeside(PublishedCell hidden, PublishedCell shown)
    {
        if (!HeardMoved(hidden, shown))
        {
            return true;
        }

        if (hidden.Valid is not { } valid)
        {
            // Of fewer than ten nothing is known. Of more, n is hidden because the status leaves one or two values, and those heard bound it.
            return hidden.Heard is null or >= DisclosureControl.SmallestTotal;
        }

        var added = shown.Valid!.Value - valid;
        return Math.Abs(added) < Few || (added > 0 && Cuts(hidden, valid, shown.Favourable!.Value, added));
    }

    /// <summary>Whether those who may have been hidden, if all were asked again, do not leave every value of the hidden count's end.</summary>
    private static bool Cuts(PublishedCell hidden, int valid, double shown, int added)
    {
        var (least, most) = (shown - added, shown);
        var low = End(0, Math.Min(Few - 1, valid));
        var high = End(Math.Max(0, valid - Few + 1), valid);
        return hidden.Status switch
        {
            CriterionStatus.NotMet => low == Reach.Some,
            CriterionStatus.Indicated or CriterionStatus.Met => high == Reach.Some,
            _ when valid < FarApart => low != Reach.All || high != Reach.All,
            _ => low == Reach.Some || high == Reach.Some,
        };

        Reach End(int from, int to) => least <= from && to <= most ? Reach.All : to < least || most < from ? Reach.None : Reach.Some;
    }

    // Where a kind's sources heard as many as before, or nearly, what became shown or hidden did so by a few answers.
    private static bool HeardMoved(PublishedCell one, PublishedCell other) =>
        one.Heard is not { } first || other.Heard is not { } second || Math.Abs((double)first - second) >= Few;

    // Groups that only grew: none was larger than it is, and together the hidden ones are what those that are shown leave.
    private static bool TellsSmaller(IReadOnlyList<int?> smaller, int all, IReadOnlyList<int?> larger)
    {
        var hidden = Enumerable.Range(0, smaller.Count).Where(index => smaller[index] is null).ToList();
        var most = hidden.Select(index => (long)(larger[index] ?? all)).ToList();
        var sum = all - smaller.Sum(count => (long)(count ?? 0));
        var groups = Enumerable.Range(0, hidden.Count).Where(index => hidden[index] < smaller.Count - 1).ToList();
        return sum > 0 && groups.Exists(index => larger[hidden[index]] is not null) && groups.Exists(index => Left(most, index, sum) is 1 or 2);
    }

    /// <summary>How many values, up to three, are left of a hidden group, where one of the hidden ones at least is small.</summary>
    private static int Left(IReadOnlyList<long> most, int index, long sum)
    {
        var others = Enumerable.Range(0, most.Count).Where(place => place != index).ToList();
        var room = others.Sum(place => most[place]);
        var starts = others.Select(place => sum - Few + 1 - (room - most[place])).Append(sum - room).Append(1);
        return starts.SelectMany(start => Enumerable.Range(0, Steps).Select(step => Math.Max(1, start) + step)).Distinct()
            .Where(value => value <= Math.Min(most[index], sum) && IsPossible(value)).Take(3).Count();

        bool IsPossible(long value) => value < Few
            ? sum - value <= room
            : others.Exists(place => Enumerable.Range(1, Few - 1).Any(small =>
                small <= most[place] && sum - value - small >= 0 && sum - value - small <= room - most[place]));
    }

    private static bool IsFew(double difference) => difference != 0 && Math.Abs(difference) < Few;

    private enum Reach
    {
        None,
        Some,
        All,
    }
}
