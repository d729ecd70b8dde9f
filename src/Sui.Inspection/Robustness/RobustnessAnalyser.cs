using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Instruments;
using Sui.Inspection.Robustness.Resampling;

namespace Sui.Inspection.Robustness;

/// <summary>Tries an assessment: by resampling, by one change at a time, and by the least evidence more or less.</summary>
internal sealed class RobustnessAnalyser(IAssessor assessor, ISurveyQualitySource quality, IDataRegistry<Instrument> instruments)
{
    /// <inheritdoc cref="ISuiInspection.Analyse"/>
    public RobustnessAnalysis Analyse(Assessment assessment, RobustnessRequest request, CancellationToken cancellationToken)
    {
        if (request.Resamples is < 0 or > RobustnessRequest.MostResamples)
        {
            throw new ArgumentOutOfRangeException(nameof(request), $"The number of resamples is outside 0 to {RobustnessRequest.MostResamples}.");
        }

        var placement = assessment.Placement;
        if (assessment.Rubric.AllowsNoVerdict(assessment.Evidence))
        {
            return new RobustnessAnalysis { Rung = placement.Rung, Low = null, High = null, Bootstrap = null, Sensitivity = [], Next = null, ToNext = [], Holding = [] };
        }

        var steps = new StepFinder(assessment);
        return new RobustnessAnalysis
        {
            Rung = placement.Rung,
            Low = assessment.Rating.Low,
            High = assessment.Rating.High,
            Bootstrap = request.Resamples == 0 ? null : Bootstrapped(assessment).Run(request.Resamples, request.Seed, cancellationToken),
            Sensitivity = [.. new SensitivityRunner(assessor, assessment, cancellationToken).Run()],
            Next = placement.Next,
            ToNext = [.. steps.ToNext()],
            Holding = [.. steps.Holding()],
        };
    }

    private Bootstrap Bootstrapped(Assessment assessment)
    {
        var context = new SignalContext(assessment.Evidence, assessment.Rubric, instruments);
        var sources = new SourceIndex(assessment.Evidence, quality);
        var counts = ProportionSignalSource.Counts(context, sources, new AskedQuestions(assessment.Evidence.Language));
        return new Bootstrap(assessment, AnswerStrata.Of(counts, assessment.Rubric));
    }
}
