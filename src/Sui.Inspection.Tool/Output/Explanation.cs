using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>Why a criterion has its status, and what it lacks to be met. Follows the rubric's own numbers.</summary>
internal sealed record Explanation
{
    /// <summary>The reason for the status, in a sentence or two.</summary>
    public required string Why { get; init; }

    /// <summary>How many decibans its sum lacks to the bound; 0 when none.</summary>
    public required double Decibans { get; init; }

    /// <summary>How many decibans lived experience lacks; 0 when none.</summary>
    public required double Lived { get; init; }

    /// <summary>Whether too few kinds of source carry enough to corroborate it.</summary>
    public required bool SecondKind { get; init; }

    /// <summary>Whether enough kinds carry enough, but none of them by lived experience, which the criterion needs.</summary>
    public required bool LivedKind { get; init; }

    /// <summary>Whether an experience, or a kind of source within one, contests it.</summary>
    public required bool Contested { get; init; }

    /// <summary>Explains an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="criterion">Its criterion.</param>
    /// <param name="rubric">The rubric.</param>
    public static Explanation Of(CriterionOutcome outcome, Criterion criterion, Rubric rubric)
    {
        var rules = rubric.Statuses;
        var decimals = rubric.Signals.ComparisonDecimals;
        var lived = outcome.ExperienceSums.FirstOrDefault(one => one.Experience == Experience.Lived)?.Sum ?? 0;
        var contesting = Contesting(outcome, rules, decimals).ToList();
        var enough = outcome.CorroboratingKinds.Count >= rules.CorroboratingKinds;
        return new Explanation
        {
            Why = WhyOf(outcome, rules, lived, contesting),
            Decibans = Math.Max(0, Math.Round(rules.MetAt - outcome.Weight, decimals)),
            Lived = criterion.NeedsLived ? Math.Max(0, Math.Round(rules.LivedAt - lived, decimals)) : 0,
            SecondKind = !enough,
            LivedKind = enough && !outcome.Corroborated,
            Contested = contesting.Count > 0,
        };
    }

    // A kind is named only where its experience does not contest the criterion as a whole.
    private static IEnumerable<string> Contesting(CriterionOutcome outcome, StatusRules rules, int decimals)
    {
        bool Contests(double sum) => Math.Round(sum, decimals) <= rules.ContestedAt;
        var experiences = outcome.ExperienceSums.Where(one => Contests(one.Sum)).ToList();
        var kinds = outcome.Groups
            .Where(group => rules.ContestedByKind && group.Origin != Origin.Provider && !experiences.Exists(one => one.Experience == group.Experience))
            .GroupBy(group => (group.SourceKind, group.Experience))
            .Select(group => (group.Key.SourceKind, group.Key.Experience, Sum: group.Sum(one => one.Capped)))
            .Where(one => Contests(one.Sum));
        return experiences.Select(one => $"{Words.Of(one.Experience)} experience comes to {Words.ExactDecibans(one.Sum)} dB")
            .Concat(kinds.Select(one =>
                $"{Words.Of(one.Experience)} experience in one kind of source ({Words.Of(one.SourceKind)}) comes to {Words.ExactDecibans(one.Sum)} dB"));
    }

    private static string Firmness(CriterionOutcome outcome, StatusRules rules) => outcome switch
    {
        { Firm: true } => " It is firm.",
        { Firm: false } => $" It is not firm: the sum is above {Words.Bound(rules.FirmAt ?? rules.NotMetAt)} dB, and not "
            + $"{Words.Number(rules.CorroboratingKinds)} kinds of source agree against it. It does not count towards a rating of inadequate.",
        _ => string.Empty,
    };

    private static string WhyOf(CriterionOutcome outcome, StatusRules rules, double lived, List<string> contesting)
    {
        var (met, notMet) = (Words.Bound(rules.MetAt), Words.Bound(rules.NotMetAt));
        var sum = $"The sum, {Words.ExactDecibans(outcome.Weight)} dB,";
        return (outcome.Status, outcome.Reason) switch
        {
            (CriterionStatus.NoEvidence, _) =>
                "Nothing was found that speaks for it or against it; this is not the same as not met.",
            (CriterionStatus.NotMet, _) =>
                $"{sum} is at or below {notMet} dB.{Firmness(outcome, rules)}",
            (CriterionStatus.Unclear, UnclearReason.Contested) =>
                $"{sum} is above {notMet} dB, but "
                + Words.List(contesting)
                + $", at or below {Words.Bound(rules.ContestedAt)} dB, and contests it.",
            (CriterionStatus.Unclear, UnclearReason.OnPaperOnly) =>
                $"{sum} is at or above {met} dB, but lived experience comes to {Words.ExactDecibans(lived)} dB, "
                + $"under the {Words.Bound(rules.LivedAt)} dB that this criterion needs from it.",
            (CriterionStatus.Unclear, _) =>
                $"{sum} lies between {notMet} and {met} dB: the evidence is weak, or it cancels out.",
            (CriterionStatus.Indicated, _) =>
                $"{sum} is at or above {met} dB, and no experience contests it, "
                + "but it is not corroborated as it has to be for met.",
            _ =>
                $"{sum} is at or above {met} dB, no experience contests it, and "
                + $"{Words.List(outcome.CorroboratingKinds.Select(kind => Words.Of(kind)))} corroborate it.",
        };
    }
}
