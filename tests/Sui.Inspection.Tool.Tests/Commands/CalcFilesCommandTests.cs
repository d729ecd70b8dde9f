using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CalcFilesCommandTests
{
    private const string Targets = "characteristic,group,share\nSex,F,0.2\nSex,M,0.8\nAge,Y,0.4\nAge,O,0.6\n";

    // K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011, section E.
    private const string Reference = "unit,A,B,C,D\n1,1,1,,1\n2,2,2,3,2\n3,3,3,3,3\n4,3,3,3,3\n5,2,2,2,2\n6,1,2,3,4\n7,4,4,4,4\n8,1,1,2,1\n9,2,2,2,2\n10,,5,5,5\n11,,,1,1\n12,,3,,\n";

    private static readonly string People = "person,Age,Sex\n"
        + string.Concat(new[] { ("Y,M", 20), ("O,M", 52), ("Y,F", 4), ("O,F", 8) }.SelectMany(cell => Enumerable.Repeat($"p,{cell.Item1}\n", cell.Item2)));

    // The method, section 6.
    [Test]
    public void Rake_TheMethodsCase_GivesItsWeights()
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(folder, People, Targets, "--json");
        var json = ran.Json();

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(json.GetProperty("deff").GetDouble(), Is.EqualTo(1.088717).Within(5e-7));
        var weights = json.GetProperty("weights").EnumerateArray().Select(weight => weight.GetDouble()).ToList();
        Assert.That(new[] { weights[0], weights[20], weights[72], weights[83] }, Is.EqualTo(new[] { 1.301142, 0.791868, 1.894290, 1.152855 }).Within(5e-7));
        Assert.That(json.GetProperty("rows")[83].GetInt32(), Is.EqualTo(85));
        Assert.That(json.GetProperty("combinations").GetArrayLength(), Is.EqualTo(4));
    }

    [Test]
    public void Rake_ForPeople_KeepsToEightyColumns()
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(folder, People, Targets);

        Assert.That(ran.Output, Does.Contain("Design effect: 1.089").And.Contain("Effective n: 77.2 of 84").And.Contain("1.894290").And.Contain("not Poor"));
        Assert.That(ran.Output.Split('\n').Select(line => line.Length), Is.All.AtMost(PageText.Width));
    }

    [Test]
    public void Rake_BadFiles_AreAllNamedAtOnce()
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(
            folder, "Sex,Age,Age\nM,Y,Y\nX,Y,Y\nM,Y\nM,Y,Y,Y\n",
            "characteristic,group,share\nSex,F,0.2\nSex,M,0.3\nAge,Y,15\nAge,Y,0.4\nOffice,,1\nOffice,N,1\nWing,A,NaN\n");

        Assert.That((ran.Code, ran.Output), Is.EqualTo((1, string.Empty)));
        foreach (var code in new[] { "SUI8400", "SUI8401", "SUI8402", "SUI8404", "SUI8405", "SUI8406", "SUI8407" })
        {
            Assert.That(ran.Problems, Does.Contain(code));
        }

        Assert.That(ran.Problems, Does.Contain("people.csv\n").And.Contain("targets.csv\n").And.Contain("row 3, column Sex: error SUI8407").And.Contain("To do:"));
        Assert.That(ran.Problems, Does.Not.Contain("'X'"), "What a cell holds is not repeated.");
    }

    [TestCase("Sex,Wing\nM,M\nF,F\n", "Sex,F,0.2\nSex,M,0.8\nWing,F,0.5\nWing,M,0.5\n", 1, "SUI8412")]
    [TestCase("Sex\nM\nM\n", "Sex,F,0.2\nSex,M,0.8\n", 0, "SUI8413")]
    [TestCase("Sex\nM\nF\n", "Sex,F,0\nSex,M,1\n", 1, "SUI8414")]
    [TestCase("Sex\nNA\nF\nM\n", "Sex,F,0.5\nSex,M,0.5\n", 0, "SUI8410")]
    public void Rake_TargetsThatCannotBeReached_AreSaidBesideTheResult(string people, string targets, int code, string problem)
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(folder, people, "characteristic,group,share\n" + targets);

        Assert.That(ran.Code, Is.EqualTo(code));
        Assert.That(ran.Problems, Does.Contain(problem));
        Assert.That(ran.Output, Does.Contain("Weights: 1.0000 to 1.0000"));
    }

    [TestCase("Sex\n", Targets, "SUI8403")]
    [TestCase("", Targets, "SUI6001")]
    [TestCase("Sex,Age\nM,Y\n", "characteristic,group,share\n", "SUI8403")]
    [TestCase("Sex,Age\nM,Y\n", "characteristic,group\nSex,M\n", "SUI8401")]
    [TestCase("Sex,Age\nM,\"Y\n", Targets, "SUI6011")]
    public void Rake_FilesWithoutRows_AreErrors(string people, string targets, string problem)
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(folder, people, targets, "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()), Does.Contain(problem));
    }

    [Test]
    public void Rake_HugeField_IsAnErrorThatDoesNotRepeatIt()
    {
        using var folder = new TemporaryFolder();

        var ran = Rake(folder, "Sex,Age\n" + new string('M', 5000) + ",Y\n", Targets);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("SUI6014").And.Not.Contain("MMM"));
    }

    [TestCase("nominal", 0.743)]
    [TestCase("ordinal", 0.815)]
    [TestCase("interval", 0.849)]
    public void Agreement_Reference_IsThePublished(string metric, double alpha)
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, Reference, "--metric", metric, "--json");
        var json = ran.Json();

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(json.GetProperty("alpha").GetDouble(), Is.EqualTo(alpha).Within(0.0005));
        Assert.That(json.GetProperty("ac1").GetDouble(), Is.EqualTo(0.77544).Within(0.000005));
        Assert.That((json.GetProperty("units").GetInt32(), json.GetProperty("coders").GetInt32()), Is.EqualTo((12, 4)));
        Assert.That(json.GetProperty("notComputed").GetProperty("kappa").GetString(), Is.EqualTo("NotTwoCoders"));
    }

    // Two coders of words: 2 of 3 units agree. R's row names have no heading.
    [TestCase("Ann,Bob\nslight,slight\nstrong,strong\nslight,strong\nslight,\n", 3, 66.7)]
    [TestCase("\"\",Ann,Bob\n1,slight,slight\n2,strong,strong\n3,slight,strong\n4,slight,NA\n", 3, 66.7)]
    [TestCase("slight,slight\nstrong,strong\nslight,strong\nslight,\n", 3, 66.7)]
    public void Agreement_OfWords_FindsHeadingsAndUnits(string content, int compared, double percent)
    {
        using var folder = new TemporaryFolder();

        var json = Agreement(folder, content, "--json").Json();

        Assert.That(json.GetProperty("unitsCompared").GetInt32(), Is.EqualTo(compared));
        Assert.That(json.GetProperty("percent").GetDouble(), Is.EqualTo(percent).Within(0.05));
        Assert.That(json.GetProperty("coders").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void Agreement_WithoutHeadings_IsSaid()
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, "1,1\n2,2\n1,2\n");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Problems, Does.Contain("SUI8411"));
        Assert.That(ran.Output, Does.Contain("2 coders, 3 units"));
    }

    [Test]
    public void Agreement_OrderOfWords_CountsNearCodes()
    {
        using var folder = new TemporaryFolder();

        var json = Agreement(folder, "Ann,Bob\nlow,low\nlow,mid\nhigh,high\n", "--metric", "ordinal", "--order", "low,mid,high,top", "--json").Json();

        Assert.That(json.GetProperty("codes").GetInt32(), Is.EqualTo(4));
        Assert.That(json.GetProperty("ac2").GetDouble(), Is.GreaterThan(json.GetProperty("ac1").GetDouble()));
    }

    [TestCase("Ann\nyes\nno\n", "SUI8415")]
    [TestCase("Ann,Bob\n", "SUI8403")]
    [TestCase("unit,Ann,Bob\n1,yes,no\n1,no,no\n", "SUI8416")]
    [TestCase("Ann,Bob\nyes\n", "SUI8402")]
    [TestCase("Ann,Ann\nyes,no\n", "SUI8400")]
    public void Agreement_BadFiles_AreErrors(string content, string problem)
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, content);

        Assert.That((ran.Code, ran.Output), Is.EqualTo((1, string.Empty)));
        Assert.That(ran.Problems, Does.Contain(problem));
    }

    [Test]
    public void Agreement_WordsWhereNumbersAreNeeded_AreNamedByCell()
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, "Ann,Bob\n1,2\n1,Infinity\n1,NaN\nsecret,1\n", "--metric", "interval");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("column B: error SUI8408").Or.Contain("column B, 2 rows (3, 4): error SUI8408"));
        Assert.That(ran.Problems, Does.Contain("column A").And.Not.Contain("secret"));
    }

    [Test]
    public void Agreement_NothingInCommon_SaysWhatCannotBeComputed()
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, "Ann,Bob\nyes,\n,no\n");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("no two coders coded the same unit").And.Not.Contain("NaN"));
    }

    [TestCase("--order a,a", "--order has a code that is blank or stands twice")]
    [TestCase("--metric interval --order 1,2", "--order does not go with --metric interval")]
    [TestCase("--metric ratio", "--metric is 'ratio'")]
    public void Agreement_WrongOptions_AreWrongUsage(string options, string message)
    {
        using var folder = new TemporaryFolder();

        var ran = Agreement(folder, Reference, options.Split(' '));

        Assert.That((ran.Code, ran.Output), Is.EqualTo((2, string.Empty)));
        Assert.That(ran.Problems, Does.Contain(message));
    }

    private static Ran Rake(TemporaryFolder folder, string people, string targets, params string[] options) =>
        Shell.Run(["calc", "rake", folder.Write("people.csv", people), "--targets", folder.Write("targets.csv", targets), .. options]);

    private static Ran Agreement(TemporaryFolder folder, string content, params string[] options) =>
        Shell.Run(["calc", "agreement", folder.Write("codes.csv", content), .. options]);
}
