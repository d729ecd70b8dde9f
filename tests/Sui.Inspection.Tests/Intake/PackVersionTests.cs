using System.Text;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Packs that name versions, read with what ships.</summary>
[TestFixture]
internal sealed class PackVersionTests
{
    // months_here is a question of version 2 alone.
    private const string Survey = SamplePack.Common + """
        ,person,outcome,know_how,months_here
        s1,survey,2019-05,,,Lived,,anna,Completed,yes,4
        """;

    [TestCase("", 2, new string[0])]
    [TestCase(", \"instrumentVersion\": null", 2, new string[0])]
    [TestCase(", \"instrumentVersion\": 2", 2, new string[0])]
    [TestCase(", \"instrumentVersion\": 1", 1, new[] { "SUI1205 column 11" })]
    public void Read_InstrumentVersion_IsTheOneThatIsAnswered(string named, int version, string[] problems)
    {
        var read = Read(instrument: named);

        Assert.That(read.Problems.Select(problem => $"{problem.Code} {problem.Location.Column}"), Is.EqualTo(problems));
        Assert.That(read.Pack!.Responses.Single().InstrumentVersion, Is.EqualTo(version));
        Assert.That(read.Pack.Responses.Single().Answers.ContainsKey("months_here"), Is.EqualTo(version == 2));
    }

    [Test]
    public void Assess_AnswersOfVersionOne_AreCounted()
    {
        var inspection = SuiInspection.Create();
        var read = Read(instrument: ", \"instrumentVersion\": 1");
        var signal = inspection.Assess(read.Pack!).Criterion("I1").Signals.Single().Signal;

        Assert.That((signal.Favourable, signal.Valid), Is.EqualTo((1, 1)));
    }

    [TestCase(", \"instrumentVersion\": 3", "SUI1123 files[0].instrumentVersion", "1, 2")]
    [TestCase(", \"instrumentVersion\": 0", "SUI1112 files[0].instrumentVersion", "1")]
    [TestCase(", \"instrumentVersion\": \"1\"", "SUI1104 files[0].instrumentVersion", "1")]
    public void Read_InstrumentVersionThatIsNot_SaysWhichAre(string named, string problem, string expected) =>
        AssertOnly(Read(instrument: named), problem, expected);

    [TestCase(", \"frameworkVersion\": 9", "SUI1113 frameworkVersion", "1")]
    [TestCase(", \"rubric\": \"other\"", "SUI1131 rubric", "sui-ladder")]
    [TestCase(", \"rubric\": \"sui-ladder\", \"rubricVersion\": 9", "SUI1131 rubricVersion", "1")]
    [TestCase(", \"rubricVersion\": 1", "SUI1124 rubricVersion", "id")]
    public void Read_VersionThatIsNot_SaysWhichAre(string named, string problem, string expected) =>
        AssertOnly(Read(pack: named), problem, expected);

    [Test]
    public void Read_VersionsNamed_AreInThePack()
    {
        var read = Read(pack: ", \"frameworkVersion\": 1, \"rubric\": \"sui-ladder\", \"rubricVersion\": 1");

        Assert.That(read.Problems, Is.Empty);
        Assert.That(
            (read.Pack!.FrameworkVersion, read.Pack.RubricId, read.Pack.RubricVersion), Is.EqualTo(((int?)1, "sui-ladder", (int?)1)));
    }

    [Test]
    public void Read_NoVersionsNamed_LeavesThemOpen()
    {
        var pack = Read().Pack!;

        Assert.That((pack.FrameworkVersion, pack.RubricId, pack.RubricVersion), Is.EqualTo(((int?)null, (string?)null, (int?)null)));
    }

    [Test]
    public void Assess_RubricNamedBesideTheOneChosen_IsUsedWithAWarning()
    {
        var chosen = BuiltIn.Rubric with { Identity = new DataVersion("own", 1) };
        var inspection = SuiInspection.Create(options => options.Rubric = chosen);
        var data = new PackData(BuiltIn.Frameworks, BuiltIn.WithRubrics([chosen]), BuiltIn.Instruments, new(() => chosen), Chosen: true);
        var named = Read(", \"rubric\": \"sui-ladder\"", data: data);
        var open = Read(data: data);

        Assert.That(named.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "SUI1133" }));
        Assert.That(inspection.Assess(named).Rubric, Is.SameAs(BuiltIn.Rubric));
        Assert.That(inspection.Assess(open).Rubric, Is.SameAs(chosen));
    }

    [Test]
    public void Read_RubricThatServesAnotherFramework_NamesBoth()
    {
        var other = BuiltIn.Rubric with { Frameworks = ["elsewhere"] };
        var read = Read(data: new PackData(BuiltIn.Frameworks, BuiltIn.Rubrics, BuiltIn.Instruments, new(() => other)));

        AssertOnly(read, "SUI1132 framework", "elsewhere");
        Assert.That(read.Problems.Single().Message, Does.Contain("hmip-probation-2018 version 2").And.Contain("sui-ladder version 2"));
        Assert.That(read.Pack, Is.Null);
    }

    [Test]
    public void Assess_HeldEvidenceAndARubricThatServesAnotherFramework_NamesBoth()
    {
        var inspection = SuiInspection.Create(options => options.Rubric = BuiltIn.Rubric with { Frameworks = ["elsewhere"] });

        Assert.That(
            () => inspection.Assess(WorkedCase.Build().Build()),
            Throws.ArgumentException.With.Message.Contains("hmip-probation-2018 version 2").And.Message.Contains("sui-ladder version 2"));
    }

    [Test]
    public void Assess_HeldEvidenceThatNamesAnUnknownRubric_ListsThoseKnown() => Assert.That(
        () => SuiInspection.Create().Assess(WorkedCase.Build().Build() with { RubricId = "other" }),
        Throws.ArgumentException.With.Message.Contains("sui-ladder version 2"));

    private static void AssertOnly(PackReadResult read, string problem, string expected)
    {
        var only = read.Problems.Single();
        Assert.That($"{only.Code} {only.Location.Column}", Is.EqualTo(problem));
        Assert.That(only.Expected, Does.Contain(expected));
    }

    private static PackReadResult Read(string pack = "", string instrument = "", PackData? data = null)
    {
        var manifest = $$"""
            {
              "format": "sui-evidence-pack/1", "id": "versions", "title": "Versions", "synthetic": true,
              "provider": { "id": "made-up", "name": "Made up (synthetic)" }, "framework": "hmip-probation-2018"{{pack}},
              "period": { "from": "2018-06-01", "to": "2019-05-31" }, "fieldwork": { "from": "2019-06-03", "to": "2019-06-07" },
              "sources": [ { "id": "survey", "kind": "Survey", "origin": "Inspectorate", "title": "Survey", "representativeness": "Poor" } ],
              "files": [ { "kind": "survey", "path": "survey.csv", "instrument": "service-user-survey"{{instrument}} } ]
            }
            """;
        return new EvidencePackReader(BuiltInReaders.All, data ?? Registries.Known).Read(new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["pack.json"] = Encoding.UTF8.GetBytes(manifest),
            ["survey.csv"] = Encoding.UTF8.GetBytes(Survey),
        });
    }
}
