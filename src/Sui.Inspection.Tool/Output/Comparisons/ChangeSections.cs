using Sui.Inspection.Comparisons;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Comparisons;

/// <summary>What changed since the inspections before.</summary>
internal static class ChangeSections
{
    private const string Title = "Change since the last inspection";

    /// <summary>The sections; none where no provider was inspected before.</summary>
    /// <param name="set">What is counted together.</param>
    /// <param name="rubric">The rubric, for the order of names.</param>
    public static IEnumerable<PageSection> Of(ComparedSet set, Rubric rubric)
    {
        var change = set.Change;
        if (change.Pairs + change.OtherMeasure == 0)
        {
            yield break;
        }

        var before = $"{Words.Count(change.Pairs, "provider")} of {ComparisonWords.Number(set.Providers)} {(change.Pairs == 1 ? "was" : "were")} inspected before by what is counted together"
            + (change.OtherMeasure == 0 ? "." : $", and {ComparisonWords.Number(change.OtherMeasure)} by another framework or rubric, which is not compared.");
        if (change.All is not { } all)
        {
            yield return new PageSection(Title, [before, "They are too few for anything to be shown."], null, []);
            yield break;
        }

        yield return new PageSection(
            Title,
            [before, $"For {ComparisonWords.Number(all.MixedBasis)} of them one rung was decided and moderated, and the other is what the evidence gives."],
            new PageTable(["Rung", ">Providers", ">Per cent", "Figure"], [Row("Higher", all.Up), Row("The same", all.Same), Row("Lower", all.Down), Row("No rung at one of the two, or at both", all.NotPlaced)]),
            []);
        if (change.Regions.Count > 0)
        {
            yield return new PageSection(
                "Change by region", [],
                new PageTable(
                    ["Region", ">All", ">Higher", ">The same", ">Lower", ">No rung at one"],
                    [
                        .. change.Regions.Select(region => (IReadOnlyList<PageCell>)
                        [
                            ComparisonWords.Region(region.Name),
                            .. new[] { region.Counts.Providers, region.Counts.Up, region.Counts.Same, region.Counts.Down, region.Counts.NotPlaced }
                                .Select(count => (PageCell)ComparisonWords.Number(count)),
                        ]),
                    ]),
                []);
        }

        var turned = all.Criteria.Where(one => one.TurnedMet + one.Lost > 0).ToList();
        yield return new PageSection(
            "Criteria that turned", [$"Of {ComparisonWords.Number(all.Providers)} providers; those of {rubric.Identity.Id} that turned for nobody are not listed."],
            new PageTable(
                ["Criterion", ">Met now, not before", ">Met before, not now"],
                [.. turned.Select(one => (IReadOnlyList<PageCell>)[one.Id, ComparisonWords.Number(one.TurnedMet), ComparisonWords.Number(one.Lost)])]),
            turned.Count == 0 ? ["None turned."] : []);

        IReadOnlyList<PageCell> Row(string name, int count) =>
            [name, ComparisonWords.Number(count), ComparisonWords.PerCent(count, all.Providers), ComparisonWords.Bar(count, all.Providers)];
    }
}
