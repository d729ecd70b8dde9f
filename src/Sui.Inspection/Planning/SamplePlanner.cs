using Sui.Inspection.Analysis;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Planning;

/// <summary>The smallest samples of a share. What several criteria ask for is worked out once.</summary>
/// <param name="rubric">The rubric.</param>
/// <param name="request">The request.</param>
/// <param name="rate">The response rate; null when not known.</param>
internal sealed class SamplePlanner(Rubric rubric, PlanRequest request, double? rate)
{
    // So that 7 / 0.35 is 20 in whatever way it is stored.
    private const int Decimals = 9;

    private readonly Dictionary<(double Bar, int Population, bool Invited), IReadOnlyList<PlannedSample>> _made = [];
    private readonly SettlingRules _rules = new(
        rubric.Statuses.MetAt,
        rubric.Statuses.NotMetAt,
        rubric.Statuses.CorroboratingCount,
        rubric.Signals.PriorAnswers,
        rubric.Signals.ComparisonDecimals);

    /// <summary>The samples of a claim, one for each true share; empty for what is no share.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="population">How many there are of what it counts; null when not known.</param>
    public IReadOnlyList<PlannedSample> Of(Claim claim, int? population)
    {
        if (claim is not { Kind: ClaimKind.Share, Bar: { } bar })
        {
            return [];
        }

        var invited = claim.Unit is ClaimUnit.People or ClaimUnit.Stakeholders;
        var key = (bar, population ?? -1, invited);
        if (!_made.TryGetValue(key, out var samples))
        {
            samples = [.. request.TrueShares.Select(share => Plan(bar, share, population, invited))];
            _made.Add(key, samples);
        }

        return samples;
    }

    private PlannedSample Plan(double bar, double share, int? population, bool invited)
    {
        var search = new SampleSize(_rules, bar, share);
        var size = search.Smallest(request.Probability, Math.Min(population ?? int.MaxValue, FieldworkPlans.LargestSample));
        var invitations = size is { } found && invited && rate is { } expected
            ? (int?)Math.Ceiling(Math.Round(found / expected, Decimals)) : null;
        return new PlannedSample
        {
            TrueShare = share,
            Outcome = size is null ? population <= FieldworkPlans.LargestSample ? SampleOutcome.MoreThanThereAre : SampleOutcome.NoNumberFound
                : invitations > population ? SampleOutcome.MoreInvitationsThanPeople
                : SampleOutcome.Settles,
            Size = size,
            Power = size is { } some ? search.Power(some) : null,
            PowerInPopulation = size is { } drawn && population is { } all ? search.PowerIn(all, drawn) : null,
            Invitations = invitations,
        };
    }
}
