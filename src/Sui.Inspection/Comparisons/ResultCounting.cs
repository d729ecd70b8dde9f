using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Comparisons;

/// <summary>Counts the results of providers.</summary>
/// <param name="criteria">The ids of the criteria, in their order.</param>
/// <param name="isModerated">Whether a second person moderated a decision.</param>
internal sealed class ResultCounting(IReadOnlyList<string> criteria, Func<Decision, bool> isModerated)
{
    /// <summary>Counts the last inspections of providers.</summary>
    /// <param name="providers">The providers.</param>
    public ComparedResults Of(IReadOnlyList<InspectedProvider> providers)
    {
        var standings = providers.Select(one => Standing.Of(one.Last, isModerated)).ToList();
        return new ComparedResults
        {
            Providers = providers.Count,
            RungsDecided = standings.Count(one => one.RungDecided),
            RatingsDecided = standings.Count(one => one.RatingDecided),
            Provisional = providers.Count(one => one.Last.Placement.Security.Security == Security.Provisional),
            Rungs =
            [
                .. Enum.GetValues<Rung>().Select(rung => (Rung?)rung).Prepend(null)
                    .Select(rung => new RungCount(rung, standings.Count(one => one.Rung == rung))),
            ],
            Ratings =
            [
                .. Enum.GetValues<Rating>().Select(rating => (Rating?)rating).Prepend(null)
                    .Select(rating => new RatingCount(rating, standings.Count(one => one.Rating == rating))),
            ],
            Prompts = [.. Enum.GetValues<PromptResult>().Select(result => new PromptCount(result, providers.Count(one => one.Last.Judgement.Prompt == result)))],
            Criteria = [.. criteria.Select(id => Criterion(id, providers)).Where(one => one.Providers >= ProviderComparison.LeastProviders)],
        };
    }

    private static CriterionCounts Criterion(string id, IReadOnlyList<InspectedProvider> providers)
    {
        var statuses = providers.Select(one => one.Last.Criteria.FirstOrDefault(outcome => outcome.Id == id)?.Status).OfType<CriterionStatus>()
            .CountBy(status => status).ToDictionary();
        return new CriterionCounts
        {
            Id = id,
            Providers = statuses.Values.Sum(),
            NoEvidence = Of(CriterionStatus.NoEvidence),
            NotMet = Of(CriterionStatus.NotMet),
            Unclear = Of(CriterionStatus.Unclear),
            Indicated = Of(CriterionStatus.Indicated),
            Met = Of(CriterionStatus.Met),
        };

        int Of(CriterionStatus status) => statuses.GetValueOrDefault(status);
    }
}
