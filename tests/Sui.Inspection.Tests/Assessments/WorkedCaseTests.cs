using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 9: every number and word of it.</summary>
public class WorkedCaseTests
{
    private readonly Assessment _assessment = WorkedCase.Build().Assess();

    [TestCase("I1", 20, CriterionStatus.Met, null)]
    [TestCase("I2", -2.583, CriterionStatus.Unclear, UnclearReason.Weak)]
    [TestCase("C1", 16, CriterionStatus.Met, null)]
    [TestCase("C2", 6, CriterionStatus.Indicated, null)]
    [TestCase("C3", 9, CriterionStatus.Indicated, null)]
    [TestCase("P2", -9.318, CriterionStatus.NotMet, null)]
    public void Criterion_OfTheWorkedCase_HasItsWeightAndStatus(
        string id, double weight, CriterionStatus status, UnclearReason? reason)
    {
        var outcome = _assessment.Criterion(id);
        Assert.Multiple(() =>
        {
            Assert.That(outcome.Weight, Is.EqualTo(weight).Within(0.0005));
            Assert.That(outcome.Status, Is.EqualTo(status));
            Assert.That(outcome.Reason, Is.EqualTo(reason));
        });
    }

    [TestCase("I1", 0, 41.035, 10)]
    [TestCase("I1", 1, 11.367, 10)]
    [TestCase("I2", 0, -2.583, -2.583)]
    [TestCase("C3", 1, 6, 3)]
    [TestCase("P2", 0, -22.852, -10)]
    [TestCase("P2", 1, 0.682, 0.682)]
    public void Signal_OfTheWorkedCase_HasItsWeights(string id, int index, double before, double after)
    {
        var signal = _assessment.Criterion(id).Signals[index];
        Assert.Multiple(() =>
        {
            Assert.That(signal.Signal.Weight, Is.EqualTo(before).Within(0.0005));
            Assert.That(signal.Contribution, Is.EqualTo(after).Within(0.0005));
        });
    }

    [Test]
    public void Criteria_NotNamed_HaveNoEvidence()
    {
        string[] named = ["I1", "I2", "C1", "C2", "C3", "P2"];
        Assert.That(
            _assessment.Criteria.Where(outcome => !named.Contains(outcome.Id)).Select(outcome => outcome.Status),
            Is.All.EqualTo(CriterionStatus.NoEvidence));
    }

    [Test]
    public void Placement_OfTheWorkedCase_IsConsultationProvisionalWithAGap()
    {
        var placement = _assessment.Placement;
        Assert.Multiple(() =>
        {
            Assert.That(placement.Rung, Is.EqualTo(Rung.Consultation));
            Assert.That(placement.Security.Security, Is.EqualTo(Security.Provisional));
            Assert.That(placement.Gaps, Is.EqualTo(new[] { "I2" }));
            Assert.That(placement.Reach, Is.EqualTo(Reach.Most));
            Assert.That(placement.WeakFoundations, Is.Empty);
            Assert.That(placement.Blocking.Select(one => one.Id), Is.EqualTo(new[] { "P1", "P2", "P3" }));
        });
    }

    [Test]
    public void Judgement_OfTheWorkedCase_IsPartlyMet()
    {
        var ours = _assessment.Judgement.Elements.Where(element => element.Constituency == "ServiceUsers")
            .Select(element => element.Result);
        Assert.Multiple(() =>
        {
            Assert.That(ours, Is.EqualTo(new[]
            {
                ElementResult.Met, ElementResult.Met, ElementResult.Met, ElementResult.InsufficientEvidence,
            }));
            Assert.That(_assessment.Judgement.Prompt, Is.EqualTo(PromptResult.PartlyMet));
        });
    }

    [Test]
    public void Rating_OfTheWorkedCase_IsNotRatedFromInadequateToGood()
    {
        var rating = _assessment.Rating;
        Assert.Multiple(() =>
        {
            Assert.That(rating.Value, Is.Null);
            Assert.That(rating.Low, Is.EqualTo(Rating.Inadequate));
            Assert.That(rating.High, Is.EqualTo(Rating.Good));
            Assert.That(rating.NotRatedReasons, Is.EqualTo(new[] { NotRatedReason.RangeOpen }));
            Assert.That(rating.DecidedBy, Is.EqualTo(new[] { "C5", "C6", "U1", "P4" }));
        });
    }

    [Test]
    public void Heard_OfTheWorkedCase_CountsBothSamples() =>
        Assert.That((_assessment.Heard.People, _assessment.Heard.FromInspectorateSample), Is.EqualTo((104, 104)));
}
