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
        var signals = weighed.Signals.Where(one => one.Signal.Origin != Origin.Provider).ToList();
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

    private bool Carries(List<SignalGroup> groups, List<WeighedSignal> signals, SourceKind kind, Experience? experience) =>
        groups.Exists(group => group.SourceKind == kind)
        && compare.AtLeast(
            groups.Where(group => group.SourceKind == kind && (experience is null || group.Experience == experience))
                .Sum(group => group.Capped),
            rubric.Statuses.CorroboratingWeight)
        && IsSubstantial(signals.FindAll(one =>
            one.Signal.SourceKind == kind && (experience is null || one.Signal.Experience == experience)));

    private bool IsSubstantial(List<WeighedSignal> signals) =>
        HasEnoughPeople(signals.FindAll(one => one.Signal.Form == SignalForm.Proportion))

        // Above slight, and in favour: a finding that turns from against to for must never take corroboration away.
        || signals.Exists(one => one.Signal.Form != SignalForm.Proportion
            && compare.Above(one.Signal.Weight, rubric.Signals.Strengths[FindingStrength.Slight]));

    private bool HasEnoughPeople(List<WeighedSignal> shares) =>
        shares.Total(one => one.Signal.Heard ?? one.Signal.Valid ?? 0) >= rubric.Statuses.CorroboratingCount
        && (rubric.Statuses.CorroboratingShareAt is not { } least || compare.AtLeast(shares.Sum(one => one.OwnWeight), least));
}
