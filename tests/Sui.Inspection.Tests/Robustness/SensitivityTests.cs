using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Robustness;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Robustness;

public class SensitivityTests
{
    // Rung 2 rests on C1, C2 and C3; C1 rests on the council alone.
    [Test]
    public void Source_ThatCarriesTheRung_IsNamed()
    {
        var analysis = Analyse(new PackBuilder()
            .Finding("C1", SourceKind.Council, Experience.Record, 6)
            .Finding("C2", SourceKind.Document, Experience.Record, 6)
            .Finding("C2", SourceKind.Interview, Experience.Learned, 6)
            .Finding("C3", SourceKind.Document, Experience.Record, 6)
            .Finding("C3", SourceKind.Interview, Experience.Learned, 6)
            .Assess());

        Assert.That(analysis.Rung, Is.EqualTo(Rung.Consultation));
        Assert.That(analysis.Carrying.Select(one => (one.Change.Kind, one.Change.SourceKind)), Is.EqualTo(new[] { (SensitivityKind.WithoutKind, (SourceKind?)SourceKind.Council) }));
        Assert.That(analysis.Carrying.Single().Changed, Is.EqualTo(new[] { new StatusChange("C1", CriterionStatus.Indicated, CriterionStatus.NoEvidence) }));
    }

    [Test]
    public void Case_IsWhatAssessingWithTheChangeGives()
    {
        var assessment = ExamplePacks.Assess("synthetic-strong");
        var rubric = assessment.Rubric;
        var moved = rubric with
        {
            Criteria = [.. rubric.Criteria.Select(one => one.Id == "P3" ? one with { Claim = one.Claim with { Bar = 0.7 } } : one)],
        };

        var given = Analyse(assessment).Sensitivity.Single(one => one.Change is { Kind: SensitivityKind.Bar, CriterionId: "P3", Value: > 0.69 });
        var expected = assessment.Evidence.Assess(moved);

        Assert.That((given.Rung, given.Low, given.High), Is.EqualTo((expected.Placement.Rung, expected.Rating.Low, expected.Rating.High)));
    }

    // Method, section 6: each source kind; lived and learned at ½ and 2; every bar that a share is held to, ± 0.05.
    [Test]
    public void Cases_AreThoseOfTheMethod()
    {
        var assessment = ExamplePacks.Assess("synthetic-middling");
        var cases = Analyse(assessment).Sensitivity.Select(one => one.Change).ToList();

        Assert.That(cases.Where(one => one.Kind == SensitivityKind.WithoutKind).Select(one => one.SourceKind), Is.EqualTo(Enum.GetValues<SourceKind>()));
        Assert.That(
            cases.Where(one => one.Kind == SensitivityKind.Multiplier).Select(one => (one.Experience, one.Value)),
            Is.EqualTo(new (Experience?, double?)[] { (Experience.Lived, 0.5), (Experience.Lived, 2), (Experience.Learned, 0.5), (Experience.Learned, 2) }));
        Assert.That(
            cases.Where(one => one.CriterionId == "I1").Select(one => one.Value), Is.EqualTo(new double?[] { 0.45, 0.55 }));
        Assert.That(cases.Where(one => one.Kind == SensitivityKind.WithoutSource && one.SourceKind == SourceKind.Council), Is.Empty, "one source is its kind");
    }

    // 22 of 23 proposals are answered.
    [Test]
    public void FewestThatLoseTheRung_LoseIt_AndOneLessDoesNot()
    {
        var assessment = ExamplePacks.Assess("synthetic-strong");
        var step = Analyse(assessment).Holding.Single(one => one.CriterionId == "P2" && one.SourceKind == SourceKind.Council);

        Assert.That(step.Now, Is.EqualTo((22.0, 23)));
        Assert.That(ExamplePacks.Inspection.Assess(Unanswered(assessment.Evidence, step.Count)).Placement.Rung, Is.LessThan(Rung.Participation));
        Assert.That(ExamplePacks.Inspection.Assess(Unanswered(assessment.Evidence, step.Count - 1)).Placement.Rung, Is.EqualTo(Rung.Participation));
    }

    [Test]
    public void LeastToTheNextRung_ReachesIt()
    {
        var assessment = new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, 8, 14)
            .Assess();
        var analysis = Analyse(assessment);
        var step = analysis.ToNext.Single();

        Assert.That((analysis.Next, step.Kind, step.Now), Is.EqualTo(((Rung?)Rung.Information, EvidenceStepKind.MoreFavourable, ((double, int)?)(8.0, 14))));
        Assert.That(new PackBuilder().Tally("I2", SourceKind.Interview, Experience.Lived, 8 + step.Count, 14).Assess().Placement.Rung, Is.EqualTo(Rung.Information));
        Assert.That(new PackBuilder().Tally("I2", SourceKind.Interview, Experience.Lived, 7 + step.Count, 14).Assess().Placement.Rung, Is.Null);
    }

    /// <summary>The highest rung whose conditions hold is reached (method, section 5): where a higher one stands on what a lower criterion lacks, that has only to be not met no more.</summary>
    [Test]
    public void LeastToTheNextRung_WhereAHigherOneStands_IsWhatReachesThatOne()
    {
        static PackBuilder Pack(int told) => new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, told, 14)
            .Finding("C1", SourceKind.Council, Experience.Record, 10).Finding("C1", SourceKind.Document, Experience.Record, 6)
            .Finding("C2", SourceKind.Council, Experience.Record, 10).Finding("C2", SourceKind.Document, Experience.Record, 6)
            .Finding("C3", SourceKind.Council, Experience.Record, 10).Finding("C3", SourceKind.Document, Experience.Record, 6);
        var analysis = Analyse(Pack(2).Assess());
        var step = analysis.ToNext.Single();

        Assert.That((analysis.Rung, analysis.Next, analysis.Reached, step.CriterionId), Is.EqualTo(((Rung?)null, (Rung?)Rung.Information, (Rung?)Rung.Consultation, "I2")));
        Assert.That(Pack(2 + step.Count).Assess().Placement.Rung, Is.EqualTo(Rung.Consultation));
        Assert.That(Pack(1 + step.Count).Assess().Placement.Rung, Is.Null);
    }

    [Test]
    public void FindingsToTheNextRung_NameTheKindsThatWouldDo()
    {
        PackBuilder Pack() => new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, 14, 14)
            .Finding("C1", SourceKind.Council, Experience.Record, 6)
            .Finding("C2", SourceKind.Document, Experience.Record, 6);
        var step = Analyse(Pack().Assess()).ToNext.Single(one => one.CriterionId == "C3");

        Assert.That(step.Kinds, Is.EqualTo(Enum.GetValues<SourceKind>()), "nothing speaks for it yet");
        foreach (var kind in step.Kinds)
        {
            Assert.That(Pack().Finding("C3", kind, Experience.Record, 6).Assess().Placement.Rung, Is.EqualTo(Rung.Consultation), kind.ToString());
        }
    }

    [Test]
    public void FindingsToTheNextRung_AreTheFewestAndWeakest()
    {
        var analysis = Analyse(new PackBuilder()
            .Tally("I2", SourceKind.Interview, Experience.Lived, 14, 14)
            .Finding("C1", SourceKind.Council, Experience.Record, 6)
            .Finding("C2", SourceKind.Document, Experience.Record, 6)
            .Assess());
        var step = analysis.ToNext.Single(one => one.CriterionId == "C3");

        Assert.That((step.Kind, step.Count, step.Strength), Is.EqualTo((EvidenceStepKind.Findings, 1, (FindingStrength?)FindingStrength.Moderate)));
    }

    private static RobustnessAnalysis Analyse(Assessment assessment) =>
        ExamplePacks.Inspection.Analyse(assessment, new RobustnessRequest { Resamples = 0 });

    private static EvidencePack Unanswered(EvidencePack pack, int count)
    {
        var turned = pack.Proposals.Where(proposal => proposal is { InRegister: true, Decision: ProposalDecision.Declined }
            or { InRegister: true, Decision: ProposalDecision.Accepted or ProposalDecision.Adapted }).Take(count).Select(proposal => proposal.Id).ToHashSet();
        return pack with
        {
            Proposals = [.. pack.Proposals.Select(proposal => turned.Contains(proposal.Id) ? proposal with { AnsweredByDecider = false } : proposal)],
        };
    }
}
