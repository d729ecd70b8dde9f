using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Each rule for pack.json.</summary>
internal sealed class ManifestTests
{
    private const string File = "pack.json";

    // What makes a pack impossible.
    [TestCase("\"format\": \"sui-evidence-pack/1\",", "", IntakeCodes.PropertyMissing, "format", 1)]
    [TestCase("\"sui-evidence-pack/1\"", "\"sui-evidence-pack/2\"", IntakeCodes.FormatUnknown, "format", 2)]
    [TestCase("\"id\": \"sample-pack\",", "", IntakeCodes.PropertyMissing, "id", 1)]
    [TestCase("\"id\": \"sample-pack\"", "\"id\": \"Sample pack\"", IntakeCodes.ManifestId, "id", 3)]
    [TestCase("\"title\": \"Sample\"", "\"title\": \" \"", IntakeCodes.PropertyMissing, "title", 4)]
    [TestCase("\"title\": \"Sample\"", "\"title\": 7", IntakeCodes.PropertyType, "title", 4)]
    [TestCase("\"id\": \"sample-provider\", ", "", IntakeCodes.PropertyMissing, "provider.id", 7)]
    [TestCase("\"framework\": \"hmip-probation-2018\"", "\"framework\": \"other\"", IntakeCodes.FrameworkUnknown, "framework", 8)]
    [TestCase("\"period\": { \"from\": \"2018-06-01\"", "\"period\": { \"from\": \"2018-06\"", IntakeCodes.ManifestDate,
        "period.from", 9)]
    [TestCase("\"period\": { \"from\": \"2018-06-01\"", "\"period\": { \"from\": \"2019-06-01\"", IntakeCodes.ManifestDateOrder,
        "period.to", 9)]
    [TestCase("\"2019-06-03\", \"to\": \"2019-06-07\"", "\"2019-05-03\", \"to\": \"2019-05-07\"", IntakeCodes.ManifestDateOrder,
        "fieldwork.to", 10)]
    [TestCase("\"2019-06-03\", \"to\": \"2019-06-07\"", "\"2019-06-03\", \"to\": \"2019-02-30\"", IntakeCodes.ManifestDate,
        "fieldwork.to", 10)]
    public void Read_NoPackPossible_GivesNullAndSaysWhy(string old, string with, string code, string column, int line)
    {
        var result = new SamplePack().Replace(File, old, with).Read();

        Assert.That(result.Pack, Is.Null);
        AssertOnly(result, code, column, line);
    }

    // What is left out by itself.
    [TestCase("\"en-GB\"", "\"English (Welsh)\"", IntakeCodes.ManifestLanguage, "language", 6)]
    [TestCase("\"en-GB\"", "\"\"", IntakeCodes.ManifestLanguage, "language", 6)]
    [TestCase("\"en-GB\"", "[\"en-GB\"]", IntakeCodes.PropertyType, "language", 6)]
    [TestCase("\"size\": 8200", "\"size\": 0", IntakeCodes.ManifestNumber, "caseload.size", 12)]
    [TestCase("\"size\": 8200", "\"size\": \"8200\"", IntakeCodes.PropertyType, "caseload.size", 12)]
    [TestCase("\"size\": 8200", "\"size\": 8200.5", IntakeCodes.ManifestNumber, "caseload.size", 12)]
    [TestCase("\"groupRule\": \"Adequate\"", "\"groupRule\": \"Fine\"", IntakeCodes.ManifestValue, "caseload.groupRule", 13)]
    [TestCase("\"share\": 0.15", "\"share\": 0.13", IntakeCodes.SharesDoNotAddUp, "caseload.profile[0].share", 15)]
    [TestCase("\"share\": 0.15", "\"share\": 1.15", IntakeCodes.ManifestNumber, "caseload.profile[0].share", 15)]
    [TestCase("\"group\": \"Women\"", "\"group\": \"Men\"", IntakeCodes.GroupDuplicate, "caseload.profile[1].group", 16)]
    [TestCase("\"heard\": 11", "\"heard\": -1", IntakeCodes.ManifestNumber, "caseload.profile[0].heard", 15)]
    [TestCase("\"rating\": \"Good\"", "\"rating\": \"Fair\"", IntakeCodes.ManifestValue, "decision.rating", 40)]
    [TestCase("\"rung\": 2", "\"rung\": 6", IntakeCodes.ManifestNumber, "decision.rung", 41)]
    [TestCase("\"reason\": \"The evidence is consistent.\",", "", IntakeCodes.PropertyMissing, "decision.reason", 37)]
    [TestCase("\"livedExperienceTookPart\": true", "\"livedExperienceTookPart\": \"yes\"", IntakeCodes.PropertyType,
        "decision.livedExperienceTookPart", 44)]
    [TestCase("{ \"by\": \"inspector\", \"text\": \"Rung 3 was in reach.\" }", "\"Rung 3\"", IntakeCodes.PropertyType,
        "decision.dissent[0]", 45)]
    [TestCase("\"by\": \"provider\", ", "", IntakeCodes.PropertyMissing, "decision.providerComments[0].by", 46)]
    [TestCase("\"id\": \"minutes\"", "\"id\": \"council\"", IntakeCodes.SourceDuplicate, "sources[3].id", 25)]
    [TestCase("\"path\": \"absences.csv\"", "\"path\": \"tallies.csv\"", IntakeCodes.FilePathDuplicate, "files[7].path", 35)]
    [TestCase("\"path\": \"absences.csv\"", "\"path\": \"gone.csv\"", IntakeCodes.FileMissing, "files[7].path", 35)]
    [TestCase("\"path\": \"absences.csv\"", "\"path\": \"../absences.csv\"", IntakeCodes.FilePath, "files[7].path", 35)]
    [TestCase("\"path\": \"absences.csv\"", "\"path\": \"pack.json\"", IntakeCodes.FilePath, "files[7].path", 35)]
    [TestCase("\"kind\": \"absences\"", "\"kind\": \"gaps\"", IntakeCodes.FileKindUnknown, "files[7].kind", 35)]
    [TestCase(", \"instrument\": \"talk\"", "", IntakeCodes.InstrumentMissing, "files[3].instrument", 31)]
    [TestCase("\"instrument\": \"talk\"", "\"instrument\": \"walk\"", IntakeCodes.InstrumentUnknown, "files[3].instrument", 31)]
    public void Read_FaultInAPart_KeepsTheRest(string old, string with, string code, string column, int line)
    {
        var result = new SamplePack().Replace(File, old, with).Read();

        Assert.That(result.Pack, Is.Not.Null);
        Assert.That(result.Pack!.Meetings, Has.Count.EqualTo(1));
        AssertOnly(result, code, column, line, IntakeCodes.FileNotNamed, IntakeCodes.SourceUnknown);
    }

    [TestCase("\"drawnBy\": \"Inspectorate\", \"invited\": 48", "\"invited\": 48", IntakeCodes.PropertyMissing,
        "sources[0].sample.drawnBy", 21)]
    [TestCase("\"invited\": 48", "\"invited\": 0", IntakeCodes.ManifestNumber, "sources[0].sample.invited", 21)]
    [TestCase("\"origin\": \"Inspectorate\", \"title\": \"Telephone", "\"origin\": \"Us\", \"title\": \"Telephone",
        IntakeCodes.ManifestValue, "sources[0].origin", 20)]
    [TestCase("\"id\": \"interviews\", \"kind\": \"Interview\"", "\"id\": \"interviews\", \"kind\": 1", IntakeCodes.PropertyType,
        "sources[0].kind", 20)]
    public void Read_FaultInASource_LeavesItOut(string old, string with, string code, string column, int line)
    {
        var result = new SamplePack().Replace(File, old, with).Read();

        Assert.That(result.Pack!.Sources.Select(source => source.Id), Is.EqualTo(new[] { "survey", "council", "minutes" }));
        AssertOnly(result, code, column, line, IntakeCodes.SourceLeftOut);
    }

    [Test]
    public void Read_UnknownProperty_IsAWarning()
    {
        var problem = new SamplePack().Replace(File, "\"size\": 8200,", "\"size\": 8200, \"sise\": 1,").ReadOnlyProblem();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.PropertyUnknown, ProblemSeverity.Warning)));
        Assert.That(problem.Location, Is.EqualTo(new ProblemLocation(File, Line: 12, Column: "caseload.sise")));
    }

    // The sources' kinds follow the instruments, so that nothing but the kinds of file is amiss.
    [Test]
    public void Read_InstrumentThatDoesNotFitTheKindOfFile_IsAWarningAndTheFileIsRead()
    {
        var result = new SamplePack()
            .Replace(File, "\"kind\": \"interviews\", \"path\": \"interviews.csv\"", "\"kind\": \"survey\", \"path\": \"interviews.csv\"")
            .Replace(File, "\"kind\": \"survey\", \"path\": \"survey.csv\"", "\"kind\": \"Interviews\", \"path\": \"survey.csv\"")
            .Read();

        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Severity, problem.Location.Column, problem.Expected)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.InstrumentKind, ProblemSeverity.Warning, "files[3].instrument", "Only form."),
                (IntakeCodes.InstrumentKind, ProblemSeverity.Warning, (string?)"files[4].instrument", "One of: log, talk."),
            }));
        Assert.That(result.Pack!.Responses, Has.Count.EqualTo(4));
    }

    [Test]
    public void Read_PropertyTwice_IsAnErrorAndTheFirstCounts()
    {
        var result = new SamplePack().Replace(File, "\"title\": \"Sample\",",
            "\"title\": \"Sample\",\n\"title\": \"Other\",").Read();

        Assert.That(result.Pack!.Title, Is.EqualTo("Sample"));
        AssertOnly(result, IntakeCodes.PropertyDuplicate, "title", 5);
    }

    [Test]
    public void Read_DesignEffectOnAnInterview_IsAWarning()
    {
        var problem = new SamplePack().Replace(File, "\"invited\": 48 }",
            "\"invited\": 48 }, \"designEffect\": 2").ReadOnlyProblem();

        Assert.That((problem.Code, problem.Severity), Is.EqualTo((IntakeCodes.PropertyWithoutEffect, ProblemSeverity.Warning)));
    }

    [Test]
    public void Read_GroupRuleWithoutProfile_IsAnError()
    {
        var text = SamplePack.Manifest;
        var from = text.IndexOf("[\n      { \"characteristic\"", StringComparison.Ordinal);
        var to = text.IndexOf(']', from);
        var result = new SamplePack().Set(File, text[..from] + "[" + text[to..]).Read();

        Assert.That(result.Problems.Single().Code, Is.EqualTo(IntakeCodes.GroupRuleWithoutProfile));
        Assert.That(result.Pack!.Caseload, Is.EqualTo(new Caseload(8200, result.Pack.Caseload!.Profile, null)));
    }

    [Test]
    public void Read_ProfileLeftOut_TakesTheGroupRuleWithItAndKeepsTheSize()
    {
        var caseload = new SamplePack().Replace(File, "\"share\": 0.15", "\"share\": 0.13").Read().Pack!.Caseload!;

        Assert.That((caseload.Size, caseload.Profile.Count, caseload.GroupRule), Is.EqualTo((8200, 0,
            (Representativeness?)null)));
    }

    [TestCase("0.14", "0.85")]
    [TestCase("0.16", "0.85")]
    public void Read_SharesWithinOnePoint_AddUp(string women, string men) => Assert.That(
        new SamplePack().Replace(File, "0.15", women).Replace(File, "0.85", men).Read().Problems, Is.Empty);

    [Test]
    public void Read_PublishedEvidenceWithoutCitation_LeavesTheSourcesOut()
    {
        var result = new SamplePack().Replace(File, "\"publishedEvidenceOnly\": false", "\"publishedEvidenceOnly\": true").Read();

        Assert.That(
            result.Problems.Where(problem => problem.Location.File == File).Select(problem => (problem.Code, problem.Location.Column)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.CitationMissing, "sources[0].citation"),
                (IntakeCodes.CitationMissing, "sources[1].citation"),
                (IntakeCodes.CitationMissing, "sources[2].citation"),
            }));
        Assert.That(result.Pack!.Sources.Single().Id, Is.EqualTo("minutes"));
    }

    [TestCase("\"synthetic\": true")]
    [TestCase("\"publishedEvidenceOnly\": false")]
    public void Read_FlagThatCannotBeRead_CountsAsTrue(string property)
    {
        var name = property.Split('"')[1];
        var result = new SamplePack().Replace(File, property, $"\"{name}\": \"no\"").Read();

        Assert.That(result.Problems[0].Code, Is.EqualTo(IntakeCodes.PropertyType));
        Assert.That(name == "synthetic" ? result.Pack!.Synthetic : result.Pack!.PublishedEvidenceOnly, Is.True);
    }

    [TestCase(", \"language\": \"en-GB\"", "")]
    [TestCase("\"language\": \"en-GB\"", "\"language\": null")]
    public void Read_NoLanguage_IsEnglish(string old, string with)
    {
        var result = new SamplePack().Replace(File, old, with).Read();

        Assert.That((result.Problems.Count, result.Pack!.Language), Is.EqualTo((0, "en")));
    }

    [Test]
    public void Read_LanguageThatIsNoTag_CountsAsEnglishAndIsNotRepeated()
    {
        var result = new SamplePack().Replace(File, "\"en-GB\"", "\"Cymraeg?\"").Read();

        Assert.That(result.Pack!.Language, Is.EqualTo("en"));
        Assert.That(result.Problems.Single().ToString(), Does.Not.Contain("Cymraeg"));
    }

    [Test]
    public void Read_ManyFaults_ReportsThemAllWithThoseOfTheFiles()
    {
        var result = new SamplePack()
            .Replace(File, "\"id\": \"sample-pack\",", string.Empty)
            .Replace(File, "\"period\": {", "\"perod\": {")
            .Replace(File, "\"size\": 8200", "\"size\": -1")
            .Replace(File, "\"rung\": 2", "\"rung\": true")
            .Replace("meetings.csv", ",3,2", ",3,x")
            .Replace("tallies.csv", "2019-05,", "2001-01-01,")
            .Read();

        Assert.That(result.Pack, Is.Null);
        Assert.That(
            result.Problems.Select(problem => (problem.Code, problem.Location.Column)),
            Is.EqualTo(new[]
            {
                (IntakeCodes.PropertyMissing, "period"),
                (IntakeCodes.PropertyMissing, "id"),
                (IntakeCodes.PropertyUnknown, "perod"),
                (IntakeCodes.ManifestNumber, "caseload.size"),
                (IntakeCodes.PropertyType, "decision.rung"),
                (IntakeCodes.MeetingLeftOut, "meeting"),
                (IntakeCodes.CellNumber, "proposals_answered"),
            }),
            "Without a period no event is outside it.");
    }

    [TestCase("", 1)]
    [TestCase("{", 1)]
    [TestCase("{\n\"format\": \"sui-evidence-pack/1\",\n}", 3)]
    [TestCase("{} {}", 1)]
    [TestCase("{ // comment\n}", 1)]
    [TestCase("{\n\"title\": \"\\ud800\"}", 2)]
    public void Read_NotJson_NamesTheLine(string text, int line)
    {
        var result = new SamplePack().Set(File, text).Read();

        Assert.That(result.Pack, Is.Null);
        AssertOnly(result, IntakeCodes.ManifestNotJson, null, line);
    }

    [Test]
    public void Read_DeepNesting_IsNotJson() => AssertOnly(
        new SamplePack().Set(File, new string('[', 10_000)).Read(), IntakeCodes.ManifestNotJson, null, 1);

    [Test]
    public void Read_NoObject_IsAnError() => AssertOnly(new SamplePack().Set(File, "[]").Read(), IntakeCodes.PropertyType, null, 1);

    [Test]
    public void Read_InvalidUtf8_NamesTheLine() =>
        AssertOnly(new SamplePack().Set(File, [(byte)'{', (byte)'\n', 0xC3, 0x28, (byte)'}']).Read(),
        IntakeCodes.ManifestNotUtf8, null, 2);

    [Test]
    public void Read_ByteOrderMark_IsAccepted() =>
        Assert.That(new SamplePack().Set(File, "\uFEFF" + SamplePack.Manifest).Read().Problems, Is.Empty);

    [Test]
    public void Read_TooManyFiles_ReadsThoseWithinTheLimit()
    {
        var result = new SamplePack().Read(new PackLimits { Files = 7 });

        AssertOnly(result, IntakeCodes.TooManyFiles, "files", 27);
        Assert.That(result.Pack!.Tallies, Has.Count.EqualTo(1));
        Assert.That(result.Pack.Absences, Is.Empty);
    }

    [Test]
    public void Read_NoSources_SaysSoAndDoesNotBlameTheRows()
    {
        var result = new SamplePack().Replace(File, "\"sources\": [", "\"sauces\": [").Read();

        Assert.That(
            result.Problems.Select(problem => problem.Code),
            Is.EquivalentTo(new[] { IntakeCodes.PropertyMissing, IntakeCodes.PropertyUnknown }));
    }

    private static void AssertOnly(PackReadResult result, string code, string? column, int line, params string[] but)
    {
        var rest = result.Problems.Where(problem => !but.Contains(problem.Code)).ToList();
        Assert.That(rest, Has.Count.EqualTo(1), string.Join("\n", result.Problems));
        Assert.That(rest[0].Code, Is.EqualTo(code));
        Assert.That(rest[0].Location, Is.EqualTo(new ProblemLocation(File, Line: line, Column: column)));
    }
}
