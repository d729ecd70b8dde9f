using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Robustness.Resampling;

/// <summary>
/// The answers of a pack as they are resampled. A stratum is what was asked as one: people of one source (of the same sources, for people linked by a pseudonym),
/// one experience and one origin. A tally of people is a stratum of its own, since nobody knows which answers are of one person.
/// </summary>
/// <param name="Slots">The proportions.</param>
/// <param name="Strata">The strata, in an order that does not depend on the order of evidence.</param>
internal sealed record AnswerStrata(IReadOnlyList<AnswerSlot> Slots, IReadOnlyList<AnswerStratum> Strata)
{
    /// <summary>How many sums the proportions have.</summary>
    public int Sums => Slots.Sum(slot => slot.Sums.Count);

    /// <summary>The strata of counts.</summary>
    /// <param name="counts">Every count of the pack.</param>
    /// <param name="rubric">The rubric.</param>
    public static AnswerStrata Of(IEnumerable<Count> counts, Rubric rubric)
    {
        var bars = rubric.Criteria
            .Where(criterion => criterion.Claim is { Kind: ClaimKind.Share, Bar: not null })
            .ToDictionary(criterion => criterion.Id, criterion => criterion.Claim.Bar!.Value, StringComparer.Ordinal);
        var resampled = counts
            .Where(count => count.Key.Unit is ClaimUnit.People or ClaimUnit.Stakeholders && bars.ContainsKey(count.Key.CriterionId))
            .ToList();
        var keys = resampled
            .GroupBy(count => count.Key)
            .Where(group => group.Any(count => count.Valid > 0))
            .OrderBy(group => OrderOf(group.Key), StringComparer.Ordinal)
            .ToList();
        var sums = new Dictionary<SumKey, int>(keys.Count);
        foreach (var key in keys)
        {
            foreach (var survey in key.Select(count => count.Weighted?.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                sums.Add(new SumKey(key.Key, survey), sums.Count);
            }
        }

        return new AnswerStrata(
            [.. keys.Select(group => SlotOf(group, bars[group.Key.CriterionId], rubric.Signals, sums))],
            [.. PeopleOf(resampled, sums), .. TalliesOf(resampled, sums)]);
    }

    private static AnswerSlot SlotOf(IGrouping<CountKey, Count> group, double bar, SignalRules rules, Dictionary<SumKey, int> sums)
    {
        var counted = group.Where(count => !count.HeardOnly).ToList();
        return new AnswerSlot(
            group.Key.CriterionId,
            CountedShare.Of(group.Key, group).Weighed(bar, rules),
            bar,
            counted.TrueForAll(count => count.Weighted is null && count.DesignEffect == counted[0].DesignEffect) ? counted[0].DesignEffect : null,
            [.. sums.Where(sum => sum.Key.Key.Equals(group.Key)).Select(sum => sum.Value).Order()]);
    }

    private static IEnumerable<AnswerStratum> PeopleOf(List<Count> resampled, Dictionary<SumKey, int> sums) => resampled
        .Where(count => count.Person is not null && sums.ContainsKey(SumKey.Of(count)))
        .GroupBy(count => (count.Person, count.Key.SourceKind, count.Key.Experience, count.Key.Origin))
        .Select(person => (
            Stratum: StratumOf(person.Key.SourceKind + " " + person.Key.Experience + " " + person.Key.Origin, person),
            Parts: (IReadOnlyList<AnswerPart>)[.. person
                .Select(count => new AnswerPart(
                    sums[SumKey.Of(count)], count.Favourable, count.Weighted is null ? count.DesignEffect : 1, count.HeardOnly, count.Weighted?.Weight))
                .OrderBy(part => part.Slot)],
            People: person.First().People))
        .GroupBy(person => person.Stratum, StringComparer.Ordinal)
        .OrderBy(stratum => stratum.Key, StringComparer.Ordinal)
        .Select(stratum => new AnswerStratum(stratum.Total(person => person.People), [.. stratum
            .GroupBy(person => person.Parts, PartsComparer.Instance)
            .Select(pattern => new AnswerPattern(pattern.Key, pattern.Sum(person => (long)person.People)))
            .OrderBy(pattern => pattern, PatternOrder.Instance)]));

    private static IEnumerable<AnswerStratum> TalliesOf(List<Count> resampled, Dictionary<SumKey, int> sums) => resampled
        .Where(count => count is { Person: null, Valid: > 0 } && sums.ContainsKey(SumKey.Of(count)))
        .OrderBy(count => count.EvidenceIds[0], StringComparer.Ordinal)
        .Select(tally => new AnswerStratum(tally.Valid,
        [
            new([new(sums[SumKey.Of(tally)], 1, tally.DesignEffect, HeardOnly: false)], tally.Favourable),
            new([new(sums[SumKey.Of(tally)], 0, tally.DesignEffect, HeardOnly: false)], tally.Valid - tally.Favourable),
        ]));

    private static string StratumOf(string group, IEnumerable<Count> person) => group + " " + string.Join(
        '|', person.SelectMany(count => count.SourceIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static string OrderOf(CountKey key) =>
        FormattableString.Invariant($"{key.CriterionId} {(int)key.SourceKind:00} {(int)key.Experience} {(int)key.Origin} {key.Unit} {(int)key.Quality}");

    /// <summary>What is added up by itself: the answers of one proportion to one survey that is weighted, or to all others.</summary>
    private sealed record SumKey(CountKey Key, string? Survey)
    {
        public static SumKey Of(Count count) => new(count.Key, count.Weighted?.Source);
    }
}
