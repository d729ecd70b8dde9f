using System.Globalization;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Comparisons;

/// <summary>Compares providers. A pure function of its arguments, whatever their order.</summary>
/// <param name="request">How.</param>
/// <param name="isModerated">Whether a second person moderated a decision.</param>
internal sealed class ProviderComparer(ComparisonRequest request, Func<Decision, bool> isModerated)
{
    private const int Least = ProviderComparison.LeastProviders;

    private readonly List<Problem> _problems = [];

    /// <summary>Compares.</summary>
    /// <param name="assessments">The assessments.</param>
    public ProviderComparison Compare(IReadOnlyList<ComparedAssessment> assessments)
    {
        var rated = assessments.Where(one => !one.Assessment.Evidence.PublishedEvidenceOnly).ToList();
        var providers = rated.GroupBy(one => one.Assessment.Evidence.Provider.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(Inspected).OfType<InspectedProvider>().ToList();
        var sets = providers.GroupBy(one => Measure.Of(one.Last, request))
            .OrderBy(group => group.Key.Framework.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Framework.Version)
            .ThenBy(group => group.Key.Rubric.Id, StringComparer.Ordinal).ThenBy(group => group.Key.Rubric.Version)
            .ThenBy(group => group.Key.Framework.Sha256, StringComparer.Ordinal).ThenBy(group => group.Key.Rubric.Sha256, StringComparer.Ordinal)
            .Select(group => Set([.. group])).ToList();
        if (sets.Count > 1)
        {
            _problems.Add(Made(
                ComparisonCodes.Apart, ProblemSeverity.Warning, "comparison", string.Create(CultureInfo.InvariantCulture, $"The last inspections are by {sets.Count} pairs of framework and rubric; each is counted apart."),
                "Assessments by one framework and one rubric: a rung of one is not known to be the same rung of another.",
                "Assess all by one rubric, or say that versions are to be counted together."));
        }

        return new ProviderComparison
        {
            Sets = sets,
            Providers =
            [
                .. providers.OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase).ThenBy(one => one.Id, StringComparer.Ordinal)
                    .Select(one => new ComparedProvider(one.Id, one.Name, one.Region, one.Last.Evidence.Fieldwork, one.Former?.Evidence.Fieldwork)),
            ],
            PublishedOnly = assessments.Count - rated.Count,
            Synthetic = providers.Count(one => one.Last.Evidence.Synthetic || one.Former?.Evidence.Synthetic == true),
            Problems = _problems,
        };
    }

    // Of two assessments of one fieldwork neither can be preferred, and without both the provider's last inspection is not known.
    private InspectedProvider? Inspected(IGrouping<string, ComparedAssessment> provider)
    {
        var twice = provider.GroupBy(one => one.Assessment.Evidence.Fieldwork).Where(group => group.Skip(1).Any())
            .SelectMany(group => group).OrderBy(Label, StringComparer.Ordinal).ToList();
        foreach (var one in twice)
        {
            _problems.Add(Made(
                ComparisonCodes.SameFieldwork, ProblemSeverity.Error, Label(one), $"The provider {provider.Key} has more than one assessment of this fieldwork, and is left out.",
                "One assessment for each fieldwork of a provider.", "Name one of these packs alone."));
        }

        if (twice.Count > 0)
        {
            return null;
        }

        var ordered = provider.OrderByDescending(one => one.Assessment.Evidence.Fieldwork.To).ThenByDescending(one => one.Assessment.Evidence.Fieldwork.From).ToList();
        return new InspectedProvider(ordered[0].Assessment, ordered.ElementAtOrDefault(1)?.Assessment, ordered[0].Region);
    }

    private ComparedSet Set(IReadOnlyList<InspectedProvider> providers)
    {
        if (providers.Count < Least)
        {
            _problems.Add(Made(
                ComparisonCodes.TooFew, ProblemSeverity.Warning, "comparison",
                string.Create(CultureInfo.InvariantCulture, $"{providers.Count} of the providers are by {Named(providers[0].Last.Framework.Identity)} and {Named(providers[0].Last.Rubric.Identity)}; nothing is shown of them."),
                string.Create(CultureInfo.InvariantCulture, $"At least {Least} providers, since of fewer it could be told which one reached what."),
                "Add the packs of more providers, or read their annexes."));
        }

        var rubrics = providers.Select(one => one.Last.Rubric).DistinctBy(rubric => rubric.Identify()).OrderByDescending(rubric => rubric.Identity.Version).ToList();
        var all = rubrics.SelectMany(rubric => rubric.Criteria).Select(criterion => criterion.Id).Distinct(StringComparer.Ordinal).ToList();

        // By region only what every version has: elsewhere all less the other regions would tell of fewer providers than are shown.
        var common = all.Where(id => rubrics.All(rubric => rubric.Criteria.Any(criterion => criterion.Id == id))).ToList();
        var isShown = providers.Count >= Least;
        var regions = isShown ? RegionPlan.Of(providers, one => one.Region) : [];
        var shown = regions.Select(region => region.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new ComparedSet
        {
            Frameworks = [.. providers.Select(one => one.Last.Framework.Identify()).Distinct().OrderBy(one => one.Version).ThenBy(one => one.Sha256, StringComparer.Ordinal)],
            Rubrics = [.. rubrics.Select(rubric => rubric.Identify()).OrderBy(one => one.Version).ThenBy(one => one.Sha256, StringComparer.Ordinal)],
            Providers = providers.Count,
            All = isShown ? new ResultCounting(all, isModerated).Of(providers) : null,
            Regions = [.. regions.Select(region => new ComparedRegion(region.Name, new ResultCounting(common, isModerated).Of(region.Members)))],
            OtherRegions = [.. providers.Select(one => one.Region).OfType<string>().Where(name => !shown.Contains(name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Change = new ChangeCounting(request, isModerated).Of(providers, all),
        };
    }

    private static string Label(ComparedAssessment one) => one.Label ?? one.Assessment.Evidence.Id;

    private static string Named(DataVersion version) => string.Create(CultureInfo.InvariantCulture, $"{version.Id} version {version.Version}");

    private static Problem Made(string code, ProblemSeverity severity, string file, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = severity,
        Location = new ProblemLocation(file),
        Message = message,
        Expected = expected,
        Action = action,
    };
}
