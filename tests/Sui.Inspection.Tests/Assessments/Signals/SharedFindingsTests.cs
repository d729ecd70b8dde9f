using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments.Signals;

/// <summary>P4 and E3, P5 and E5, S4 and E6 share findings (method, section 3), save one that says that it is about its own criterion alone.</summary>
[TestFixture]
internal sealed class SharedFindingsTests
{
    [Test]
    public void Finding_OfACriterionThatShares_CountsForBothUnlessItSaysOtherwise(
        [Values("P4", "E3", "P5", "E5", "S4", "E6")] string criterion, [Values(null, true, false)] bool? shared)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("worked-case")).Pack!;
        var finding = new Finding
        {
            Id = "shared",
            SourceId = pack.Sources.First(source => source.Kind == SourceKind.Interview).Id,
            Dates = pack.Findings[0].Dates,
            Experience = Experience.Learned,
            Origin = Origin.Inspectorate,
            CriterionId = criterion,
            Direction = FindingDirection.For,
            Strength = FindingStrength.Moderate,
            Statement = "Made up.",
            Shared = shared,
            Locator = pack.Findings[0].Locator,
        };
        var assessment = ExamplePacks.Inspection.Assess(pack with { Findings = [.. pack.Findings, finding] });
        var counted = assessment.Criteria.Where(outcome => outcome.Signals.Any(weighed => weighed.Signal.EvidenceIds.Contains("shared"))).Select(outcome => outcome.Id);

        Assert.That(counted.Count(), Is.EqualTo(shared == false ? 1 : 2));
        Assert.That(counted, Does.Contain(criterion));
    }

    [Test]
    public async Task Finding_Shared_IsReadAndWritten()
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("worked-case")).Pack!;
        using var zip = new MemoryStream();
        Assert.That(EvidencePackWriter.WriteZip(pack with { Findings = [.. pack.Findings.Select(finding => finding with { Shared = false })] }, zip), Is.Empty);
        zip.Position = 0;

        Assert.That((await ExamplePacks.Inspection.ReadAsync(zip)).Pack!.Findings.Select(finding => finding.Shared), Is.All.False);
    }
}
