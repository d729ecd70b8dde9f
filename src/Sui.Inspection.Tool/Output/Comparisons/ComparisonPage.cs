using System.Globalization;
using Sui.Inspection.Assessments;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>A comparison as a page: what is counted together, and what was compared.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="assessments">What it was made of, for the names that rubrics and frameworks give.</param>
/// <param name="packsLeftOut">How many packs could not be used.</param>
internal sealed class ComparisonPage(ProviderComparison comparison, IReadOnlyList<Assessment> assessments, int packsLeftOut)
{
    /// <summary>The title.</summary>
    public PageCell Title => $"Comparison of {Words.Count(comparison.Providers.Count, "provider")}";

    /// <summary>What stands at the end, again.</summary>
    public PageCell Closing => ComparisonWords.NoRanking;

    /// <summary>What stands under the title.</summary>
    public IReadOnlyList<PageCell> Opening =>
    [
        ComparisonWords.NoRanking,
        string.Create(
            CultureInfo.InvariantCulture,
            $"What is counted is providers, by their last inspection. Nothing is shown over fewer than {ProviderComparison.LeastProviders} of them; regions with fewer are put together, with as many more as it takes."),
        .. LeftOut().Select(line => (PageCell)line),
    ];

    /// <summary>The sections.</summary>
    public IReadOnlyList<PageSection> Sections => [.. comparison.Sets.SelectMany(Set), Compared()];

    private IEnumerable<string> LeftOut()
    {
        if (comparison.Synthetic > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Made-up evidence: {Words.Count(comparison.Synthetic, "provider")}.");
        }

        if (packsLeftOut > 0)
        {
            yield return $"Left out since {(packsLeftOut == 1 ? "it has" : "they have")} errors or cannot be read: {Words.Count(packsLeftOut, "pack")}.";
        }

        if (comparison.PublishedOnly > 0)
        {
            yield return $"Left out since nothing but published evidence was assessed: {Words.Count(comparison.PublishedOnly, "pack")}.";
        }
    }

    private IEnumerable<PageSection> Set(ComparedSet set)
    {
        var measured = $"{ComparisonWords.Measures(set.Frameworks)}; {ComparisonWords.Measures(set.Rubrics)}";
        var suffix = comparison.Sets.Count > 1 ? $" ({measured})" : string.Empty;
        if (set.All is not { } all)
        {
            return [new PageSection("Too few providers" + suffix, [$"{Words.Count(set.Providers, "provider")} by {measured}: nothing is shown."], null, [])];
        }

        var rubric = Newest(assessments.Select(one => one.Rubric), one => one.Identify(), set.Rubrics);
        var framework = Newest(assessments.Select(one => one.Framework), one => one.Identify(), set.Frameworks);
        var results = new ResultSections(set, all, rubric, framework);
        return results.Sections(measured).Concat(ChangeSections.Of(set, rubric)).Select(section => section with { Title = section.Title + suffix });
    }

    private static T Newest<T>(IEnumerable<T> all, Func<T, DataIdentity> identify, IReadOnlyList<DataIdentity> identities) =>
        all.First(one => identify(one) == identities[^1]);

    private PageSection Compared() => new(
        "What was compared, in the order of names",
        [],
        new PageTable(
            ["Provider", "Region", "Last fieldwork", "Before"],
            [
                .. comparison.Providers.Select(one => (IReadOnlyList<PageCell>)
                    [one.Name, one.Region ?? "–", Day(one.Fieldwork.To), one.Former is { } former ? Day(former.To) : "–"]),
            ]),
        comparison.Providers.Count == 0 ? ["No provider could be compared."] : []);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
