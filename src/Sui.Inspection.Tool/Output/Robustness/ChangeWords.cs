using Sui.Inspection.Robustness;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output.Robustness;

/// <summary>Changes and steps of an analysis in words.</summary>
internal static class ChangeWords
{
    /// <summary>A change, without a full stop.</summary>
    public static string Of(SensitivityChange change) => change.Kind switch
    {
        SensitivityKind.WithoutKind => $"without {Words.Of(change.SourceKind!.Value)}",
        SensitivityKind.WithoutSource => $"without the source {change.SourceId}",
        SensitivityKind.Multiplier => $"{Words.Of(change.Experience!.Value)} counts {(change.Value < 1 ? "half" : "twice")}",
        _ => $"{change.CriterionId}: bar at {Words.Percent(change.Value!.Value)}",
    };

    /// <summary>What a criterion's status becomes.</summary>
    public static string Of(StatusChange change) => $"{change.CriterionId} {Words.Of(change.From)} → {Words.Of(change.To)}";

    /// <summary>A step, without a full stop.</summary>
    public static string Of(EvidenceStep step) => step.Kind switch
    {
        EvidenceStepKind.MoreFavourable => $"{step.CriterionId}: {Moved(step, "more")}",
        EvidenceStepKind.FewerFavourable => $"{step.CriterionId}: {Moved(step, "fewer")}",
        EvidenceStepKind.Findings =>
            $"{step.CriterionId}: {Words.Count(step.Count, "more finding")} in favour, {Words.Of(step.Strength!.Value)}"
            + (step.Count == 1 ? string.Empty : " each")
            + (step.NeedsLived ? step.Count == 1 ? ", from lived experience" : $", one from lived experience ({Kinds(step.LivedKinds)})" : string.Empty)
            + (step.NeedsOtherKind ? step.Count == 1 ? $", from a kind of source that does not speak for it yet ({Kinds(step.Kinds)})" : $", from two of these kinds of source: {Kinds(step.Kinds)}" : string.Empty),
        _ => $"{step.CriterionId}: no single count, and no two findings, would do",
    };

    private static string Kinds(IEnumerable<SourceKind> kinds) => Words.Or(kinds.Select(kind => Words.Of(kind)));

    private static string Moved(EvidenceStep step, string how)
    {
        var (favourable, valid) = step.Now!.Value;
        return $"{Words.Number(step.Count)} {how} {What(step.Unit, step.Count)}, now {Figure(favourable)} of {Words.Number(valid)} ({Words.Of(step.SourceKind!.Value)})";
    }

    private static string What(ClaimUnit? unit, int count) => (unit, count) switch
    {
        (ClaimUnit.Proposals, 1) => "proposal answered",
        (ClaimUnit.Proposals, _) => "proposals answered",
        (ClaimUnit.DueProposals, 1) => "proposal carried out",
        (ClaimUnit.DueProposals, _) => "proposals carried out",
        (ClaimUnit.Stakeholders, 1) => "stakeholder saying so",
        (ClaimUnit.Stakeholders, _) => "stakeholders saying so",
        (_, 1) => "person saying so",
        _ => "people saying so",
    };

    private static string Figure(double value) => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
