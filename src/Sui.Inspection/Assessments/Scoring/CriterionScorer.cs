using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>From a criterion's signals to its status (method, section 4, 'Status').</summary>
internal sealed class CriterionScorer
{
    private readonly Rubric _rubric;
    private readonly Comparison _compare;
    private readonly SignalWeigher _weigher;
    private readonly Corroboration _corroboration;

    public CriterionScorer(Rubric rubric)
    {
        _rubric = rubric;
        _compare = new Comparison(rubric.Signals.ComparisonDecimals);
        _weigher = new SignalWeigher(rubric.Signals);
        _corroboration = new Corroboration(rubric, _compare);
    }

    public CriterionOutcome Score(Criterion criterion, IEnumerable<Signal> signals)
    {
        var weighed = _weigher.Weigh(signals);
        var sums = ExperienceSums(weighed);
        var (corroborated, kinds) = _corroboration.Judge(criterion, weighed);
        var (status, reason) = Judge(criterion, weighed, sums, corroborated);
        var any = weighed.Signals.Count > 0;
        return new CriterionOutcome
        {
            Id = criterion.Id,
            Rung = criterion.Rung,
            Importance = criterion.Importance,
            Weight = weighed.Weight,
            Grade = any ? GradeOf(weighed.Weight).Id : null,
            Status = status,
            Firm = status == CriterionStatus.NotMet && _rubric.Statuses.FirmAt is { } firmAt
                ? _compare.AtMost(weighed.Weight, firmAt) || AgreeAgainst(weighed.Groups)
                : null,
            Reason = reason,
            Corroborated = corroborated,
            CorroboratingKinds = kinds,
            ExperienceSums = sums,
            Groups = weighed.Groups,
            Signals = weighed.Signals,
            Absence = any ? null : Absence.NoEvidence,
        };
    }

    /// <summary>The grade in words of a weight.</summary>
    public Grade GradeOf(double weight) => _rubric.Signals.Grades.FirstOrDefault(grade => grade.Contains(_compare.Round(weight)))
        ?? _rubric.Signals.Grades[^1];

    private static List<ExperienceSum> ExperienceSums(WeighedSignals weighed)
    {
        var sums = new List<ExperienceSum>();
        for (var experience = Experience.Lived; experience <= Experience.Record; experience++)
        {
            var counted = 0;
            var sum = 0.0;
            foreach (var group in weighed.Groups)
            {
                if (group.Origin != Origin.Provider && group.Experience == experience)
                {
                    counted++;
                    sum += group.Capped;
                }
            }

            if (counted > 0)
            {
                sums.Add(new ExperienceSum(experience, sum));
            }
        }

        return sums;
    }

    private (CriterionStatus Status, UnclearReason? Reason) Judge(
        Criterion criterion, WeighedSignals weighed, List<ExperienceSum> sums, bool corroborated)
    {
        var rules = _rubric.Statuses;
        if (weighed.Signals.Count == 0)
        {
            return (CriterionStatus.NoEvidence, null);
        }

        if (_compare.AtMost(weighed.Weight, rules.NotMetAt))
        {
            return (CriterionStatus.NotMet, null);
        }

        if (KindSums.Contest(sums, weighed.Groups, rules, _compare))
        {
            return (CriterionStatus.Unclear, UnclearReason.Contested);
        }

        if (!_compare.AtLeast(weighed.Weight, rules.MetAt))
        {
            return (CriterionStatus.Unclear, UnclearReason.Weak);
        }

        if (criterion.NeedsLived && !sums.Exists(one => one.Experience == Experience.Lived && _compare.AtLeast(one.Sum, rules.LivedAt)))
        {
            return (CriterionStatus.Unclear, UnclearReason.OnPaperOnly);
        }

        return (corroborated ? CriterionStatus.Met : CriterionStatus.Indicated, null);
    }

    // As many kinds of source as corroborate what is met.
    private bool AgreeAgainst(IReadOnlyList<SignalGroup> groups) =>
        _rubric.Statuses.FirmKindAt is { } bound
        && KindSums.Of(groups).Count(one => _compare.AtMost(one.Sum, bound)) >= _rubric.Statuses.CorroboratingKinds;
}
