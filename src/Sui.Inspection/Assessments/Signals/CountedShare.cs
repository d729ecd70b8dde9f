using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>What counts of one key add up to, before they are weighed against a bar.</summary>
/// <param name="Key">The key.</param>
/// <param name="Sums">The sums.</param>
/// <param name="Signal">The signal without its weight.</param>
internal sealed record CountedShare(CountKey Key, ProportionSums Sums, Signal Signal)
{
    /// <summary>Adds counts up.</summary>
    /// <param name="key">Their key.</param>
    /// <param name="counts">The counts; of one at least somebody gave a valid answer.</param>
    public static CountedShare Of(CountKey key, IEnumerable<Count> counts)
    {
        // Shares of a person are summed in a fixed order, so that the order of evidence changes no digit.
        var all = counts.ToList();
        var ordered = all.Where(count => !count.HeardOnly).OrderBy(count => count.EvidenceIds[0], StringComparer.Ordinal).ToList();
        var sums = ProportionSums.Of(ordered);
        return new CountedShare(key, sums, new Signal
        {
            CriterionId = key.CriterionId,
            Form = SignalForm.Proportion,
            SourceKind = key.SourceKind,
            Experience = key.Experience,
            Origin = key.Origin,
            Unit = key.Unit,
            Favourable = sums.Favourable,
            Valid = sums.Valid,
            Heard = all.Count > ordered.Count ? sums.Valid + (all.Count - ordered.Count) : null,
            Weighting = WeightedPerson.FewestOf([.. ordered.Where(count => count.Weighted is not null).Select(count => (count.Weighted!, count.People))]) is { } fewest
                ? WeightedParts.Keep(new SignalWeighting(sums.Share(), fewest), ordered) : null,
            PoorSurvey = key.SourceKind == SourceKind.Survey && key.Quality == Representativeness.Poor,
            Weight = 0,
            EvidenceIds = ordered.SelectMany(count => count.EvidenceIds).InOrdinalOrder(),
            SourceIds = ordered.SelectMany(count => count.SourceIds).InOrdinalOrder(),
        });
    }

    /// <summary>The signal, weighed against a bar.</summary>
    public Signal Weighed(double bar, SignalRules rules)
    {
        var (weight, designEffect) = Sums.Weigh(bar, rules);
        return Signal with { Weight = weight, DesignEffect = designEffect };
    }
}
