using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>
/// Makes the finding signals. What several coders coded is one finding, the mean of them. Of one event in one kind of source,
/// experience and origin, the strongest finding for and the strongest against count; a rubric may take findings that name no event and share
/// source and day to be of one.
/// </summary>
internal sealed class FindingSignalSource : IKindSignalSource
{
    // Needed for nothing but telling sources apart by kind; findings have no survey quality.
    private static readonly DeclaredSurveyQuality Quality = new();

    public IEnumerable<Signal> GetSignals(SignalContext context)
    {
        var sources = new SourceIndex(context.Pack, Quality);
        var targets = Targets(context.Rubric);
        var coded = context.Pack.Findings
            .Where(finding => sources.Has(finding) && targets.ContainsKey(finding.CriterionId))
            .GroupBy(finding => new FindingKey(
                finding.CriterionId,
                finding.Shared != false,
                new VoiceKey(sources.KindOf(finding), finding.Experience, finding.Origin),
                finding.Event is { } name ? "e:" + name : UnitOf(finding),
                UnitOf(finding)))
            .Select(group => ToCoded(group.Key, group, context.Rubric.Signals));
        return coded
            .SelectMany(one => targets[one.Key.CriterionId].Take(one.Key.Shared ? int.MaxValue : 1).Select(target => new TargetedFinding(target, one)))
            .GroupBy(pair => new EventKey(pair.Target, pair.One.Key.Voice, pair.One.Event, pair.One.Weight >= 0))
            .Select(group => ToSignal(group.Key.Target, [.. group.Select(pair => pair.One)]));
    }

    // Where no event is named, one source on one day reports one.
    private static string EventOf(FindingKey key, Finding first) => first.Event is null ? $"d:{first.Dates.Event} {first.SourceId}" : key.Event;

    private static string UnitOf(Finding finding) => finding.CodingUnit is { } unit ? "u:" + unit : "f:" + finding.Id;

    // Criteria that share findings: a finding coded to either counts for both, unless it says that it is about its own alone. That one comes first.
    private static Dictionary<string, List<string>> Targets(Rubric rubric)
    {
        var targets = rubric.Criteria
            .Where(criterion => criterion.Claim.Kind != ClaimKind.Computed)
            .ToDictionary(criterion => criterion.Id, criterion => new List<string> { criterion.Id }, StringComparer.Ordinal);
        foreach (var criterion in rubric.Criteria)
        {
            if (criterion.SharesFindingsWith is { } other && targets.ContainsKey(other) && targets.ContainsKey(criterion.Id))
            {
                targets[criterion.Id].Add(other);
                targets[other].Add(criterion.Id);
            }
        }

        return targets;
    }

    private static CodedFinding ToCoded(FindingKey key, IEnumerable<Finding> codings, SignalRules rules)
    {
        if (codings is IList<Finding> and [var only])
        {
            return new CodedFinding(
                key, rules.SameDayIsOneEvent ? EventOf(key, only) : key.Event, Weight(only, rules), [only.Id], [only.SourceId]);
        }

        var ordered = codings.OrderBy(finding => finding.Id, StringComparer.Ordinal).ToList();
        var weights = new double[ordered.Count];
        for (var at = 0; at < weights.Length; at++)
        {
            weights[at] = Weight(ordered[at], rules);
        }

        Array.Sort(weights);
        var sum = 0.0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return new CodedFinding(
            key,
            rules.SameDayIsOneEvent ? EventOf(key, ordered[0]) : key.Event,
            sum / weights.Length,
            [.. ordered.Select(finding => finding.Id)],
            [.. ordered.Select(finding => finding.SourceId)]);
    }

    private static double Weight(Finding finding, SignalRules rules) =>
        rules.Strengths[finding.Strength] * (finding.Direction == FindingDirection.For ? 1 : -1);

    private static Signal ToSignal(string target, List<CodedFinding> sameEvent)
    {
        var strongest = sameEvent[0];
        foreach (var one in sameEvent)
        {
            var stronger = Math.Abs(one.Weight).CompareTo(Math.Abs(strongest.Weight));
            if (stronger > 0 || (stronger == 0 && string.CompareOrdinal(one.EvidenceIds[0], strongest.EvidenceIds[0]) < 0))
            {
                strongest = one;
            }
        }

        return new Signal
        {
            CriterionId = target,
            Form = SignalForm.Finding,
            SourceKind = strongest.Key.Voice.SourceKind,
            Experience = strongest.Key.Voice.Experience,
            Origin = strongest.Key.Voice.Origin,
            Weight = strongest.Weight,
            EvidenceIds = sameEvent.SelectMany(one => one.EvidenceIds).InOrdinalOrder(),
            SourceIds = sameEvent.SelectMany(one => one.SourceIds).InOrdinalOrder(),
        };
    }

    private sealed record FindingKey(string CriterionId, bool Shared, VoiceKey Voice, string Event, string Unit);

    private sealed record TargetedFinding(string Target, CodedFinding One);

    private sealed record EventKey(string Target, VoiceKey Voice, string Event, bool For);

    private sealed record CodedFinding(
        FindingKey Key, string Event, double Weight, IReadOnlyList<string> EvidenceIds, IReadOnlyList<string> SourceIds);
}
