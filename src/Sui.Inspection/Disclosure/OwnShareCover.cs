using Sui.Inspection.Analysis;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Disclosure;

/// <summary>
/// What the questions of a share that joins several tell beside the share itself. In the share each person counts by the share of theirs answered so: twice its k less what two questions
/// got is what those answered who answered one of them alone. Where they are few, the questions stand and k does not; and with k goes whatever follows from it. Its weight
/// after limits stays where it is the same whatever those few answered; where it is not, the questions go instead, since a sum and a status would tell.
/// </summary>
internal sealed class OwnShareCover(Assessment assessment, IReadOnlyDictionary<Signal, OwnShares> own)
{
    /// <summary>The questions as they may be shown: all of them or none, since one that is missing would follow from the others and the share.</summary>
    /// <param name="signal">A share that may itself be shown.</param>
    /// <param name="open">Whether everything is shown.</param>
    public IReadOnlyList<OwnShare> Shown(Signal signal, bool open) => own.TryGetValue(signal, out var shares)
        && (open || (shares.Each.All(one => DisclosureControl.ShowsAnswers(one.Favourable, one.Valid)) && (LeavesOpen(shares) || IsAtItsLimit(signal, shares))))
            ? shares.Each : [];

    /// <summary>Whether k beside the questions tells nothing of few people.</summary>
    public bool LeavesOpen(Signal signal) => !own.TryGetValue(signal, out var shares) || LeavesOpen(shares);

    private static bool LeavesOpen(OwnShares shares) =>
        shares.Some == 0 || (shares.SomeFavourable is { } favourable && DisclosureControl.ShowsAnswers(favourable, shares.Some));

    // It looks at what the questions show and at the most and the least that those few can have answered, never at what they did.
    private bool IsAtItsLimit(Signal signal, OwnShares shares)
    {
        var rules = assessment.Rubric.Signals;
        if (signal.Weighting is not null || signal.Origin == Origin.Provider || rules.Multipliers.GetValueOrDefault(signal.Experience, 1) != 1
            || assessment.Rubric.Criteria.FirstOrDefault(one => one.Id == signal.CriterionId)?.Claim.Bar is not { } bar)
        {
            return false;
        }

        var limit = signal.PoorSurvey ? Math.Min(rules.PoorSurveyClamp, rules.GroupCap) : IsAlone(signal) ? rules.GroupCap : double.PositiveInfinity;
        return Weight(shares.Least) >= limit || Weight(shares.Most) <= -limit;

        double Weight(double favourable) =>
            WeightOfEvidence.OfProportion(favourable, signal.Valid!.Value, bar, signal.DesignEffect, rules.PriorAnswers, rules.Clamp).Weight;
    }

    // What shares a limit with others counts by its part of their sum.
    private bool IsAlone(Signal signal) => assessment.Criteria.Where(outcome => outcome.Id == signal.CriterionId).SelectMany(outcome => outcome.Signals)
        .Count(other => other.Signal.SourceKind == signal.SourceKind && other.Signal.Experience == signal.Experience && other.Signal.Origin == signal.Origin) == 1;
}
