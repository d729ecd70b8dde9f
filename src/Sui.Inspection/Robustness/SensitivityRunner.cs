using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Robustness;

/// <summary>Assesses again with one change at a time (method, section 6, 'Sensitivity').</summary>
internal sealed class SensitivityRunner(IAssessor assessor, Assessment assessment, CancellationToken cancellationToken)
{
    private const double BarStep = 0.05;

    private static readonly double[] Factors = [0.5, 2];

    /// <summary>Every change that can change anything.</summary>
    public IEnumerable<SensitivityCase> Run() => [.. WithoutKinds(), .. WithoutSources(), .. Multipliers(), .. Bars()];

    private IEnumerable<SensitivityCase> WithoutKinds() => KindsThatSpeak().Select(kind => With(
        new SensitivityChange(SensitivityKind.WithoutKind) { SourceKind = kind },
        KindRemover.Without(assessment.Evidence, kind),
        assessment.Rubric));

    // Where a kind has one source, leaving out either is the same.
    private IEnumerable<SensitivityCase> WithoutSources() => KindsThatSpeak().SelectMany(kind =>
    {
        var speaking = assessment.Criteria
            .SelectMany(outcome => outcome.Signals)
            .Where(weighed => weighed.Signal.SourceKind == kind)
            .SelectMany(weighed => weighed.Signal.SourceIds)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return speaking.Count < 2 ? [] : speaking.Select(id => With(
            new SensitivityChange(SensitivityKind.WithoutSource) { SourceKind = kind, SourceId = id },
            KindRemover.Without(assessment.Evidence, source => string.Equals(source.Id, id, StringComparison.Ordinal)),
            assessment.Rubric));
    });

    private IEnumerable<SensitivityCase> Multipliers() =>
        from experience in (Experience[])[Experience.Lived, Experience.Learned]
        from factor in Factors
        select With(
            new SensitivityChange(SensitivityKind.Multiplier) { Experience = experience, Value = factor },
            assessment.Evidence,
            assessment.Rubric with { Signals = Multiplied(assessment.Rubric.Signals, experience, factor) });

    private IEnumerable<SensitivityCase> Bars() =>
        from criterion in assessment.Rubric.Criteria
        where criterion.Claim.Bar is not null && HasProportion(criterion.Id)
        from bar in (double[])[criterion.Claim.Bar!.Value - BarStep, criterion.Claim.Bar.Value + BarStep]
        where bar is > 0 and < 1
        let tried = Math.Round(bar, 10)
        select With(
            new SensitivityChange(SensitivityKind.Bar) { CriterionId = criterion.Id, Value = tried },
            assessment.Evidence,
            assessment.Rubric with { Criteria = WithBar(criterion, tried) });

    private SensitivityCase With(SensitivityChange change, EvidencePack pack, Rubric rubric)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var changed = assessor.Assess(pack, assessment.Framework, rubric, cancellationToken);
        return new SensitivityCase(
            change,
            changed.Placement.Rung,
            changed.Rating.Low,
            changed.Rating.High,
            [.. assessment.Criteria.Zip(changed.Criteria)
                .Where(pair => pair.First.Status != pair.Second.Status)
                .Select(pair => new StatusChange(pair.First.Id, pair.First.Status, pair.Second.Status))]);
    }

    private IEnumerable<SourceKind> KindsThatSpeak() =>
        assessment.Criteria.SelectMany(outcome => outcome.Signals).Select(weighed => weighed.Signal.SourceKind).Distinct().Order();

    private bool HasProportion(string id) => assessment.Criteria.Any(outcome =>
        string.Equals(outcome.Id, id, StringComparison.Ordinal) && outcome.Signals.Any(weighed => weighed.Signal.Form == SignalForm.Proportion));

    private List<Criterion> WithBar(Criterion changed, double bar) =>
        [.. assessment.Rubric.Criteria.Select(one => ReferenceEquals(one, changed) ? one with { Claim = one.Claim with { Bar = bar } } : one)];

    private static SignalRules Multiplied(SignalRules rules, Experience experience, double factor) => rules with
    {
        Multipliers = rules.Multipliers.ToDictionary(one => one.Key, one => one.Key == experience ? one.Value * factor : one.Value),
    };
}
