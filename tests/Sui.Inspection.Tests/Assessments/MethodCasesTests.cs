using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 11: the cases behind version 3, each with the result named there, and with what version 1 of the rubric gives.</summary>
[TestFixture]
internal sealed class MethodCasesTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create();
    private static readonly ISuiInspection First = SuiInspection.Create(options => options.Rubric = BuiltIn.Rubrics.Find("sui-ladder", 1));

    [TestCase("deff-0", 3.840)]
    [TestCase("deff-1", 3.840)]
    public void Weight_AnswersGivenASecondTimeInAWorseSurvey_IsNotLower(string name, double weight) =>
        Assert.That(Read(name).Criterion("I1").Weight, Is.EqualTo(weight).Within(0.0005));

    [TestCase("silence-noask")]
    [TestCase("silence-weakfor")]
    public void Rating_WeakEvidenceOrNone_IsOpenUpToGood(string name)
    {
        var rating = Read(name).Rating;
        Assert.That((rating.Value, rating.High, string.Join(' ', rating.DecidedBy)), Is.EqualTo(((Rating?)null, (Rating?)Rating.Good, "I1")));
    }

    [Test]
    public void Status_PraiseInOneKindAndCriticismInAnother_IsContestedWithBothSides()
    {
        var assessment = Read("field-2b");
        string[] criteria = ["I1", "I2", "C5", "C6"];
        Assert.Multiple(() =>
        {
            Assert.That(criteria.Select(id => assessment.Criterion(id).Reason), Is.All.EqualTo(UnclearReason.Contested));
            Assert.That(assessment.KindContradictions.Select(one => one.CriterionId), Is.EqualTo(criteria));
            Assert.That(
                assessment.KindContradictions.Select(one => (one.Experience, one.ForKind, one.AgainstKind)),
                Is.All.EqualTo((Experience.Lived, SourceKind.Interview, SourceKind.Survey)));
            Assert.That(Read("field-2b", First).KindContradictions, Is.Empty);
        });
    }

    [TestCase("field-3-9")]
    [TestCase("field-3-10")]
    public void Rating_WholeOfASmallCaseload_IsGood(string name) => Assert.That(Read(name).Rating.Value, Is.EqualTo(Rating.Good));

    [Test]
    public void Rating_TwoModerateFindingsAgainst_AreNotFirm()
    {
        var assessment = Read("field-5b");
        Assert.Multiple(() =>
        {
            Assert.That(Range(assessment), Is.EqualTo((Rating.Inadequate, Rating.RequiresImprovement)));
            Assert.That(assessment.Rating.Value, Is.Null);
            Assert.That((assessment.Criterion("C2").Firm, assessment.Criterion("U1").Firm), Is.EqualTo(((bool?)false, (bool?)false)));
            Assert.That(assessment.Criterion("C5").Firm, Is.True);
            Assert.That(Read("field-5b", First).Rating.Value, Is.EqualTo(Rating.Inadequate));
            Assert.That(Read("field-5b", First).Criteria.Select(outcome => outcome.Firm), Is.All.Null);
        });
    }

    [Test]
    public void Status_HalfSayYesAndSlightFindingsCarryIt_IsIndicated() =>
        Assert.That((Status("against5", "C6"), Status("against5", "C6", First)), Is.EqualTo((CriterionStatus.Indicated, CriterionStatus.Met)));

    // Three interviews alone are too few to corroborate; that three of the survey's people are interviewed too takes nothing away.
    [Test]
    public void Status_PeopleOfTheSurveyPraiseInInterviewsToo_IsMet()
    {
        Assert.That((Status("linked-3", "C6"), Status("linked-3", "C6", First)), Is.EqualTo((CriterionStatus.Met, CriterionStatus.Indicated)));
        Assert.That(Read("linked-3").Criterion("C6").Signals.Select(one => (one.Signal.Valid, one.Signal.Heard)), Is.EqualTo(
            new (int?, int?)[] { (4, 7), (6, null) }));
        Assert.That(Status("linked-0", "C6"), Is.EqualTo(CriterionStatus.Indicated));
    }

    [TestCase("verify-provider")]
    [TestCase("verify-inspectorate")]
    public void Weight_ProvidersFindingVerified_IsTheSame(string name)
    {
        var outcome = Read(name).Criterion("C2");
        Assert.Multiple(() =>
        {
            Assert.That((outcome.Weight, outcome.Status), Is.EqualTo((0.0, CriterionStatus.Unclear)));
            Assert.That(outcome.Groups.Sum(group => group.Capped), Is.EqualTo(outcome.Weight), "the groups add up to the sum");
            Assert.That(outcome.Signals.Sum(signal => signal.Contribution), Is.EqualTo(outcome.Weight).Within(1e-9));
        });
    }

    [TestCase("shared-none")]
    [TestCase("shared-e1")]
    public void Weight_ObservationTypedTwice_CountsOnce(string name) => Assert.That(Read(name).Criterion("P4").Weight, Is.EqualTo(6));

    [TestCase("late-0")]
    [TestCase("late-3")]
    public void Weight_ProposalsRaisedTheDayBeforeTheEnd_AreNotYetDue(string name) =>
        Assert.That(Read(name).Criterion("P2").Weight, Is.EqualTo(10));

    [Test]
    public void Proposals_RaisedTheDayBeforeTheEnd_AreCountedApart() => Assert.That(Read("late-3").Proposals.NotYetDue, Is.EqualTo(3));

    // The record of the case has neither a reason nor a second person's word.
    [TestCase("", "second inspector", true)]
    [TestCase("Nobody represents others here.", null, true)]
    [TestCase("Nobody represents others here.", "second inspector", false)]
    public void Absence_NotApplicable_IsLeftOutOnceASecondPersonConfirmsTheReason(string note, string? by, bool decides)
    {
        var pack = Pack("na-1");
        var recorded = pack with { Absences = [.. pack.Absences.Select(one => one with { Note = note, ConfirmedBy = by })] };
        Assert.That(Inspection.Assess(pack).Rating.DecidedBy, Does.Contain("P4"));
        Assert.That(Inspection.Assess(recorded).Rating.DecidedBy.Contains("P4"), Is.EqualTo(decides));
    }

    [Test]
    public void Absence_NotApplicableForACriterionThatAlwaysApplies_ReadsAsNoEvidence()
    {
        var pack = Pack("na-1");
        var recorded = pack with { Absences = [pack.Absences[0] with { CriterionId = "C6", Note = "Not asked.", ConfirmedBy = "second inspector" }] };
        Assert.That(Inspection.Assess(recorded).Rating.DecidedBy, Does.Contain("C6"));
    }

    [Test]
    public void Contradiction_StrongPaperOfTheProvider_IsShown()
    {
        var found = Read("contra").ProviderContradictions.Single();
        Assert.That((found.CriterionId, found.ProviderSum, found.OthersSum), Is.EqualTo(("I2", 10.0, -10.0)));
    }

    private static (Rating? Low, Rating? High) Range(Assessment assessment) => (assessment.Rating.Low, assessment.Rating.High);

    private static CriterionStatus Status(string name, string id, ISuiInspection? inspection = null) => Read(name, inspection).Criterion(id).Status;

    private static Assessment Read(string name, ISuiInspection? inspection = null) => (inspection ?? Inspection).Assess(Pack(name));

    private static EvidencePack Pack(string name)
    {
        var read = Inspection.Read(Path.Combine(Repository.Root(), "tests", "Sui.Inspection.Tests", "Assessments", "Cases", name));
        return read.Pack ?? throw new InvalidOperationException(read.Problems[0].Message);
    }
}
