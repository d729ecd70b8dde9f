using Sui.Inspection.Tests.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Returns;

[TestFixture]
internal sealed class ReturnSurveyReaderTests
{
    private const string Header = "id,group,providers,parent,received_date,kinds,more\n";

    [TestCase("r1,a,p1,,,x,\nr1,a,p2,,,x,", "SUI6430", 3, "id")]
    [TestCase("r1,c,p1,,,x,", "SUI6431", 2, "group")]
    [TestCase("r1,a,p1,,,x,\nr2,b,p1,,,x,", "SUI6432", 3, "group")]
    [TestCase("r1,a,p1,,,z,", "SUI6433", 2, "kinds")]
    [TestCase("r1,b,p1|p2|p3,,,x,", "SUI6435", null, "providers")]
    public void Read_WrongRow_NamesThePlaceAndNotTheValue(string rows, string code, int? row, string column)
    {
        var problem = ReturnTexts.Read(ReturnTexts.Manifest, Header + rows).Problems.Single();

        Assert.That((problem.Code, problem.Location.Row, problem.Location.Column), Is.EqualTo((code, row, column)));
    }

    [Test]
    public void Read_ReturnsThatDiffer_WarnsAndKeepsBoth()
    {
        var read = ReturnTexts.Read(ReturnTexts.Manifest, Header + "r1,a,p1,,,x,yes\nr2,a,p1,,,y,no");

        Assert.That(read.Survey!.Returns, Has.Count.EqualTo(2));
        var problem = read.Problems.Single();
        Assert.That((problem.Code, problem.Severity), Is.EqualTo(("SUI6434", Problems.ProblemSeverity.Warning)));
        Assert.That(problem.Message, Does.Contain("row 2").And.Contain("kinds, more"));
    }

    [TestCase("\"asked\": 4", "\"asked\": 4, \"answered\": 3", "SUI6422")]
    [TestCase("\"asked\": 4", "\"asked\": 2000000", "SUI6421")]
    [TestCase("\"id\": \"b\"", "\"id\": \"a\"", "SUI6420")]
    [TestCase("\"id\": \"kinds\"", "\"id\": \"parent\"", "SUI6425")]
    [TestCase("\"file\"", "\"checks\": [{\"says\": \"s\", \"table\": \"t\", \"total\": 1}], \"file\"", "SUI6424")]
    [TestCase("sui-returns/1", "sui-returns/2", "SUI6410")]
    public void Read_WrongManifest_HasTheCode(string from, string to, string code)
    {
        var read = ReturnTexts.Read(ReturnTexts.Manifest.Replace(from, to, StringComparison.Ordinal), Header);

        Assert.That(read.Survey, Is.Null);
        Assert.That(read.Problems.Select(problem => problem.Code), Does.Contain(code));
    }

    [TestCase("\"answered\": 12", "\"answered\": 22", "SUI6423")]
    [TestCase("\"returns\": 2", "\"returns\": 1000001", "SUI6421")]
    [TestCase("{ \"returns\": 2 }", "{ \"returns\": 600000 }, { \"returns\": 600000 }", "SUI6421")]
    [TestCase("\"providers\": 3", "\"providers\": 1", "SUI6421")]
    [TestCase("\"value\": 4, \"each\": 1", "\"value\": 4", "SUI6424")]
    public void Read_WrongPublishedNumbers_HasTheCode(string from, string to, string code)
    {
        var manifest = File.ReadAllText(PathOf("examples", "returns", "bulletin-2019-03", "returns.json"));

        Assert.That(
            ReturnTexts.Read(manifest.Replace(from, to, StringComparison.Ordinal)).Problems.Select(problem => problem.Code),
            Does.Contain(code));
    }

    // Method, section 7: asked 21 and 7, answered 12 and 5, three together and one twice; activities 39, types 38; 17 providers.
    [Test]
    public void Read_TheBulletin_ReportsItsMismatch()
    {
        var inspection = SuiInspection.Create();
        var read = inspection.ReadReturns(PathOf("examples", "returns", "bulletin-2019-03"));
        var tabulation = inspection.Tabulate(read.Survey!);

        Assert.That(
            tabulation.Groups.Select(group => (group.Group.Asked, group.Answered, group.AnsweredTogether, group.AnsweredRepeatedly)),
            Is.EqualTo(new[] { (21, 12, 3, 1), (7, 5, 0, 0) }));
        Assert.That(tabulation.Groups.Sum(group => group.Returns), Is.EqualTo(17 - 2 + 1));
        Assert.That(
            tabulation.Checks.Select(check => (check.Sum, check.Other, check.Agrees)),
            Is.EqualTo(new[] { (39L, 38L, false), (17L, 17L, true), (100L, 100L, true) }));
        Assert.That(read.Problems.Single().Code, Is.EqualTo("SUI6436"));
    }

    [TestCase("bulletin-2019-03")]
    [TestCase("synthetic-joint")]
    public void Read_Examples_FitTheSchemaAndHaveNoErrors(string name)
    {
        using var checker = SchemaTests.Checker("returns");

        Assert.That(
            checker.Check(File.ReadAllBytes(PathOf("examples", "returns", name, "returns.json"))), Is.Empty);
        var read = SuiInspection.Create().ReadReturns(PathOf("examples", "returns", name));
        Assert.That(read.Problems.Where(problem => problem.Severity == Problems.ProblemSeverity.Error), Is.Empty);
    }

    [Test]
    public void Read_NoManifest_SaysSo() => Assert.That(
        SuiInspection.Create().ReadReturns(PathOf("docs")).Problems.Single().Code, Is.EqualTo("SUI6440"));

    private static string PathOf(params string[] parts) => Path.Combine([Repository.Root(), .. parts]);
}
