using System.Globalization;

namespace Sui.Inspection.Text;

/// <summary>Sentences that problems are made of.</summary>
internal static class Wording
{
    private const int Listed = 40;

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
    public static string Count(long value, string one) => $"{Number(value)} {one}{(value == 1 ? string.Empty : "s")}";

    /// <summary>A size in MiB when it is whole MiB, otherwise in bytes.</summary>
    public static string Size(long bytes) =>
        bytes >= 1 << 20 && bytes % (1 << 20) == 0 ? $"{Number(bytes >> 20)} MiB" : $"{Number(bytes)} bytes";
}
