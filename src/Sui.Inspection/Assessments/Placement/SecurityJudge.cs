using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>Whether a placement is secure (method, section 5, 'Security').</summary>
internal sealed class SecurityJudge(
    RungFinder finder, PlacementRules rules, IReadOnlyList<StatusesWithout> withoutKinds, int heardFromSample, int? caseload)
{
    public SecurityOutcome Judge(Rung? rung, StatusMap statuses, Func<StatusMap, StatusMap>? read = null)
    {
        if (rung is not { } at || at == Rung.NoControl)
        {
            return new SecurityOutcome(
                Security.Provisional, rung, [new SecurityReason(SecurityReasonKind.NoRungReached, [], [])]);
        }

        var reasons = new List<SecurityReason>();
        var notMet = finder.EssentialsThrough(at).Where(id => statuses[id] != CriterionStatus.Met).ToList();
        if (notMet.Count > 0)
        {
            reasons.Add(new SecurityReason(SecurityReasonKind.EssentialsNotMet, notMet, []));
        }

        var carrying = new List<SourceKind>();
        foreach (var without in withoutKinds)
        {
            if (!finder.IsReached(at, read is null ? without.Statuses : read(without.Statuses)))
            {
                carrying.Add(without.Kind);
            }
        }

        if (carrying.Count > 0)
        {
            reasons.Add(new SecurityReason(SecurityReasonKind.RestsOnOneKind, [], carrying));
        }

        if (heardFromSample < rules.EnoughForSecure(caseload))
        {
            reasons.Add(new SecurityReason(SecurityReasonKind.TooFewHeard, [], []));
        }

        return new SecurityOutcome(reasons.Count == 0 ? Security.Secure : Security.Provisional, at, reasons);
    }
}
