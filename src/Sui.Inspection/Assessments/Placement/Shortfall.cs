using Sui.Inspection.Assessments.Scoring;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Placement;

/// <summary>What a criterion lacks to be met (method, section 4).</summary>
/// <param name="Decibans">Decibans that its sum lacks; 0 for none.</param>
/// <param name="Lived">Decibans that people with lived experience lack, where they are needed; 0 for none.</param>
/// <param name="SecondKind">Whether it lacks a second independent kind of source.</param>
/// <param name="Contested">Whether people or records of one kind are clearly against it.</param>
internal sealed record Shortfall(double Decibans, double Lived, bool SecondKind, bool Contested)
{
    /// <summary>That of an outcome.</summary>
    public static Shortfall Of(Rubric rubric, CriterionOutcome outcome)
    {
        var (rules, compare) = (rubric.Statuses, new Comparison(rubric.Signals.ComparisonDecimals));
        var lived = outcome.ExperienceSums.FirstOrDefault(one => one.Experience == Experience.Lived)?.Sum ?? 0;
        var needsLived = rubric.Criteria.Any(criterion => criterion.Id == outcome.Id && criterion.NeedsLived);
        return new Shortfall(
            Lacking(rules.MetAt, outcome.Weight), needsLived ? Lacking(rules.LivedAt, lived) : 0, !outcome.Corroborated,
            KindSums.Contest(outcome.ExperienceSums, outcome.Groups, rules, compare));

        double Lacking(double bound, double value) => Math.Max(0, compare.Round(bound - value));
    }
}
