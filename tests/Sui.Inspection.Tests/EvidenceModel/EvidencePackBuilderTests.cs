using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>Packs from what a host holds, end to end.</summary>
internal sealed class EvidencePackBuilderTests
{
    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.Names.Add("Thomasina Oakhurst"));
    private static readonly DateOnly Day = new(2019, 3, 1);

    private static EvidencePackBuilder Builder() => new EvidencePackBuilder(
            "p", "Pack", new Provider("x", "X"), "hmip-probation-2018", new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 5, 31)),
            new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7)), system: "crm")
        .Source(new EvidenceSource { Id = "s", Kind = SourceKind.Survey, Origin = Origin.ThirdParty, Title = "Survey", Representativeness = Representativeness.Poor })
        .Source(new EvidenceSource { Id = "d", Kind = SourceKind.Document, Origin = Origin.Inspectorate, Title = "Minutes" });

    private static string Json(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Working(Assessment assessment)
    {
        using var stream = new MemoryStream();
        Inspection.Write(Inspection.Compose(assessment, new AnnexRequest(AnnexAudience.Working)), "md", stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public void Build_WhatIsLeftOut_IsGiven()
    {
        var tally = Builder().Tally(new ItemFacts("s", Day), "I1", 3, 5).Build().Tallies.Single();
        var finding = Builder().Finding(
            new ItemFacts("d", Day) { From = new RecordLocator("crm", "Notes", "7") }, "C1", FindingDirection.For, FindingStrength.Slight, "Seen.")
            .Build().Findings.Single();

        Assert.Multiple(() =>
        {
            Assert.That((tally.Id, tally.Origin, tally.Experience), Is.EqualTo(("tallies-1", Origin.ThirdParty, Experience.Lived)));
            Assert.That(tally.Locator, Is.EqualTo(new RecordLocator("crm", "Tallies", "tallies-1")));
            Assert.That((finding.Id, finding.Experience), Is.EqualTo(("Notes-7", Experience.Record)));
        });
    }

    [Test]
    public void Build_SourceDeclaredAfterItsItem_GivesItItsOrigin()
    {
        var pack = Builder()
            .Finding(new ItemFacts("later", Day), "C1", FindingDirection.For, FindingStrength.Strong, "Seen.")
            .Finding(new ItemFacts("later", Day) { Origin = Origin.ThirdParty }, "C2", FindingDirection.For, FindingStrength.Strong, "Seen.")
            .Source(new EvidenceSource { Id = "later", Kind = SourceKind.Document, Origin = Origin.Provider, Title = "Self-assessment" })
            .Build();

        Assert.That(pack.Findings.Select(finding => finding.Origin), Is.EqualTo(new[] { Origin.Provider, Origin.ThirdParty }));
    }

    private static IEnumerable<Locator> Impossible() =>
    [
        new FileLocator(null!, 2, 2), new FileLocator("a.csv", 0, 2), new FileLocator("a.csv", 2, -1), new DocumentLocator("Notes", 0),
        new DocumentLocator("Recording", Time: TimeSpan.FromSeconds(-5)), new DocumentLocator("Both", 1, TimeSpan.Zero),
    ];

    [TestCaseSource(nameof(Impossible))]
    public void Validate_PlaceThatCannotBe_IsAnErrorAndNothingIsThrown(Locator place)
    {
        var pack = Builder().Finding(
            new ItemFacts("d", Day) { Id = "f", From = place }, "C1", FindingDirection.For, FindingStrength.Slight, "Seen.").Build();

        Assert.That(Inspection.Validate(pack).Select(problem => problem.Code), Is.EqualTo(new[] { place is FileLocator { File: null } ? "SUI2007" : "SUI2012" }));
        Assert.That(() => Inspection.Assess(pack), Throws.Nothing);
    }

    [Test]
    public void Validate_ProposalWithTwoFaults_ListsBoth()
    {
        var pack = Builder().Proposal(
            new ItemFacts("d", Day), "Open late.", (ProposalDecision)33, proposal => proposal with { MeetingId = "none" }).Build();

        Assert.That(Inspection.Validate(pack).Select(problem => problem.Code), Is.SupersetOf(new[] { "SUI2008", "SUI2020" }));
    }

    [Test]
    public void Assess_TallyOfThirtyOfTen_IsLeftOutAndCarriedAsAProblem()
    {
        var pack = Builder().Tally(new ItemFacts("s", Day), "I1", 30, 10).Tally(new ItemFacts("s", Day), "I2", 3, 10).Build();

        var assessment = Inspection.Assess(pack);

        Assert.Multiple(() =>
        {
            Assert.That(Inspection.Validate(pack).Select(problem => problem.ToString().Split(' ')[1]), Is.EqualTo(new[] { "tallies-1:Favourable:" }));
            Assert.That(assessment.Problems, Is.EqualTo(Inspection.Validate(pack)));
            Assert.That(assessment.Criterion("I1").Signals, Is.Empty);
            Assert.That(assessment.Criterion("I2").Signals, Has.Count.EqualTo(1));
        });
    }

    [Test]
    public void Assess_IdsThatIdentify_AreMaskedEachToItsOwn()
    {
        var survey = Inspection.Instruments.Find("service-user-survey")!;
        var codes = new Dictionary<string, string?> { ["know_how"] = "yes" };
        var pack = Builder()
            .Response(new ItemFacts("s", Day) { Id = "ann@example.org" }, survey, codes, person: "ann@example.org")
            .Response(new ItemFacts("s", Day) { Id = "ben@example.org" }, survey, codes, person: "ben@example.org")
            .Finding(new ItemFacts("d", Day) { Id = "Thomasina Oakhurst" }, "C1", FindingDirection.For, FindingStrength.Slight, "Seen.")
            .Build();

        var assessment = Inspection.Assess(pack);

        Assert.Multiple(() =>
        {
            Assert.That(assessment.Heard.People, Is.EqualTo(2));
            Assert.That(assessment.Evidence.Responses.Select(response => response.Id), Is.EqualTo(new[] { "[email]", "[email 2]" }));
            Assert.That(assessment.Criterion("I1").Signals.Single().Signal.EvidenceIds, Is.EquivalentTo(new[] { "[email]", "[email 2]" }));
            foreach (var text in new[] { Json(assessment), Working(assessment) })
            {
                Assert.That(text, Does.Not.Contain("example.org").And.Not.Contain("Oakhurst"));
            }
        });
    }

    // GUIDs whose digits look like telephone numbers, prison numbers and the like; made once from a fixed seed.
    [Test]
    public void Assess_HostsOwnTrace_IsNotMangled()
    {
        var random = new Random(20261128);
        var guids = Enumerable.Range(0, 2000).Select(_ =>
        {
            var bytes = new byte[16];
            random.NextBytes(bytes);
            return new Guid(bytes).ToString();
        }).ToList();
        var builder = Builder();
        foreach (var guid in guids)
        {
            builder.Tally(new ItemFacts("s", Day) { From = new RecordLocator("crm", "dbo.Interviews", guid) }, "I1", 1, 2);
        }

        var assessment = Inspection.Assess(builder.Build());

        Assert.That(assessment.Problems, Is.Empty);
        Assert.That(
            assessment.Evidence.Tallies.Select(tally => tally.Locator.ToString()), Is.EqualTo(guids.Select(guid => $"crm/dbo.Interviews/{guid}")));
    }

    [Test]
    public void Assess_KeysThatIdentify_AreMasked()
    {
        var pack = Builder()
            .Tally(new ItemFacts("s", Day) { Id = "t1", From = new RecordLocator("crm", "People", "07700 900461") }, "I1", 1, 2)
            .Tally(new ItemFacts("s", Day) { Id = "t2", From = new RecordLocator("crm", "Thomasina Oakhurst", "2") }, "I1", 1, 2)
            .Build();

        Assert.That(
            Inspection.Assess(pack).Evidence.Tallies.Select(tally => tally.Locator.ToString()),
            Is.EqualTo(new[] { "crm/People/[phone]", "crm/[name]/2" }));
    }

    [Test]
    public void Assess_ExamplePackAsObjects_GivesTheSameBytesAsFromFiles([Values("worked-case", "synthetic-middling", "synthetic-strong")] string name)
    {
        var read = Inspection.Read(Path.Combine(Repository.Root(), "examples", "packs", name));

        Assert.That(Json(Inspection.Assess(read.Pack! with { Title = read.Pack.Title })), Is.EqualTo(Json(Inspection.Assess(read.Pack!))));
    }

    [Test]
    public void Validate_UnknownFramework_IsAProblemAndAssessThrows()
    {
        var pack = Builder().Build() with { FrameworkId = "nowhere" };

        Assert.That(Inspection.Validate(pack).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI1113" }));
        Assert.That(() => Inspection.Assess(pack), Throws.ArgumentException);
    }

    [Test]
    public void Build_AnswerThatIsNotOffered_IsAProblemOfTheResponse()
    {
        var builder = Builder().Response(
            new ItemFacts("s", Day) { Id = "r1" }, Inspection.Instruments.Find("service-user-survey")!,
            new Dictionary<string, string?> { ["know_how"] = "perhaps" });

        Assert.That(
            builder.Problems.Select(problem => (problem.Code, problem.Severity, problem.Location)),
            Is.EqualTo(new[]
            {
                ("SUI2027", ProblemSeverity.Error, new ProblemLocation("pack", Column: "Answers[know_how]") { Item = "Response", Id = "r1" }),
            }));
    }
}
