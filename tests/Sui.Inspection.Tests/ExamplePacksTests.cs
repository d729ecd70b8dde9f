using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests;

/// <summary>The example packs, from files to outcomes: what published-evidence.md and the method say of them.</summary>
public class ExamplePacksTests
{
    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Read_EveryExamplePack_HasNoProblems(string name) => Assert.That(ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Problems, Is.Empty);

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Read_EveryExamplePack_SaysWhatItIs(string name)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!;
        Assert.That(
            pack.Synthetic ? pack.Provider.Name.Contains("synthetic", StringComparison.Ordinal) : pack.PublishedEvidenceOnly, Is.True);
        Assert.That(pack.Synthetic || pack.Sources.All(source => source.Citation is not null), Is.True);
    }

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Assess_PublishedEvidence_IsNeitherPlacedNorRated(string name)
    {
        var assessment = ExamplePacks.Assess(name);
        if (assessment.Evidence.PublishedEvidenceOnly)
        {
            Assert.That((assessment.Placement.Rung, assessment.Rating.Value), Is.EqualTo(((Rung?)null, (Rating?)null)));
        }
    }

    // published-evidence.md, last paragraph.
    [TestCase("kent-surrey-sussex-crc", 3, 3)]
    [TestCase("kent-surrey-sussex-crc", 2, 4)]
    [TestCase("staffordshire-west-midlands-crc", 4, 4)]
    [TestCase("nps-wales-approved-premises", 2, 4)]
    [TestCase("nps-wales-approved-premises", null, null)]
    public void Activities_OfPublishedEvidence_StandWhereTheFactsLeaveThem(string name, int? lowest, int? highest) => Assert.That(
        ExamplePacks.Assess(name).Activities.Select(activity => ((int?)activity.Lowest, (int?)activity.Highest)), Does.Contain((lowest, highest)));

    [Test]
    public void Assess_WorkedCaseFromFiles_IsTheWorkedCase()
    {
        var fromFiles = ExamplePacks.Assess("worked-case");
        var inMemory = WorkedCase.Build().Assess();
        Assert.Multiple(() =>
        {
            Assert.That(
                fromFiles.Criteria.Select(outcome => (outcome.Id, outcome.Weight, outcome.Status, outcome.Reason)),
                Is.EqualTo(inMemory.Criteria.Select(outcome => (outcome.Id, outcome.Weight, outcome.Status, outcome.Reason))));
            Assert.That(fromFiles.Placement.Gaps, Is.EqualTo(inMemory.Placement.Gaps));
            Assert.That((fromFiles.Rating.Low, fromFiles.Rating.High), Is.EqualTo((Rating.Inadequate, Rating.Good)));
            Assert.That(fromFiles.Heard.People, Is.EqualTo(104));
        });
    }

    // examples/README.md promises these outcomes; the profiles were designed for them under the method.
    [TestCase("synthetic-strong", Rung.Participation, Security.Secure, Rating.Outstanding, Rating.Outstanding)]
    [TestCase("synthetic-middling", Rung.Consultation, Security.Provisional, Rating.RequiresImprovement, Rating.Good)]
    [TestCase("synthetic-paper", null, Security.Provisional, Rating.Inadequate, Rating.Inadequate)]
    public void Assess_SyntheticPacks_DifferAsDesigned(string name, Rung? rung, Security security, Rating low, Rating high)
    {
        var assessment = ExamplePacks.Assess(name);
        Assert.That(
            (assessment.Placement.Rung, assessment.Placement.Security.Security, assessment.Rating.Low, assessment.Rating.High),
            Is.EqualTo((rung, security, (Rating?)low, (Rating?)high)));
    }

    // The issue of the example packs: the size that a one-week inspection really has.
    [TestCase("synthetic-strong")]
    [TestCase("synthetic-middling")]
    [TestCase("synthetic-paper")]
    public void Read_SyntheticPacks_HaveTheSizeOfAnInspection(string name)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!;
        var heard = ExamplePacks.Assess(name).Heard;
        var interviews = heard.Sources.Single(source => source.SourceId.Contains("interview", StringComparison.Ordinal)
            && source.Experience == Vocabulary.Experience.Lived && source.Kind == Vocabulary.SourceKind.Interview);
        var survey = heard.Sources.Single(source => source.Kind == Vocabulary.SourceKind.Survey
            && source.Experience == Vocabulary.Experience.Lived && source.Origin == Vocabulary.Origin.Inspectorate);
        Assert.Multiple(() =>
        {
            Assert.That(pack.Proposals, Has.Count.InRange(9, 25));
            Assert.That(pack.Meetings, Has.Count.InRange(6, 12));
            Assert.That(interviews.Heard, Is.InRange(13, 18));
            Assert.That(interviews.Invited, Is.InRange(42, 54));
            Assert.That((double)survey.Heard / survey.Invited!.Value, Is.InRange(0.05, 0.10));
            Assert.That(pack.Caseload!.Profile, Is.Not.Empty);
            Assert.That(BuiltIn.Rubric.Criteria.Count(criterion => pack.Findings.Any(finding => finding.CriterionId == criterion.Id)), Is.GreaterThan(10));
        });
    }
}
