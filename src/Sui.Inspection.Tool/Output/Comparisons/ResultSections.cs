using Sui.Inspection.Comparisons;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>The distributions of results, of all providers and by region.</summary>
/// <param name="set">What is counted together.</param>
/// <param name="all">The distributions over all of it.</param>
/// <param name="rubric">The rubric, for names.</param>
/// <param name="framework">The framework, for names.</param>
internal sealed class ResultSections(ComparedSet set, ComparedResults all, Rubric rubric, Framework framework)
{
    private const int MostCriteriaOfRegion = 3;

    /// <summary>The sections.</summary>
    /// <param name="measured">What was measured by.</param>
    public IEnumerable<PageSection> Sections(string measured)
    {
        yield return Distribution(
            "Rungs of the ladder", "Rung",
            [
                $"By {measured}. " + Basis(all.RungsDecided, "rung"),
                $"The placement by the evidence is provisional for {ComparisonWords.Number(all.Provisional)} of {ComparisonWords.Number(all.Providers)}.",
            ],
            all.Rungs.Select(one => (one.Rung is { } rung ? Words.Of(rung, rubric) : "No rung is reached", one.Providers)));
        foreach (var section in Regions("Rungs by region", ["None", .. all.Rungs.Skip(1).Select(one => ComparisonWords.Number((int)one.Rung!))], one => one.Rungs.Select(rung => rung.Providers)))
        {
            yield return section;
        }

        yield return Distribution("Ratings", "Rating", [Basis(all.RatingsDecided, "rating")], all.Ratings.Select(one => (ComparisonWords.Of(one.Rating), one.Providers)));
        foreach (var section in Regions("Ratings by region", [.. all.Ratings.Select(one => ComparisonWords.Of(one.Rating))], one => one.Ratings.Select(rating => rating.Providers)))
        {
            yield return section;
        }

        // What nobody has, of what no evidence but published gives, takes no column.
        var results = all.Prompts.Where(one => one.Result != PromptResult.NotJudged || one.Providers > 0).Select(one => one.Result).ToList();
        yield return Distribution(
            $"Prompt {framework.Prompt.Id}", "Result", ["What the evidence says."],
            results.Select(result => (ComparisonWords.Of(result, framework), Of(all, result))));
        foreach (var section in Regions("Prompt by region", [.. results.Select(result => ComparisonWords.Of(result, framework))], one => results.Select(result => Of(one, result))))
        {
            yield return section;
        }

        yield return Criteria();
        if (set.Regions.Count > 0)
        {
            yield return new PageSection(
                "Criteria most often not met, by region", [], new PageTable(["Region", ">Providers", "Not met"], [.. set.Regions.Select(OfRegion)]), Others());
        }
    }

    private static int Of(ComparedResults results, PromptResult result) => results.Prompts.First(one => one.Result == result).Providers;

    private string Basis(int decided, string what) =>
        $"An inspector's decision, moderated by a second person, gives the {what} of {ComparisonWords.Number(decided)}, the evidence that of {ComparisonWords.Number(all.Providers - decided)}.";

    private PageSection Distribution(string title, string column, IReadOnlyList<PageCell> before, IEnumerable<(string Name, int Providers)> classes) => new(
        title, before,
        new PageTable(
            [column, ">Providers", ">Per cent", "Figure"],
            [
                .. classes.Select(one => (IReadOnlyList<PageCell>)
                    [one.Name, ComparisonWords.Number(one.Providers), ComparisonWords.PerCent(one.Providers, all.Providers), ComparisonWords.Bar(one.Providers, all.Providers)]),
            ]),
        []);

    private IEnumerable<PageSection> Regions(string title, IReadOnlyList<string> classes, Func<ComparedResults, IEnumerable<int>> counts)
    {
        if (set.Regions.Count > 0)
        {
            yield return new PageSection(
                title, [],
                new PageTable(
                    ["Region", ">All", .. classes.Select(name => ">" + name)],
                    [
                        .. set.Regions.Select(region => (IReadOnlyList<PageCell>)
                        [
                            ComparisonWords.Region(region.Name), ComparisonWords.Number(region.Results.Providers),
                            .. counts(region.Results).Select(count => (PageCell)ComparisonWords.Number(count)),
                        ]),
                    ]),
                Others());
        }
    }

    private IReadOnlyList<PageCell> Others() => set.OtherRegions.Count == 0 ? [] : [$"Put together as other regions: {Words.List(set.OtherRegions)}."];

    // The order is of criteria by how often they are not met; no provider is in an order.
    private PageSection Criteria() => new(
        "Criteria, those most often not met first",
        ["How many providers the evidence says it of. No evidence is not the same as not met."],
        new PageTable(
            ["Criterion", "What it claims", ">Not met", ">Unclear", ">No evidence", ">Indicated", ">Met"],
            [
                .. all.Criteria.OrderByDescending(one => one.NotMet).Select(one => (IReadOnlyList<PageCell>)
                [
                    one.Id, rubric.Criteria.FirstOrDefault(criterion => criterion.Id == one.Id)?.Statement.English ?? "–",
                    .. new[] { one.NotMet, one.Unclear, one.NoEvidence, one.Indicated, one.Met }.Select(count => (PageCell)ComparisonWords.Number(count)),
                ]),
            ]),
        []);

    private static IReadOnlyList<PageCell> OfRegion(ComparedRegion region)
    {
        var most = region.Results.Criteria.Where(one => one.NotMet > 0).OrderByDescending(one => one.NotMet).Take(MostCriteriaOfRegion)
            .Select(one => $"{one.Id} ({ComparisonWords.Number(one.NotMet)} of {ComparisonWords.Number(one.Providers)})").ToList();
        return [ComparisonWords.Region(region.Name), ComparisonWords.Number(region.Results.Providers), most.Count == 0 ? "none" : string.Join(", ", most)];
    }
}
