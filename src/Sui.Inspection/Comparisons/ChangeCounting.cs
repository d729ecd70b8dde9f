using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;

namespace Sui.Inspection.Comparisons;

/// <summary>Counts what changed between the last two inspections of providers.</summary>
/// <param name="request">How it is compared.</param>
/// <param name="isModerated">Whether a second person moderated a decision.</param>
internal sealed class ChangeCounting(ComparisonRequest request, Func<Decision, bool> isModerated)
{
    private const int Least = ProviderComparison.LeastProviders;

    /// <summary>Counts.</summary>
    /// <param name="providers">The providers of one set.</param>
    /// <param name="criteria">The ids of the criteria, in their order.</param>
    public ComparedChange Of(IReadOnlyList<InspectedProvider> providers, IReadOnlyList<string> criteria)
    {
        var pairs = providers.Where(one => one.Former is { } former && Measure.Of(former, request) == Measure.Of(one.Last, request)).ToList();
        var common = criteria.Where(id => pairs.All(one => Status(one.Last, id) is not null && Status(one.Former!, id) is not null)).ToList();
        var isShown = pairs.Count >= Least;
        return new ComparedChange
        {
            Pairs = pairs.Count,
            OtherMeasure = providers.Count(one => one.Former is not null) - pairs.Count,
            All = isShown ? Count(pairs, common) : null,
            Regions = isShown ? [.. RegionPlan.Of(pairs, one => one.Region).Select(region => new RegionChange(region.Name, Count(region.Members, common)))] : [],
        };
    }

    private ChangeCounts Count(IReadOnlyList<InspectedProvider> pairs, IReadOnlyList<string> criteria)
    {
        var standings = pairs.Select(one => (Now: Standing.Of(one.Last, isModerated), Then: Standing.Of(one.Former!, isModerated))).ToList();
        return new ChangeCounts
        {
            Providers = pairs.Count,
            Up = standings.Count(pair => pair.Now.Rung > pair.Then.Rung),
            Same = standings.Count(pair => pair.Now.Rung is not null && pair.Now.Rung == pair.Then.Rung),
            Down = standings.Count(pair => pair.Now.Rung < pair.Then.Rung),
            NotPlaced = standings.Count(pair => pair.Now.Rung is null || pair.Then.Rung is null),
            MixedBasis = standings.Count(pair => pair.Now.RungDecided != pair.Then.RungDecided),
            Criteria =
            [
                .. criteria.Select(id => new CriterionChange(
                    id, pairs.Count(one => IsMet(one.Last, id) && !IsMet(one.Former!, id)), pairs.Count(one => !IsMet(one.Last, id) && IsMet(one.Former!, id)))),
            ],
        };
    }

    private static bool IsMet(Assessment assessment, string id) => Status(assessment, id) == CriterionStatus.Met;

    private static CriterionStatus? Status(Assessment assessment, string id) => assessment.Criteria.FirstOrDefault(outcome => outcome.Id == id)?.Status;
}
