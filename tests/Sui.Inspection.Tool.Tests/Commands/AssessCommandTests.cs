using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class AssessCommandTests
{
    [Test]
    public void Assess_WorkedCase_ShowsWhatTheMethodGives()
    {
        var ran = Shell.Run("assess", Repository.WorkedCase);

        // method.md, section 9.
        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*Rung\s+2 Consultation"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*Reach\s+I1, borne out: .+"));
        Assert.That(ran.Output, Does.Match(@"60\s+of\s+84\s+\(survey\)\s+and\s+14\s+of\s+20\s+\(interviews\)").And.Not.Contain("most people"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*Security\s+provisional\."));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*Gaps\s+I2 \(unclear\)"));
        Assert.That(ran.Output, Does.Contain("Prompt 1.4.4(e): partly met"));
        Assert.That(ran.Output, Does.Contain("Indicative contribution to key question 1.4.4: not rated"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*Range\s+inadequate to good"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*I1\s+1\s+reach\s+met\s+\+20\.0\s+very strong"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*I2\s+1\s+essential\s+unclear\s+−2\.6\s+weak\s+weak"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*P2\s+3\s+essential\s+not met\s+−9\.3\s+substantial"));
        Assert.That(ran.Output, Does.Match(@"(?m)^\s*S1\s+4\s+essential\s+no evidence\s+–"));
        Assert.That(ran.Problems, Is.Empty);
    }

    // Nothing of the other stakeholders' part is against it there: it is open, as the annex says.
    [Test]
    public void Assess_OthersAreOpen_SaysNotSettled() => Assert.That(
        Shell.Run("assess", Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling")).Output, Does.Match(@"not settled for other\s+key\s+stakeholders").And.Not.Contain("but not for"));

    [Test]
    public void Assess_Json_IsTheLibrarysOwnDocument()
    {
        var inspection = Shell.Real();
        using var expected = new MemoryStream();
        AssessmentJson.Write(inspection.Assess(inspection.Read(Repository.WorkedCase)), expected);

        var ran = Shell.Run("assess", Repository.WorkedCase, "--json");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Is.EqualTo(Encoding.UTF8.GetString(expected.ToArray())));
        Assert.That(ran.Json().GetProperty("rating").GetProperty("value").GetString(), Is.EqualTo("NotRated"));
        Assert.That(ran.Problems, Is.Empty);
    }

    [Test]
    public void Assess_PackWithAnError_AssessesTheRestAndReturnsOne()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("assess", Packs.WithError(folder));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("2 Consultation").And.Contain("1 error, 0 warnings, listed on standard error."));
        Assert.That(ran.Output, Does.Not.Contain("tallies.csv"));
        Assert.That(ran.Problems, Does.Contain("tallies.csv").And.Contain("row 7"));
    }

    [Test]
    public void Assess_PackWithAnErrorAsJson_KeepsStandardOutputPure()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("assess", Packs.WithError(folder), "--json");

        var json = ran.Json();
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(json.GetProperty("placement").GetProperty("rung").GetInt32(), Is.EqualTo(2));
        Assert.That(json.GetProperty("problems").GetArrayLength(), Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("row 7"));
    }

    [Test]
    public void Assess_NothingReadableAsJson_IsADocumentOfProblemsAlone()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("assess", folder.Path, "--json");

        var json = ran.Json();
        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(json.EnumerateObject().Select(member => member.Name), Is.EqualTo(new[] { "problems" }));
        Assert.That(json.GetProperty("problems").GetArrayLength(), Is.GreaterThan(0));
    }

    [Test]
    public void Assess_NothingReadable_PrintsNothingButProblems()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("assess", folder.Path);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("error SUI"));
    }

    [Test]
    public void Assess_OwnRubric_ScoresByIt()
    {
        using var folder = new TemporaryFolder();
        var rubric = Encoding.UTF8.GetString(SuiInspection.ShippedRubric().Span);
        Assert.That(rubric, Does.Contain("\"metAt\": 6"));
        var file = folder.Write("own.json", rubric.Replace("\"metAt\": 6", "\"metAt\": 7", StringComparison.Ordinal));

        var json = Shell.Run("assess", Repository.WorkedCase, "--json", "--rubric", file).Json();

        // C2 comes to +6 (method.md, section 9) and so falls under a bound of 7.
        var status = json.GetProperty("criteria").EnumerateArray()
            .Single(one => one.GetProperty("id").GetString() == "C2").GetProperty("status").GetString();
        Assert.That(status, Is.EqualTo("Unclear"));
    }

    [Test]
    public void Assess_BrokenRubric_ListsItsProblemsAndReturnsOne()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("own.json", "{}");

        var ran = Shell.Run("assess", Repository.WorkedCase, "--json", "--rubric", file);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems")[0].GetProperty("file").GetString(), Is.EqualTo("own.json"));
        Assert.That(ran.Problems, Does.StartWith("own.json\n"));
    }

    [Test]
    public void Assess_RubricThatIsNotThere_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("assess", Repository.WorkedCase, "--json", "--rubric", folder.File("none.json"));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("There is no such file."));
    }

    [TestCase("synthetic-strong")]
    [TestCase("synthetic-middling")]
    [TestCase("synthetic-paper")]
    [TestCase("kent-surrey-sussex-crc")]
    public void Assess_ExamplePack_GivesAViewAndAJsonDocument(string pack)
    {
        var path = Path.Combine(Repository.Root, "examples", "packs", pack);

        Assert.That(Shell.Run("assess", path).Code, Is.Zero);
        Assert.That(Shell.Run("assess", path, "--json").Json().GetProperty("format").GetString(), Is.EqualTo("sui-assessment/1"));
    }
}
