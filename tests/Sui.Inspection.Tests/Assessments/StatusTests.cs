using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 4: findings, sums and statuses, rule by rule.</summary>
public class StatusTests
{
    [Test]
    public void Status_NoSignals_IsNoEvidence() =>
        Assert.That(new PackBuilder().Assess().Criterion("C1").Status, Is.EqualTo(CriterionStatus.NoEvidence));

    [Test]
    public void Status_StrongOnPaperWithoutLived_IsOnPaperOnly()
    {
        var outcome = new PackBuilder()
            .Finding("P1", SourceKind.Document, Experience.Record, 10)
            .Finding("P1", SourceKind.Interview, Experience.Learned, 6)
            .Assess().Criterion("P1");
        Assert.That((outcome.Status, outcome.Reason), Is.EqualTo((CriterionStatus.Unclear, (UnclearReason?)UnclearReason.OnPaperOnly)));
    }

    [Test]
    public void Status_OneExperienceAgainst_IsContested()
    {
        var outcome = new PackBuilder()
            .Finding("P1", SourceKind.Document, Experience.Record, 10)
            .Finding("P1", SourceKind.Observation, Experience.Record, 10)
            .Finding("P1", SourceKind.Group, Experience.Lived, -6)
            .Assess().Criterion("P1");
        Assert.That((outcome.Status, outcome.Reason), Is.EqualTo((CriterionStatus.Unclear, (UnclearReason?)UnclearReason.Contested)));
    }

    [TestCase(3, CriterionStatus.Unclear)]
    [TestCase(6, CriterionStatus.Indicated)]
    [TestCase(-3, CriterionStatus.Unclear)]
    [TestCase(-6, CriterionStatus.NotMet)]
    public void Status_AtTheBounds_BelongsToTheStatusThatTheyOpen(double weight, CriterionStatus expected) =>
        Assert.That(
            new PackBuilder().Finding("C2", SourceKind.Document, Experience.Record, weight).Assess().Criterion("C2").Status,
            Is.EqualTo(expected));

    [Test]
    public void Status_TwoKindsOfWhichOneSlight_IsNotCorroborated()
    {
        var outcome = new PackBuilder()
            .Finding("C2", SourceKind.Document, Experience.Record, 10)
            .Finding("C2", SourceKind.Observation, Experience.Record, 3)
            .Assess().Criterion("C2");
        Assert.That((outcome.Status, outcome.Corroborated), Is.EqualTo((CriterionStatus.Indicated, false)));
    }

    [Test]
    public void Status_NeedsLivedAndNeitherKindIsLived_IsNotCorroborated()
    {
        var outcome = new PackBuilder()
            .Finding("P1", SourceKind.Document, Experience.Record, 10)
            .Finding("P1", SourceKind.Observation, Experience.Record, 10)
            .Finding("P1", SourceKind.Group, Experience.Lived, 3)
            .Assess().Criterion("P1");
        Assert.That(outcome.Status, Is.EqualTo(CriterionStatus.Indicated), "the lived kind is slight");
    }

    [TestCase(-6)]
    [TestCase(-3)]
    public void Status_KindWithNothingAboveSlightInFavour_DoesNotCorroborate(double against)
    {
        // A moderate finding against must not lend a kind what a slight one does not: weakening it would cost corroboration.
        var outcome = new PackBuilder()
            .Finding("C2", SourceKind.Document, Experience.Record, 10)
            .Finding("C2", SourceKind.Group, Experience.Lived, 3)
            .Finding("C2", SourceKind.Group, Experience.Lived, 3)
            .Finding("C2", SourceKind.Group, Experience.Lived, 3)
            .Finding("C2", SourceKind.Group, Experience.Lived, against)
            .Assess().Criterion("C2");
        Assert.That((outcome.Status, outcome.Corroborated), Is.EqualTo((CriterionStatus.Indicated, false)));
    }

    [TestCase(4, false)]
    [TestCase(5, true)]
    public void Status_CorroborationByAShare_NeedsFivePeople(int n, bool corroborated) =>
        Assert.That(
            new PackBuilder()
                .Tally("I2", SourceKind.Interview, Experience.Lived, n, n)
                .Finding("I2", SourceKind.Observation, Experience.Record, 6)
                .Assess().Criterion("I2").Corroborated,
            Is.EqualTo(corroborated));

    [Test]
    public void Weight_ProviderInFavour_CountsThreeInAll() =>
        Assert.That(
            new PackBuilder()
                .Finding("C2", SourceKind.Document, Experience.Record, 10, Origin.Provider)
                .Finding("C2", SourceKind.Survey, Experience.Lived, 10, Origin.Provider)
                .Assess().Criterion("C2").Weight,
            Is.EqualTo(3));

    [Test]
    public void Weight_ProviderAgainst_CountsInFull() =>
        Assert.That(
            new PackBuilder()
                .Finding("C2", SourceKind.Document, Experience.Record, -10, Origin.Provider)
                .Finding("C2", SourceKind.Survey, Experience.Lived, -6, Origin.Provider)
                .Assess().Criterion("C2").Weight,
            Is.EqualTo(-16));

    [Test]
    public void Weight_ThirdParty_CountsAsInspectorate() =>
        Assert.That(
            new PackBuilder().Finding("C2", SourceKind.Document, Experience.Record, 10, Origin.ThirdParty).Assess().Criterion("C2").Weight,
            Is.EqualTo(10));

    [Test]
    public void Weight_FindingsOfOneEventInOneKind_StrongestForPlusStrongestAgainst()
    {
        var outcome = new PackBuilder()
            .Finding("C2", SourceKind.Group, Experience.Lived, 6, @event: "visit")
            .Finding("C2", SourceKind.Group, Experience.Lived, 3, @event: "visit")
            .Finding("C2", SourceKind.Group, Experience.Lived, -3, @event: "visit")
            .Finding("C2", SourceKind.Group, Experience.Lived, -3, @event: "visit")
            .Assess().Criterion("C2");
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Weight, Is.EqualTo(3));
            Assert.That(outcome.Signals.SelectMany(one => one.Signal.EvidenceIds).Order(), Is.EqualTo(new[] { "f0001", "f0002", "f0003", "f0004" }));
        });
    }

    [Test]
    public void Weight_CodedTwice_IsTheMeanOfTheCoders() =>
        Assert.That(
            new PackBuilder()
                .Finding("C2", SourceKind.Document, Experience.Record, 10, unit: "u1", coder: "A")
                .Finding("C2", SourceKind.Document, Experience.Record, 3, unit: "u1", coder: "B")
                .Assess().Criterion("C2").Weight,
            Is.EqualTo(6.5));

    [Test]
    public void Weight_PoorSurvey_IsClampedToFive() =>
        Assert.That(
            new PackBuilder().Tally("I1", SourceKind.Survey, Experience.Lived, 60, 84, poor: true).Assess().Criterion("I1").Weight,
            Is.EqualTo(5));

    [Test]
    public void Weight_PoorSurveyBesideAGoodOne_TakesNothingAway() =>
        Assert.That(
            new PackBuilder()
                .Tally("I1", SourceKind.Survey, Experience.Lived, 60, 84)
                .Tally("I1", SourceKind.Survey, Experience.Lived, 60, 84, poor: true)
                .Assess().Criterion("I1").Weight,
            Is.EqualTo(10));

    // method.md, section 4: tau 0.65, 60/84 with deff 1.6: +6.317. C6 has that bar.
    [Test]
    public void Weight_WithADesignEffect_UsesTheEffectiveNumber() =>
        Assert.That(
            new PackBuilder().Tally("C6", SourceKind.Survey, Experience.Lived, 60, 84, designEffect: 1.6).Assess().Criterion("C6").Weight,
            Is.EqualTo(6.317).Within(0.0005));

    [Test]
    public void Weight_SharedFindings_CountForBoth()
    {
        var assessment = new PackBuilder().Finding("E3", SourceKind.Document, Experience.Record, 6).Assess();
        Assert.That((assessment.Criterion("E3").Weight, assessment.Criterion("P4").Weight), Is.EqualTo((6.0, 6.0)));
    }

    [Test]
    public void Weight_GroupRule_IsOneRecordFinding() => Assert.Multiple(() =>
    {
        Assert.That(new PackBuilder().Caseload(Representativeness.Adequate).Assess().Criterion("C4").Weight, Is.EqualTo(6));
        Assert.That(new PackBuilder().Caseload(Representativeness.Poor).Assess().Criterion("C4").Weight, Is.EqualTo(-6));
        Assert.That(
            new PackBuilder().Caseload(Representativeness.Adequate, profile: false).Assess().Criterion("C4").Status,
            Is.EqualTo(CriterionStatus.NoEvidence));
    });

    [Test]
    public void Share_SeveralQuestionsToOnePerson_IsThatPersonsShare()
    {
        var signal = new PackBuilder()
            .Response(SourceKind.Interview, "a", Origin.Inspectorate, ("know_how", AnswerMeaning.Favourable), ("asked_this_year", AnswerMeaning.NotFavourable))
            .Response(SourceKind.Interview, "b", Origin.Inspectorate, ("know_how", AnswerMeaning.Favourable), ("asked_this_year", AnswerMeaning.Missing))
            .Assess().Criterion("I1").Signals.Single().Signal;
        Assert.That((signal.Favourable, signal.Valid), Is.EqualTo((1.5, 2)));
    }

    [TestCase("know_how", "I1", AnswerMeaning.DoesNotKnow, 1)]
    [TestCase("safe_to_criticise", "C6", AnswerMeaning.DoesNotKnow, 0)]
    [TestCase("know_how", "I1", AnswerMeaning.Neutral, 1)]
    [TestCase("know_how", "I1", AnswerMeaning.PreferredNotToSay, 0)]
    [TestCase("know_how", "I1", AnswerMeaning.NotApplicable, 0)]
    [TestCase("know_how", "I1", AnswerMeaning.NotAsked, 0)]
    [TestCase("know_how", "I1", AnswerMeaning.Missing, 0)]
    public void Share_AnswersThatAreNotFavourable_CountOrAreLeftOut(string question, string criterion, AnswerMeaning answer, int n)
    {
        var outcome = new PackBuilder().Response(SourceKind.Interview, null, Origin.Inspectorate, (question, answer)).Assess().Criterion(criterion);
        Assert.That(
            outcome.Signals.Select(one => (one.Signal.Favourable, one.Signal.Valid)),
            n == 0 ? Is.Empty : Is.EqualTo(new[] { ((double?)0.0, (int?)n) }));
    }

    [Test]
    public void Share_PersonInInterviewAndSurvey_CountsInTheInterview()
    {
        var outcome = new PackBuilder()
            .Response(SourceKind.Survey, "a", Origin.Inspectorate, ("know_how", AnswerMeaning.NotFavourable))
            .Response(SourceKind.Survey, "b", Origin.Inspectorate, ("know_how", AnswerMeaning.Favourable))
            .Response(SourceKind.Interview, "a", Origin.Inspectorate, ("know_how", AnswerMeaning.Favourable))
            .Assess();
        Assert.Multiple(() =>
        {
            Assert.That(
                outcome.Criterion("I1").Signals.Select(one => (one.Signal.SourceKind, one.Signal.Valid)),
                Is.EquivalentTo(new[] { (SourceKind.Survey, (int?)1), (SourceKind.Interview, (int?)1) }));
            Assert.That(outcome.Heard.People, Is.EqualTo(2));
        });
    }

    [Test]
    public void Share_AskedOnlyOfThoseWhoTookPart_LeavesOutThoseWhoDidNot()
    {
        var outcome = new PackBuilder()
            .Response(SourceKind.Interview, "a", Origin.Inspectorate, ("took_part", AnswerMeaning.NotFavourable), ("proposal_answered", AnswerMeaning.NotFavourable))
            .Response(SourceKind.Interview, "b", Origin.Inspectorate, ("took_part", AnswerMeaning.Favourable), ("proposal_answered", AnswerMeaning.Favourable))
            .Assess().Criterion("P2").Signals.Single().Signal;
        Assert.That((outcome.Favourable, outcome.Valid, outcome.Unit), Is.EqualTo(((double?)1, (int?)1, (ClaimUnit?)ClaimUnit.People)));
    }

    [Test]
    public void Share_Register_CountsAnsweredOfRaisedAndCarriedOutOfDue()
    {
        var assessment = new PackBuilder()
            .Proposal(ProposalDecision.Accepted, due: "2019-04-01", carriedOut: "2019-04-20")
            .Proposal(ProposalDecision.Adapted, due: "2019-05-01")
            .Proposal(ProposalDecision.Accepted, due: "2019-09-01")
            .Proposal(ProposalDecision.Declined, reason: null)
            .Proposal(ProposalDecision.Declined, decider: false)
            .Proposal(ProposalDecision.Pending)
            .Proposal(ProposalDecision.Pending, inRegister: false)
            .Assess();
        var answered = assessment.Criterion("P2").Signals.Single().Signal;
        var carriedOut = assessment.Criterion("P3").Signals.Single().Signal;
        Assert.Multiple(() =>
        {
            Assert.That((answered.Favourable, answered.Valid, answered.Unit), Is.EqualTo(((double?)3, (int?)7, (ClaimUnit?)ClaimUnit.Proposals)));
            Assert.That((carriedOut.Favourable, carriedOut.Valid, carriedOut.Unit), Is.EqualTo(((double?)1, (int?)2, (ClaimUnit?)ClaimUnit.DueProposals)));
            Assert.That(assessment.Proposals.NotInRegister, Is.EqualTo(1));
        });
    }

    [TestCase(4.9, "weak")]
    [TestCase(5, "substantial")]
    [TestCase(-10, "substantial")]
    [TestCase(10.1, "strong")]
    [TestCase(15, "strong")]
    [TestCase(20, "very-strong")]
    [TestCase(20.1, "decisive")]
    public void GradeOf_AtTheBounds_FollowsJeffreys(double weight, string expected) =>
        Assert.That(new Sui.Inspection.Assessments.Scoring.CriterionScorer(Sui.Inspection.BuiltIn.Rubric).GradeOf(weight).Id, Is.EqualTo(expected));

    [Test]
    public void Share_OnePersonInTwoSurveys_NamesBothAsEvidence()
    {
        var signal = new PackBuilder()
            .Response(SourceKind.Survey, "a", Origin.Inspectorate, ("know_how", AnswerMeaning.Favourable))
            .Response(SourceKind.Survey, "a", Origin.Inspectorate, ("know_how", AnswerMeaning.NotFavourable))
            .Assess().Criterion("I1").Signals.Single().Signal;
        Assert.That((signal.Favourable, signal.Valid, signal.EvidenceIds), Is.EqualTo(((double?)0.5, (int?)1, new[] { "r0001", "r0002" })));
    }

    // Two poor surveys are one signal, clamped once: a trifling difference of design effects must not double what they count.
    [TestCase(1)]
    [TestCase(1.0001)]
    public void Weight_TwoPoorSurveys_AreClampedOnce(double designEffect) =>
        Assert.That(
            new PackBuilder()
                .Tally("I2", SourceKind.Survey, Experience.Lived, 60, 80, poor: true)
                .Tally("I2", SourceKind.Survey, Experience.Lived, 60, 80, poor: true, designEffect: designEffect)
                .Assess().Criterion("I2").Weight,
            Is.EqualTo(5));

    // R: w <- function(k,n,t,d=1){a<-10*t;b<-10*(1-t);lo<-function(a,b) pbeta(t,a,b,lower.tail=FALSE,log.p=TRUE)-
    //   pbeta(t,a,b,log.p=TRUE);10*(lo(a+k/d,b+(n-k)/d)-lo(a,b))/log(10)}; w(8/1+9/1.5, 12/1+15/1.5, 0.65)
    [Test]
    public void Weight_DifferentDesignEffects_EnterEachByItsOwn() =>
        Assert.That(
            new PackBuilder()
                .Tally("C6", SourceKind.Survey, Experience.Lived, 8, 12)
                .Tally("C6", SourceKind.Survey, Experience.Lived, 9, 15, designEffect: 1.5)
                .Assess().Criterion("C6").Weight,
            Is.EqualTo(-0.988261539404).Within(1e-6));

    [Test]
    public void Weight_CodingUnitNamedAsAnotherFinding_IsAFindingOfItsOwn() =>
        Assert.That(
            new PackBuilder()
                .Finding("C2", SourceKind.Document, Experience.Record, 3)
                .Finding("C2", SourceKind.Document, Experience.Record, 3, @event: "another", unit: "f0001", coder: "A")
                .Assess().Criterion("C2").Weight,
            Is.EqualTo(6));

    [Test]
    public void Share_AnsweredAfterFieldwork_IsNotAnswered()
    {
        var pack = new PackBuilder().Proposal(ProposalDecision.Accepted).Build();
        EvidenceDate.TryParse("2020-08-01", out var late);
        var answeredLate = pack with { Proposals = [pack.Proposals[0] with { AnsweredOn = late }] };
        Assert.That(
            (pack.Assess().Proposals.Answered, answeredLate.Assess().Proposals.Answered), Is.EqualTo((1, 0)));
    }

    [TestCase("took_part", AnswerMeaning.NotFavourable)]
    [TestCase("safe_to_criticise", AnswerMeaning.DoesNotKnow)]
    [TestCase("sex", AnswerMeaning.Neutral)]
    public void Heard_WithoutAValidAnswerOnACriterion_IsNobody(string question, AnswerMeaning answer) =>
        Assert.That(
            new PackBuilder()
                .Response(question == "sex" ? SourceKind.Survey : SourceKind.Interview, null, Origin.Inspectorate, (question, answer))
                .Assess().Heard.People,
            Is.Zero);

    [Test]
    public void Heard_RowsAndTallyOfOneSource_AreTheSamePeople()
    {
        var pack = new PackBuilder().Tally("I2", SourceKind.Interview, Experience.Lived, 3, 6);
        for (var person = 0; person < 4; person++)
        {
            pack.Response(SourceKind.Interview, null, Origin.Inspectorate, ("told_why", AnswerMeaning.Favourable));
        }

        var heard = pack.Assess().Heard;
        Assert.That((heard.People, heard.Sources.Single().Heard), Is.EqualTo((6, 6)));
    }

    [Test]
    public void Heard_GroupCodedTwice_CountsItsPeopleOnceAndInTheTotal()
    {
        var pack = new PackBuilder()
            .Finding("P1", SourceKind.Group, Experience.Lived, 6, unit: "u", coder: "A")
            .Finding("P1", SourceKind.Group, Experience.Lived, 6, unit: "u", coder: "B")
            .Build();
        var heard = (pack with { Findings = [.. pack.Findings.Select(finding => finding with { Participants = 8 })] }).Assess().Heard;
        Assert.That((heard.People, heard.Sources.Single().Heard), Is.EqualTo((8, 8)));
    }
}
