using Sui.Inspection.Assessments;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Planning;

/// <summary>Plans fieldwork. Thread-safe; pure functions of their arguments.</summary>
public static class FieldworkPlans
{
    /// <summary>The largest sample that is tried, also of a larger caseload.</summary>
    public const int LargestSample = 10_000;

    /// <summary>Plans from nothing but a rubric.</summary>
    /// <param name="rubric">The rubric, whose bars and bounds decide.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="request">What is planned for; null for the method's own numbers, with an unknown caseload.</param>
    /// <exception cref="ArgumentNullException">The rubric or the instruments are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the request is outside its range; the message says which.</exception>
    public static FieldworkPlan Make(Rubric rubric, IDataRegistry<Instrument> instruments, PlanRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentNullException.ThrowIfNull(instruments);
        return Make(rubric, instruments, Checked(request), null);
    }

    /// <summary>Plans with the evidence so far: its rubric, caseload and register, and the response that its own invitations met.</summary>
    /// <param name="assessment">The assessment of the evidence so far.</param>
    /// <param name="instruments">The instruments known.</param>
    /// <param name="request">What is planned for, which goes before what the pack says; null for nothing.</param>
    /// <exception cref="ArgumentNullException">The assessment or the instruments are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the request is outside its range; the message says which.</exception>
    public static FieldworkPlan Make(Assessment assessment, IDataRegistry<Instrument> instruments, PlanRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(instruments);
        return Make(assessment.Rubric, instruments, Checked(request), assessment);
    }

    /// <summary>The smallest samples that settle one share of people on the right side of a bar (method, section 6, 'Planning').</summary>
    /// <param name="rubric">The rubric, whose bounds decide.</param>
    /// <param name="bar">The bar, from 0.001 to 0.999.</param>
    /// <param name="request">What is planned for; null for the method's own numbers, with an unknown caseload.</param>
    /// <returns>A sample for each true share of the request, in order.</returns>
    /// <exception cref="ArgumentNullException">The rubric is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The bar, or a number of the request, is outside its range.</exception>
    public static IReadOnlyList<PlannedSample> Samples(Rubric rubric, double bar, PlanRequest? request = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        if (bar is not (>= 0.001 and <= 0.999))
        {
            throw new ArgumentOutOfRangeException(nameof(bar));
        }

        var sound = Checked(request);
        return new SamplePlanner(rubric, sound, sound.ResponseRate)
            .Of(new Claim(ClaimKind.Share, ClaimUnit.People, bar), sound.Caseload);
    }

    private static FieldworkPlan Make(Rubric rubric, IDataRegistry<Instrument> instruments, PlanRequest request, Assessment? assessment)
    {
        var caseload = request.Caseload ?? assessment?.Evidence.Caseload?.Size;
        var observed = request.ResponseRate is null ? ObservedRate(assessment) : null;
        var rate = request.ResponseRate ?? observed;
        var speaking = new SpeakingInstruments(instruments, rubric);
        var samples = new SamplePlanner(rubric, request, rate);
        return new FieldworkPlan
        {
            Rubric = rubric.Identity,
            Caseload = caseload,
            ResponseRate = rate,
            RateObserved = observed is not null,
            Probability = request.Probability,
            HeardForRating = rubric.Placement.EnoughForRating(caseload),
            HeardForSecure = rubric.Placement.EnoughForSecure(caseload),
            Criteria =
            [
                .. rubric.Criteria.Select((criterion, at) =>
                {
                    var population = PopulationOf(criterion.Claim.Unit, caseload, assessment?.Proposals);
                    return new CriterionPlan
                    {
                        Id = criterion.Id,
                        Statement = criterion.Statement,
                        Claim = criterion.Claim,
                        NeedsLived = criterion.NeedsLived,
                        Status = assessment?.Criteria[at].Status,
                        Population = population,
                        Instruments = [.. speaking.To(criterion).Select(ToPlanned)],
                        Samples = samples.Of(criterion.Claim, population),
                    };
                }),
            ],
        };
    }

    private static PlannedInstrument ToPlanned(Speaking one) => new()
    {
        Identity = one.Instrument.Identity,
        Title = one.Instrument.Title,
        Kind = one.Instrument.Kind,
        Counted = [.. one.Counted.Select(question => question.Id)],
        Coded = [.. one.Coded.Select(question => question.Id)],
    };

    // A register that nothing was read of has no known size.
    private static int? PopulationOf(ClaimUnit? unit, int? caseload, ProposalCounts? proposals) => unit switch
    {
        ClaimUnit.People => caseload,
        ClaimUnit.Proposals when proposals is { Raised: > 0 } => proposals.Raised - proposals.NotYetDue,
        ClaimUnit.DueProposals when proposals is { Raised: > 0 } => proposals.Due,
        _ => null,
    };

    private static double? ObservedRate(Assessment? assessment)
    {
        var asked = assessment?.Heard.Sources
            .Where(source => source is { Experience: Experience.Lived, Invited: not null }).ToList() ?? [];
        var invited = asked.Sum(source => (double)source.Invited!.Value);
        var heard = asked.Sum(source => (double)source.Heard);
        return heard > 0 ? Math.Min(heard / invited, 1) : null;
    }

    private static PlanRequest Checked(PlanRequest? request)
    {
        var checkedRequest = request ?? new PlanRequest();
        Check(checkedRequest.Caseload is null or > 0, nameof(PlanRequest.Caseload));
        Check(checkedRequest.ResponseRate is null or (> 0 and <= 1), nameof(PlanRequest.ResponseRate));
        Check(checkedRequest.Probability is > 0 and < 1, nameof(PlanRequest.Probability));
        Check(
            checkedRequest.TrueShares is { Count: > 0 } shares && shares.All(share => share is >= 0 and <= 1), nameof(PlanRequest.TrueShares));
        return checkedRequest;
    }

    private static void Check(bool holds, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException("request", $"{name} is outside its range.");
        }
    }
}
