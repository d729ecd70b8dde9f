using Sui.Inspection.Assessments.Representing;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Makes the proportion signals: one for each criterion, source kind, experience, origin and unit. Surveys of different quality are
/// kept apart, so that a poor one does not take weight from a good one.
/// </summary>
internal sealed class ProportionSignalSource(ISurveyQualitySource quality) : ISignalSource
{
    public IEnumerable<Signal> GetSignals(SignalContext context)
    {
        var sources = new SourceIndex(context, quality);
        var bars = context.Rubric.Criteria
            .Where(criterion => criterion.Claim is { Kind: ClaimKind.Share, Bar: not null })
            .ToDictionary(criterion => criterion.Id, criterion => criterion.Claim.Bar!.Value, StringComparer.Ordinal);
        var asked = new AskedQuestions(context.Pack.Language);
        return Counts(context, sources, asked)
            .Where(count => bars.ContainsKey(count.Key.CriterionId))
            .GroupBy(count => count.Key)
            .Where(group => group.Any(count => count.Valid > 0))
            .Select(group => ToSignal(group.Key, group, bars[group.Key.CriterionId], context.Rubric.Signals) with
            {
                Questions = asked.Of(group.Key),
            });
    }

    /// <summary>Every count of a pack, before they are added up: people's, in the order of the pack, entries' and tallies'.</summary>
    public static IEnumerable<Count> Counts(SignalContext context, SourceIndex sources, AskedQuestions asked) =>
        new ResponseCounter(context, sources, asked).Count()
            .Concat(RegisterCounter.Count(context, sources))
            .Concat(Tallied(context.Pack, sources, asked));

    private static IEnumerable<Count> Tallied(EvidencePack pack, SourceIndex sources, AskedQuestions asked)
    {
        foreach (var tally in pack.Tallies.Where(sources.Has))
        {
            var quality = sources.QualityOf(tally);
            var key = new CountKey(
                tally.CriterionId, sources.KindOf(tally), tally.Experience, tally.Origin, tally.Unit, quality.Representativeness);
            asked.Add(key, tally);
            yield return new Count(key, tally.Favourable, tally.Valid, quality.DesignEffect, [tally.Id], [tally.SourceId]);
        }
    }

    /// <summary>The signal of the counts of one key.</summary>
    public static Signal ToSignal(CountKey key, IEnumerable<Count> counts, double bar, SignalRules rules)
    {
        // Shares of a person are summed in a fixed order, so that the order of evidence changes no digit.
        var all = counts.ToList();
        var ordered = all.Where(count => !count.HeardOnly).OrderBy(count => count.EvidenceIds[0], StringComparer.Ordinal).ToList();
        var sums = ProportionSums.Of(ordered);
        var (weight, designEffect) = sums.Weigh(bar, rules);
        return new Signal
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
            DesignEffect = designEffect,
            Weighting = WeightedPerson.FewestOf([.. ordered.Where(count => count.Weighted is not null).Select(count => (count.Weighted!, count.People))]) is { } fewest
                ? WeightedParts.Keep(new SignalWeighting(sums.Share(), fewest), ordered) : null,
            PoorSurvey = key.SourceKind == SourceKind.Survey && key.Quality == Representativeness.Poor,
            Weight = weight,
            EvidenceIds = ordered.SelectMany(count => count.EvidenceIds).InOrdinalOrder(),
            SourceIds = ordered.SelectMany(count => count.SourceIds).InOrdinalOrder(),
        };
    }
}
