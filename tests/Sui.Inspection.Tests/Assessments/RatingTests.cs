using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 5: elements, prompt, rating and range.</summary>
public class RatingTests
{
    private static readonly string[] Everything =
    [
        "I1", "I2", "C1", "C2", "C3", "C5", "C6", "U1", "P1", "P2", "P3", "P4", "S1", "S2", "F1", "F2", "K1", "K2", "K3", "K4",
    ];

    private static PackBuilder All(double weight, params string[] without)
    {
        var pack = new PackBuilder().Caseload(weight > 0 ? Representativeness.Adequate : Representativeness.Poor);
        foreach (var id in Everything.Except(without))
        {
            pack.Finding(id, SourceKind.Observation, Experience.Record, weight)
                .Finding(id, SourceKind.Group, Experience.Lived, weight)
                .Finding(id, SourceKind.Council, Experience.Lived, weight);
        }

        return pack.Tally("I3", SourceKind.Interview, Experience.Lived, 10, 12);
    }

    [Test]
    public void Rating_EverythingMet_IsOutstanding()
    {
        var assessment = All(10).Assess();
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Rating.Value, Is.EqualTo(Rating.Outstanding));
            Assert.That(assessment.Judgement.Prompt, Is.EqualTo(PromptResult.Met));
            Assert.That(assessment.Rating.DecidedBy, Is.Empty);
        });
    }

    [Test]
    public void Rating_StakeholdersWithoutEvidence_IsGoodWithTheRangeOpenAbove()
    {
        var assessment = All(10, "K1", "K2", "K3", "K4").Assess();
        Assert.Multiple(() =>
        {
            Assert.That(assessment.Judgement.Prompt, Is.EqualTo(PromptResult.MetForFirst));
            Assert.That((assessment.Rating.Value, assessment.Rating.Low, assessment.Rating.High),
                Is.EqualTo(((Rating?)Rating.Good, Rating.Good, Rating.Outstanding)));
        });
    }

    [Test]
    public void Rating_EverythingNotMet_IsInadequate()
    {
        var assessment = All(-10).Assess();
        Assert.That((assessment.Rating.Value, assessment.Judgement.Prompt), Is.EqualTo(((Rating?)Rating.Inadequate, PromptResult.NotMet)));
    }

    [Test]
    public void Rating_OneSafeguardNotMet_RequiresImprovement()
    {
        var assessment = All(10, "P4").Finding("P4", SourceKind.Group, Experience.Lived, -10).Assess();
        Assert.That(assessment.Rating.Value, Is.EqualTo(Rating.RequiresImprovement));
    }

    [Test]
    public void Rating_TwoSafeguardsNotMet_IsInadequate()
    {
        var assessment = All(10, "P4", "C6")
            .Finding("P4", SourceKind.Group, Experience.Lived, -10)
            .Finding("C6", SourceKind.Group, Experience.Lived, -10)
            .Assess();
        Assert.That(assessment.Rating.Value, Is.EqualTo(Rating.Inadequate));
    }

    [Test]
    public void Rating_SizeableGroupUnheard_IsGoodAtMost() =>
        Assert.That(All(10).Caseload(Representativeness.Poor).Assess().Rating.Value, Is.EqualTo(Rating.Good));

    [Test]
    public void Rating_EvidenceNotSupplied_LimitsBothEnds()
    {
        var rating = All(10, "K2").Absent("K2", Absence.RequestedNotSupplied).Assess().Rating;
        Assert.That(
            (rating.Value, rating.Low, rating.High, rating.LimitedBy.Single()),
            Is.EqualTo(((Rating?)Rating.RequiresImprovement, Rating.RequiresImprovement, Rating.RequiresImprovement, "K2")));
    }

    [Test]
    public void Rating_SupportingEvidenceNotSupplied_LimitsNothing() =>
        Assert.That(All(10).Absent("E6", Absence.RequestedNotSupplied).Assess().Rating.Value, Is.EqualTo(Rating.Outstanding));

    [Test]
    public void Rating_PublishedEvidenceOnly_IsNotRated()
    {
        var rating = All(10).Published().Assess().Rating;
        Assert.That((rating.Value, rating.NotRatedReasons.Single()), Is.EqualTo(((Rating?)null, NotRatedReason.PublishedEvidenceOnly)));
    }

    [Test]
    public void Rating_FewerThanTenHeard_IsNotRated()
    {
        var pack = new PackBuilder().Caseload(Representativeness.Adequate).Tally("I3", SourceKind.Interview, Experience.Lived, 9, 9);
        foreach (var id in Everything)
        {
            pack.Finding(id, SourceKind.Observation, Experience.Record, 10).Finding(id, SourceKind.Group, Experience.Lived, 10);
        }

        Assert.That(pack.Assess().Rating.NotRatedReasons, Is.EqualTo(new[] { NotRatedReason.TooFewHeard }));
    }

    [Test]
    public void Absences_OfAllKinds_StayApart()
    {
        var absences = new PackBuilder()
            .Absent("P3", Absence.NotApplicable)
            .Absent("F1", Absence.NotInspected)
            .Absent("K2", Absence.RequestedNotSupplied)
            .Tally("I2", SourceKind.Interview, Experience.Lived, 0, 5)
            .Assess().Absences.ToDictionary(one => one.CriterionId, one => one.Absence);
        Assert.Multiple(() =>
        {
            Assert.That(absences["P3"], Is.EqualTo(Absence.NotApplicable));
            Assert.That(absences["F1"], Is.EqualTo(Absence.NotInspected));
            Assert.That(absences["K2"], Is.EqualTo(Absence.RequestedNotSupplied));
            Assert.That(absences["C1"], Is.EqualTo(Absence.NoEvidence));
            Assert.That(absences, Does.Not.ContainKey("I2"), "a count of zero is evidence");
        });
    }
}
