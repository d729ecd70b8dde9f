using System.Collections.Concurrent;
using System.Globalization;
using Humanizer;

namespace Sui.Inspection.Text;

/// <summary>Sentences that problems are made of.</summary>
internal static class Wording
{
    private const int Listed = 40;

    // A plural takes 15 microseconds, and a file may have a problem a row.
    private static readonly ConcurrentDictionary<string, string> Plurals = new(StringComparer.Ordinal);

    /// <summary>What is allowed: 'One of: a, b, c.', shortened when there are many.</summary>
    /// <param name="allowed">The values of a closed list, never what somebody wrote into a cell.</param>
    public static string OneOf(IEnumerable<string> allowed)
    {
        var all = allowed.ToList();
        return all.Count switch
        {
            0 => "Nothing: there is none to name.",
            1 => $"Only {all[0]}.",
            <= Listed => $"One of: {string.Join(", ", all)}.",
            _ => $"One of: {string.Join(", ", all.Take(Listed))} and {Number(all.Count - Listed)} more.",
        };
    }

    /// <summary>What is needed: 'All of: a, b, c.'</summary>
    /// <param name="needed">The values of a closed list.</param>
    public static string AllOf(IEnumerable<string> needed) => $"All of: {string.Join(", ", needed)}.";

    /// <summary>A whole number with thousands separated.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of things: '1 row', '2 rows'.</summary>
    /// <param name="value">How many.</param>
    /// <param name="one">One of them, in the code's own English: its plural is kept for good.</param>
    public static string Count(long value, string one) =>
        $"{Number(value)} {(value == 1 ? one : Plurals.GetOrAdd(one, noun => noun.Pluralize()))}";

    /// <summary>A size in MiB when it is whole MiB, otherwise in bytes.</summary>
    public static string Size(long bytes) =>
        bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? $"{Number(bytes >> 20)} MiB" : $"{Number(bytes)} bytes";
}
