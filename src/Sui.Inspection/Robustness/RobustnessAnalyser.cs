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
            return new RobustnessAnalysis
            {
                Rung = placement.Rung,
                Low = null,
                High = null,
                Bootstrap = null,
                NotResampled = NotResampled.NothingPlaced,
                Sensitivity = [],
                Next = null,
                ToNext = [],
                Holding = [],
            };
        }

        var bootstrap = request.Resamples == 0 ? null : Bootstrapped(assessment, request, cancellationToken);
        var steps = new StepFinder(assessment);
        return new RobustnessAnalysis
        {
            Rung = placement.Rung,
            Low = assessment.Rating.Low,
            High = assessment.Rating.High,
            Bootstrap = bootstrap,
            NotResampled = bootstrap is not null ? null : request.Resamples == 0 ? NotResampled.NotAskedFor : NotResampled.NobodyAnswered,
            Sensitivity = [.. new SensitivityRunner(assessor, assessment, cancellationToken).Run()],
            Next = placement.Next,
            Reached = steps.Reached(),
            ToNext = [.. steps.ToNext()],
            Holding = [.. steps.Holding()],
        };
    }

    // Null where nobody answered: what cannot vary would come out certain.
    private BootstrapOutcome? Bootstrapped(Assessment assessment, RobustnessRequest request, CancellationToken cancellationToken)
    {
        var context = new SignalContext(assessment.Evidence, assessment.Rubric, instruments);
        var sources = new SourceIndex(context, quality);
        var counts = ProportionSignalSource.Counts(context, sources, new AskedQuestions(assessment.Evidence.Language));
        var answers = AnswerStrata.Of(counts, assessment.Rubric);
        return answers.Strata.Count == 0 ? null : new Bootstrap(assessment, answers).Run(request.Resamples, request.Seed, cancellationToken);
    }
}
