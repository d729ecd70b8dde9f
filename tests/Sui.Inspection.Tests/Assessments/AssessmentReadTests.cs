using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>Kept assessments, read back: what is in them, and what is said of those that are wrong.</summary>
internal sealed class AssessmentReadTests
{
    private static readonly byte[] Sound = Kept.Bytes(WorkedCase.Build().Assess());

    private static Problem Only(byte[] json)
    {
        var read = AssessmentJson.Read(json, "case/assessment.json");
        Assert.That(read.Document, Is.Null);
        return read.Problems.Single();
    }

    // The numbers are those of the method's worked case, as AssessmentJsonTests and ExamplePacksTests have them.
    [Test]
    public void Read_WorkedCase_HoldsWhatWasConcluded()
    {
        var document = AssessmentJson.Read(Sound, "assessment.json").Document!;

        var p2 = document.Criteria.Single(one => one.Id == "P2");
        Assert.Multiple(() =>
        {
            Assert.That(p2.Weight, Is.EqualTo(-9.318).Within(0.0005).And.Not.EqualTo(-9.318));
            Assert.That(p2.Status, Is.EqualTo(CriterionStatus.NotMet));
            Assert.That(p2.Signals.Select(weighed => weighed.Signal.CriterionId), Is.Not.Empty.And.All.EqualTo("P2"));
            Assert.That(document.Placement.Rung, Is.EqualTo(Rung.Consultation));
            Assert.That((document.Rating.Value, document.Rating.Low, document.Rating.High), Is.EqualTo(((Rating?)null, Rating.Inadequate, Rating.Good)));
            Assert.That(document.Heard.People, Is.EqualTo(104));
            Assert.That(document.Framework.Id, Is.EqualTo("hmip-probation-2018"));
            Assert.That(document.Rubric, Is.EqualTo(BuiltIn.Rubric.Identify()));
            Assert.That(document.Pack.Synthetic, Is.True);
        });
    }

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void Read_AssessmentOfAnExample_WritesTheSameBytes(string name) => Kept.AssertReadsBack(ExamplePacks.Assess(name));

    [Test]
    public void Read_ProblemOfWhatNeverWasAFile_KeepsItsPlace()
    {
        var problem = new Problem
        {
            Code = "SUI2001",
            Severity = ProblemSeverity.Warning,
            Location = new ProblemLocation("pack", Column: "Name") { Item = "Activity", Id = "#2" },
            Message = "M.",
            Expected = "E.",
            Action = "A.",
        };
        var assessment = WorkedCase.Build().Assess() with { Problems = [problem] };

        Kept.AssertReadsBack(assessment);
        Assert.That(AssessmentJson.Read(Kept.Bytes(assessment), "x").Document!.Problems, Is.EqualTo(new[] { problem }));
    }

    [TestCase("a\0b\r\n\t\"\\/<>&'+ \u00a0\u2028\ufeff\U0001F600")]
    [TestCase("")]
    [TestCase(" ")]
    [TestCase("a\ufffdb")]
    public void Read_TextOfAnyCharacters_ComesBack(string title)
    {
        var assessment = WorkedCase.Build().Assess();
        var kept = assessment with { Evidence = assessment.Evidence with { Title = title } };

        Kept.AssertReadsBack(kept);
        Assert.That(AssessmentJson.Read(Kept.Bytes(kept), "x").Document!.Pack.Title, Is.EqualTo(title));
    }

    // UTF-8 has no form for half a pair of surrogates; the serialiser writes the character that stands for it, escaped. Once read, it is
    // that character and stays so.
    [Test]
    public void Read_HalfAPairOfSurrogates_IsTheReplacementCharacter()
    {
        var assessment = WorkedCase.Build().Assess();
        var kept = Kept.Bytes(assessment with { Evidence = assessment.Evidence with { Title = "a" + '\ud800' } });

        var read = AssessmentJson.Read(kept, "x");

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Document!.Pack.Title, Is.EqualTo("a\ufffd"));
        var written = Kept.Bytes(read.Document);
        Assert.That(Kept.Bytes(AssessmentJson.Read(written, "x").Document!), Is.EqualTo(written));
    }

    [TestCase("format", "\"sui-assessment/2\"", "SUI5110")]
    [TestCase("indicative", "1", "SUI5104")]
    [TestCase("pack.synthetic", null, "SUI5105")]
    [TestCase("pack.synthetic", "\"yes\"", "SUI5106")]
    [TestCase("rating.low", "\"Fair\"", "SUI5107")]
    [TestCase("rating.value", "\"Fair\"", "SUI5107")]
    [TestCase("rating.value", "null", "SUI5106")]
    [TestCase("rating.indicative", "false", "SUI5107")]
    [TestCase("rubric.sha256", "\"0A\"", "SUI5108")]
    [TestCase("rubric.version", "0", "SUI5108")]
    [TestCase("criteria[0].weight", "1e999", "SUI5108")]
    [TestCase("criteria[0].weight", "\"NaN\"", "SUI5106")]
    [TestCase("criteria[0].grade", null, "SUI5105")]
    [TestCase("criteria[0].rung", "6", "SUI5108")]
    [TestCase("criteria[0].signals[0].designEffect", "0.5", "SUI5108")]
    [TestCase("heard.people", "-1", "SUI5108")]
    [TestCase("heard.people", "0.5", "SUI5108")]
    [TestCase("judgement.prompt", "\"MetForAnybody\"", "SUI5121")]
    [TestCase("judgement.prompt", "\"MetFor some\"", "SUI5107")]
    [TestCase("placement.name", "\"NotPlaced\"", "SUI5120")]
    public void Read_OneThingWrong_IsOneProblemAtItsPlace(string path, string? value, string code)
    {
        var json = JsonEdits.Edit(Sound, path, value);

        var problem = Only(json);

        Assert.That((problem.Code, problem.Severity, problem.Location.File), Is.EqualTo((code, ProblemSeverity.Error, "case/assessment.json")));
        Assert.That(problem.Location.Column, Is.EqualTo(path));
    }

    [Test]
    public void Read_WrongNumber_NamesItsLine()
    {
        const string Due = "\"due\": ";
        var text = Encoding.UTF8.GetString(Sound);
        var line = text[..text.IndexOf(Due, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var problem = Only(Encoding.UTF8.GetBytes(text.Replace(Due, Due + "-1", StringComparison.Ordinal)));

        Assert.That((problem.Location.Column, problem.Location.Line), Is.EqualTo(("proposals.due", (int?)line)));
    }

    [Test]
    public void Read_SeveralThingsWrong_ListsThemAll()
    {
        var json = JsonEdits.Edit(JsonEdits.Edit(JsonEdits.Edit(Sound, "proposals.due", "-1"), "aims", "{}"), "provider.name", "7");

        Assert.That(
            AssessmentJson.Read(json, "x").Problems.Select(problem => problem.Location.Column),
            Is.EquivalentTo(["proposals.due", "aims", "provider.name"]));
    }

    [TestCase("", "SUI5101")]
    [TestCase("[", "SUI5101")]
    [TestCase("{\"format\":NaN}", "SUI5101")]
    [TestCase("\xff", "SUI5101")]
    [TestCase("[]", "SUI5106")]
    [TestCase("null", "SUI5106")]
    public void Read_NoAssessment_IsAProblem(string json, string code) =>
        Assert.That(AssessmentJson.Read(Encoding.Latin1.GetBytes(json), "x").Problems[0].Code, Is.EqualTo(code));

    [Test]
    public void Read_PropertyTwice_IsAProblem()
    {
        var json = Encoding.UTF8.GetString(Sound).Replace("\"synthetic\": true", "\"synthetic\": true, \"synthetic\": true", StringComparison.Ordinal);

        Assert.That(Only(Encoding.UTF8.GetBytes(json)).Code, Is.EqualTo("SUI5103"));
    }

    [Test]
    public void Read_NestedTooDeep_IsAProblem() =>
        Assert.That(Only(Encoding.UTF8.GetBytes("{\"format\":" + new string('[', 100_000))).Code, Is.EqualTo("SUI5101"));

    [Test]
    public void Read_LabelMissing_Throws() => Assert.That(() => AssessmentJson.Read(Sound, null!), Throws.ArgumentNullException);
}
