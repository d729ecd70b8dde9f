using System.Globalization;
using Sui.Inspection.Planning;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tool.Output.Pages;

namespace Sui.Inspection.Tool.Output.Planning;

/// <summary>A plan of fieldwork for people at a terminal.</summary>
/// <param name="page">Where to.</param>
/// <param name="plan">The plan.</param>
/// <param name="rubric">Its rubric.</param>
internal sealed class PlanReport(PageText page, FieldworkPlan plan, Rubric rubric)
{
    /// <summary>Prints the plan.</summary>
    public void Print()
    {
        Opening();
        var shares = plan.Criteria.Where(criterion => criterion.Samples.Count > 0);
        foreach (var alike in shares.GroupBy(criterion => (criterion.Claim.Unit, criterion.Claim.Bar, criterion.Population)))
        {
            page.Section(Samples([.. alike]));
        }

        page.Heading("What can speak to each criterion");
        foreach (var criterion in plan.Criteria)
        {
            Speaking(criterion);
        }

        Closing();
    }

    private void Opening()
    {
        page.Paragraph("Plan of fieldwork");
        page.Paragraph(
            $"Rubric {plan.Rubric.Id} version {Words.Number(plan.Rubric.Version)}"
            + (rubric.Calibrated ? ". " : " (its bars have not been set by pilots). ")
            + (plan.Caseload is { } size ? $"Caseload: {Words.Count(size, "person")}. " : "Caseload: not known. ")
            + (plan.ResponseRate is { } rate
                ? $"Response: {Words.Percent(Math.Round(rate, 4))}, {(plan.RateObserved ? "as it was so far" : "as expected")}."
                : "Response: not known, so there are no invitations."));
        page.Paragraph(
            "The smallest number of valid answers that settles a share on the right side with a probability of "
            + $"{Words.Percent(plan.Probability)} or more, if the true share is as given.");
    }

    private PageSection Samples(IReadOnlyList<CriterionPlan> alike)
    {
        var (unit, bar, population) = (alike[0].Claim.Unit, alike[0].Claim.Bar!.Value, alike[0].Population);
        var title = $"At least {Words.Percent(bar)} of {Words.Of(unit)}: {string.Join(", ", alike.Select(criterion => criterion.Id))}";
        var rows = alike[0].Samples.Select(sample => (IReadOnlyList<PageCell>)
        [
            Percent(sample.TrueShare, 4),
            sample.Size is { } size ? Words.Number(size) : "–",
            sample.Invitations is { } invitations ? Words.Number(invitations) : "–",
            sample.Power is { } power ? Percent(power, 3) : "–",
            Outcome(sample, bar),
        ]);
        return new PageSection(
            title,
            population is { } all && unit is ClaimUnit.Proposals or ClaimUnit.DueProposals
                ? [$"The register has {Words.Number(all)}."] : [],
            new PageTable([">True share, %", ">Answers", ">Invitations", ">Right, %", "Settled"], [.. rows]),
            []);
    }

    private static string Percent(double share, int decimals) =>
        (Math.Round(share, decimals) * 100).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Outcome(PlannedSample sample, double bar) => sample.Outcome switch
    {
        SampleOutcome.Settles => sample.TrueShare >= bar ? "for" : "against",
        _ when sample.TrueShare == bar => "cannot be settled: it lies on the bar",
        SampleOutcome.MoreThanThereAre => "cannot be settled: it takes more than there are",
        SampleOutcome.MoreInvitationsThanPeople => "cannot be settled: more to invite than there are",
        _ => $"cannot be settled by up to {Words.Number(FieldworkPlans.LargestSample)} answers",
    };

    private void Speaking(CriterionPlan criterion)
    {
        page.Paragraph($"{criterion.Id} {criterion.Statement.English}", 2, 6);
        var claim = criterion.Claim switch
        {
            { Kind: ClaimKind.Share, Bar: { } bar } => $"A share of {Words.Of(criterion.Claim.Unit)}, at least {Words.Percent(bar)}",
            { Kind: ClaimKind.Fact } => "A fact, shown by findings",
            _ => "Computed from the groups heard",
        };
        page.Paragraph(
            claim + (criterion.NeedsLived ? "; needs lived experience." : ".")
            + (criterion.Status is { } status ? $" So far: {Words.Of(status)}." : string.Empty),
            6);
        Instruments("Counted", criterion.Instruments.Where(one => one.Counted.Count > 0));
        Instruments("Findings", criterion.Instruments.Where(one => one.Coded.Count > 0));
        if (criterion.Instruments.Count == 0)
        {
            page.Paragraph("No instrument asks about it: findings only.", 6);
        }
    }

    private void Instruments(string what, IEnumerable<PlannedInstrument> instruments)
    {
        var titles = instruments.Select(one => one.Title.English).ToList();
        if (titles.Count > 0)
        {
            page.Paragraph($"{what}: {string.Join("; ", titles)}.", 6, 8);
        }
    }

    private void Closing()
    {
        var (signals, statuses) = (rubric.Signals, rubric.Statuses);
        page.Heading("To bear in mind");
        page.Paragraph(
            "One kind of source indicates. To be met, a criterion needs "
            + $"{Words.Number(statuses.CorroboratingKinds)} kinds, each with {Words.Bound(statuses.CorroboratingWeight)} dB or more, from at least "
            + $"{Words.Number(statuses.CorroboratingCount)} answers or a finding above slight.",
            2);
        if (signals.PoorSurveyClamp < statuses.MetAt)
        {
            page.Paragraph(
                $"A survey of people who do not resemble the caseload counts at most {Words.Bound(signals.PoorSurveyClamp)[1..]} of the "
                + $"{Words.Bound(statuses.MetAt)[1..]} dB that are needed: alone it settles nothing, however many answer.",
                2);
        }

        page.Paragraph(
            $"For a rating, {Words.Number(plan.HeardForRating)} people have to be heard; for a secure placement, "
            + $"{Words.Number(plan.HeardForSecure)} from a sample that the inspectorate drew.",
            2);
    }
}
