using Sui.Inspection.Comparisons;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands;

/// <summary>What a table of regions and the providers that were compared do not have in common.</summary>
internal static class RegionNotes
{
    private const int MostNamed = 10;

    /// <summary>The problems.</summary>
    /// <param name="regions">The table.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="label">What problems call the table.</param>
    public static IEnumerable<Problem> Of(IReadOnlyDictionary<string, string> regions, ProviderComparison comparison, string label)
    {
        var compared = comparison.Providers.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        if (regions.Keys.Where(id => !compared.Contains(id)).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } unknown)
        {
            yield return Made(
                CompareCodes.UnknownProvider, label, $"No provider was compared for {Words.Count(unknown.Count, "row")}: {Named(unknown)}.", "Ids of providers as their packs have them.",
                "Correct the id where a provider should be there.");
        }

        if (comparison.Providers.Where(one => one.Region is null).Select(one => one.Id).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } without)
        {
            yield return Made(
                CompareCodes.NoRegion, label, $"{Words.Count(without.Count, "provider")} without a region: {Named(without)}. They are counted with the other regions.", "A row for each provider.", "Add the rows.");
        }
    }

    private static string Named(List<string> ids) =>
        ids.Count <= MostNamed ? Words.List(ids) : string.Join(", ", ids.Take(MostNamed)) + ", …";

    private static Problem Made(string code, string label, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Warning,
        Location = new ProblemLocation(label, Column: "provider"),
        Message = message,
        Expected = expected,
        Action = action,
    };
}
