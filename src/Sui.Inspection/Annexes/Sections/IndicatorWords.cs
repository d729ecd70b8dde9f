using System.Globalization;
using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence;
using Sui.Inspection.Robustness;

namespace Sui.Inspection.Annexes.Sections;

/// <summary>How alike the groups of the caseload were heard, by the R-indicator, beside the group rule. It tells something of counts that may be small, so that it stands in the
/// working paper alone, which shows them; and it decides nothing.</summary>
internal sealed class IndicatorWords(AnnexContext context)
{
    /// <summary>A sentence for each characteristic of which it is known how many of each group were heard; none in what is published, or where the caseload's size is not known.</summary>
    public IEnumerable<string> Sentences() => context.Published || context.Caseload is not { Size: { } size } caseload ? []
        : caseload.Profile.GroupBy(group => group.Characteristic, StringComparer.Ordinal).Where(groups => groups.All(group => group.Heard is not null))
            .Select(groups => Sentence(groups.Key, [.. groups], size));

    private string Sentence(string characteristic, IReadOnlyList<CaseloadGroup> groups, int size)
    {
        var words = context.Words;
        // As the answers are resampled, so that one seed stands for both.
        var seed = context.Request.Robustness?.Bootstrap?.Seed ?? new RobustnessRequest().Seed;
        // Shares add up within a tolerance, and the people do exactly.
        var whole = groups.Sum(group => group.Share);
        var indicator = RIndicator.Of([.. groups.Select(group => new PropensityCell(group.Share / whole * size, group.Heard!.Value))], seed: unchecked((int)seed));
        return indicator is { Value.Value: { } value, Interval: { } interval }
            ? words.Say(
                "Indicator.Of",
                ("characteristic", context.FromPack(characteristic)), ("value", words.Figure(value, 3)), ("low", words.Figure(interval.Low, 3)), ("high", words.Figure(interval.High, 3)),
                // With few heard R is near 1 whoever they are; S over the mean propensity is not (Schouten, Cobben and Bethlehem 2009, maximal absolute bias).
                ("bias", words.Figure((1 - value) / (2 * indicator.MeanPropensity), 2)), ("seed", seed.ToString(CultureInfo.InvariantCulture)))
            : words.Say("Indicator.Without." + Reason(indicator.Value.Reason), ("characteristic", context.FromPack(characteristic)));
    }

    private static string Reason(NotComputed? reason) => reason is NotComputed.MoreThanThereAre or NotComputed.NobodyAnswered ? reason.Value.ToString() : nameof(NotComputed.OneGroup);
}
