using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Makes the proportion signals: one for each criterion, source kind, experience, origin and unit. Surveys of different quality are
/// kept apart, so that a poor one does not take weight from a good one.
/// </summary>
internal sealed class ProportionSignalSource(ISurveyQualitySource quality) : ISignalSource
{
    public IEnumerable<Signal> GetSignals(SignalContext context)
    {
        var bars = context.Rubric.Criteria
            .Where(criterion => criterion.Claim is { Kind: ClaimKind.Share, Bar: not null })
            .ToDictionary(criterion => criterion.Id, criterion => criterion.Claim.Bar!.Value, StringComparer.Ordinal);
        return CountedShares.Of(context, quality).Where(share => bars.ContainsKey(share.Key.CriterionId))
            .Select(share => share.Weighed(bars[share.Key.CriterionId], context.Rubric.Signals));
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
}
