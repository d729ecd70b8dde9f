using Sui.Inspection.Assessments;
using Sui.Inspection.Planning;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Planning;

/// <summary>Plans, from a caseload alone and from a pack.</summary>
public class FieldworkPlansTests
{
    private static CriterionPlan Plan(string id, PlanRequest request) =>
        FieldworkPlans.Make(BuiltIn.Rubric, BuiltIn.Instruments, request).Criteria.Single(criterion => criterion.Id == id);

    // Method, section 6: 24 answers at a true share of 0.8; 24 / 0.35 = 68.6.
    [Test]
    public void Plan_OfACaseload_HasTheMethodsSampleAndInvitations()
    {
        var sample = Plan("C6", new PlanRequest { Caseload = 6200, ResponseRate = 0.35 }).Samples.Single(one => one.TrueShare == 0.8);

        Assert.That(sample.Outcome, Is.EqualTo(SampleOutcome.Settles));
        Assert.That(sample.Size, Is.EqualTo(24));
        Assert.That(sample.Invitations, Is.EqualTo(69));
        Assert.That(sample.Power, Is.InRange(0.8, 1));
    }

    // 62 answers of 84 people would be enough, but 62 / 0.35 = 177.1 invitations are more than there are people; of 60, 62 are too many.
    [TestCase(84, SampleOutcome.MoreInvitationsThanPeople, 62)]
    [TestCase(60, SampleOutcome.MoreThanThereAre, null)]
    [TestCase(178, SampleOutcome.Settles, 62)]
    public void Plan_OverTheCaseload_CannotBeSettled(int caseload, SampleOutcome outcome, int? size)
    {
        var sample = Plan("C6", new PlanRequest { Caseload = caseload, ResponseRate = 0.35 }).Samples.Single(one => one.TrueShare == 0.75);

        Assert.That(sample.Outcome, Is.EqualTo(outcome));
        Assert.That(sample.Size, Is.EqualTo(size));
    }

    // 30 answers at 30 per cent are 100 invitations, whatever way 30 / 0.3 is stored.
    [Test]
    public void Invitations_ThatAreWhole_AreNotRoundedUp() => Assert.That(
        Plan("C6", new PlanRequest { ResponseRate = 0.3 }).Samples.Single(one => one.TrueShare == 0.5).Invitations, Is.EqualTo(100));

    // Method, section 8: who can speak to I1, and that text is coded; P4 and E3 share findings (section 3).
    [Test]
    public void Plan_NamesTheInstrumentsOfTheMethod()
    {
        var request = new PlanRequest();

        Assert.That(Plan("I1", request).Instruments.Where(one => one.Counted.Count > 0).Select(one => one.Identity.Id), Is.EquivalentTo(
            new[] { "telephone-interview", "face-to-face-interview", "service-user-survey", "text-message-survey" }));
        Assert.That(Plan("U1", request).Instruments.Select(one => one.Identity.Id), Is.SupersetOf(
            new[] { "telephone-interview", "document-checklist", "representatives-conversation", "staff-interview" }));
        Assert.That(Plan("U1", request).Instruments.SelectMany(one => one.Counted), Is.Empty);
        Assert.That(Plan("E3", request).Instruments.Select(one => one.Identity.Id), Has.Member("representatives-conversation"));
        Assert.That(Plan("C1", request).Samples, Is.Empty);
    }

    // Method, section 5: max(5, min(10, ⌈0.8 · 9⌉)) = 8.
    [Test]
    public void Plan_OfASmallCaseload_NeedsFewerHeard() => Assert.That(
        FieldworkPlans.Make(BuiltIn.Rubric, BuiltIn.Instruments, new PlanRequest { Caseload = 9 }).HeardForRating, Is.EqualTo(8));

    // pack.json: a caseload of 6200; 46 + 1120 invited. interviews.csv: 14 completed or partial; survey.csv: 71.
    [Test]
    public void Plan_OfAPack_TakesItsCaseloadStatusesAndResponse()
    {
        var plan = FieldworkPlans.Make(ExamplePacks.Assess("synthetic-middling"), BuiltIn.Instruments);

        Assert.That(plan.Caseload, Is.EqualTo(6200));
        Assert.That(plan.RateObserved, Is.True);
        Assert.That(plan.ResponseRate, Is.EqualTo((14.0 + 71) / (46 + 1120)).Within(1e-12));
        Assert.That(plan.Criteria.Single(criterion => criterion.Id == "I1").Status, Is.EqualTo(CriterionStatus.Met));

        // proposals.csv: 17 raised, r17 pending and raised within 28 days of 14 June? No: on 8 May, so that all 17 are due an answer.
        Assert.That(plan.Criteria.Single(criterion => criterion.Id == "P2").Population, Is.EqualTo(17));
    }

    [Test]
    public void Plan_WithNumbersOutOfRange_IsRefused()
    {
        PlanRequest[] wrong =
        [
            new() { Caseload = 0 }, new() { ResponseRate = 0 }, new() { ResponseRate = 1.1 }, new() { Probability = 1 },
            new() { TrueShares = [] }, new() { TrueShares = [double.NaN] },
        ];
        foreach (var request in wrong)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => FieldworkPlans.Make(BuiltIn.Rubric, BuiltIn.Instruments, request));
        }
    }

    // The bounds are the rubric's: with a bound of 12 dB, 24 answers are no longer enough.
    [Test]
    public void Plan_ByAnotherRubric_FollowsItsBounds()
    {
        var rubric = BuiltIn.Rubric with { Statuses = BuiltIn.Rubric.Statuses with { MetAt = 12 } };

        var sample = FieldworkPlans.Make(rubric, BuiltIn.Instruments).Criteria.Single(criterion => criterion.Id == "C6")
            .Samples.Single(one => one.TrueShare == 0.8);

        Assert.That(sample.Size, Is.GreaterThan(24));
    }

    // A plan promises that counts of the pack settle the criterion: 24 answers of which enough are favourable are indicated, one fewer is not.
    [Test]
    public void PlannedSize_Assessed_SettlesTheCriterion()
    {
        var statuses = Enumerable.Range(0, 25)
            .Select(favourable => new PackBuilder().Tally("C6", SourceKind.Interview, Experience.Lived, favourable, 24).Assess().Criterion("C6").Status)
            .ToList();
        var least = statuses.IndexOf(CriterionStatus.Indicated);

        // Binomial(24, 0.8): P(X ≥ k) is 0.811 for k = 18 and 0.911 for k = 17 (R: pbinom(17, 24, 0.8, lower.tail = FALSE)).
        Assert.That(least, Is.EqualTo(18));
        Assert.That(
            Plan("C6", new PlanRequest()).Samples.Single(one => one.TrueShare == 0.8).Power, Is.EqualTo(0.8111).Within(0.0005));
    }
}
