namespace Sui.Inspection.Disclosure;

/// <summary>
/// The rule for counts of people in anything published: counts of one to four, and their complements, are not shown, and neither
/// is anything from which they could be worked out by subtraction. A count of nobody is shown where people are counted (it
/// singles
/// nobody out) but not where answers are (it would tell what everybody answered).
/// </summary>
internal static class DisclosureControl
{
    /// <summary>The smallest count of people that is shown.</summary>
    public const int SmallestShown = 5;

    /// <summary>The smallest total that is shown beside parts that are not.</summary>
    public const int SmallestTotal = 10;

    /// <summary>How many values of a hidden number have to be left at least, whatever is published beside it.</summary>
    public const int LeastLeft = 3;

    /// <summary>Of how many hidden numbers all combinations are tried: of more there would be too many, and what hangs on them is hidden untried.</summary>
    public const int MostTogether = 3;

    private const int LargestHidden = SmallestShown - 1;

    /// <summary>Whether a count of people is too small to show: from 1 to 4, or any fraction below that.</summary>
    public static bool IsSmall(double people) => people is > 0 and < SmallestShown;

    /// <summary>Whether 'k of n people answered so' may be shown.</summary>
    public static bool ShowsAnswers(double favourable, int valid) =>
        valid >= SmallestTotal && favourable >= SmallestShown && valid - favourable >= SmallestShown;

    /// <summary>
    /// Which parts of a total that may be known are hidden: the small ones and, in the order given, as many more as it takes for
    /// every small one to be able to be anything from 1 to 4. Zero and null are never hidden; they protect nothing. The further
    /// ones
    /// are chosen by place and not by size, since a choice by size would tell something about the size.
    /// </summary>
    /// <param name="parts">The parts; null where not recorded.</param>
    public static IReadOnlyList<bool> Hide(IReadOnlyList<int?> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        var hidden = parts.Select(part => part is { } count && IsSmall(count)).ToArray();
        var small = hidden.Count(part => part);
        if (small == 0)
        {
            return hidden;
        }

        var further = 0;
        var sum = parts.Where((_, index) => hidden[index]).Sum(part => (long)part!.Value);
        var first = Array.IndexOf(hidden, true);
        for (var step = 1; step < parts.Count; step++)
        {
            var index = (first + step) % parts.Count;
            if (further > 0 && sum >= (LargestHidden * small) + (SmallestShown * further))
            {
                break;
            }

            if (!hidden[index] && parts[index] is > 0 and var count)
            {
                hidden[index] = true;
                sum += count;
                further++;
            }
        }

        return hidden;
    }

    /// <summary>
    /// Hides further parts, in the order given, until what is shown adds up to no more than a bound, five for each hidden part included: who
    /// knows the rule knows that hidden parts are that many on average, since a small one alone takes a larger one with it.
    /// </summary>
    /// <param name="parts">The parts; null where not recorded.</param>
    /// <param name="hidden">Which parts are hidden already.</param>
    /// <param name="bound">The bound.</param>
    public static IReadOnlyList<bool> HideAbove(IReadOnlyList<int?> parts, IReadOnlyList<bool> hidden, int bound)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(hidden);
        var result = hidden.ToArray();
        for (var index = 0; index < parts.Count && Least() > bound; index++)
        {
            result[index] |= parts[index] is > 0;
        }

        return result;

        long Least() => parts.Select((part, index) => result[index] ? SmallestShown : (long)(part ?? 0)).Sum();
    }
}
