using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Whether enough kinds of source, none of the provider's origin, agree that a criterion is met.</summary>
internal sealed class Corroboration(Rubric rubric, Comparison compare)
{
    public (bool Corroborated, IReadOnlyList<SourceKind> Kinds) Judge(Criterion criterion, WeighedSignals weighed)
    {
        var groups = weighed.Groups.Where(group => group.Origin != Origin.Provider).ToList();
        var signals = weighed.Signals.Select(one => one.Signal).Where(signal => signal.Origin != Origin.Provider).ToList();
        var kinds = new List<SourceKind>();
        var livedWhereNeeded = !criterion.NeedsLived;
        for (var kind = SourceKind.Survey; kind <= SourceKind.Observation; kind++)
        {
            if (Carries(groups, signals, kind, null))
            {
                kinds.Add(kind);
                livedWhereNeeded = livedWhereNeeded || Carries(groups, signals, kind, Experience.Lived);
            }
        }

        return (kinds.Count >= rubric.Statuses.CorroboratingKinds && livedWhereNeeded, kinds);
    }

    private bool Carries(List<SignalGroup> groups, List<Signal> signals, SourceKind kind, Experience? experience) =>
        groups.Exists(group => group.SourceKind == kind)
        && compare.AtLeast(
            groups.Where(group => group.SourceKind == kind && (experience is null || group.Experience == experience))
                .Sum(group => group.Capped),
            rubric.Statuses.CorroboratingWeight)
        && IsSubstantial(signals.FindAll(signal =>
            signal.SourceKind == kind && (experience is null || signal.Experience == experience)));

    // Above slight, and in favour: a finding that turns from against to for must never take corroboration away.
    private bool IsSubstantial(List<Signal> signals) =>
        signals.Total(signal => signal.Valid ?? 0) >= rubric.Statuses.CorroboratingCount
        || signals.Exists(signal => signal.Form != SignalForm.Proportion
            && compare.Above(signal.Weight, rubric.Signals.Strengths[FindingStrength.Slight]));
}
