using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CalibrateCommandTests
{
    private const string Cases = "case,criterion,k,n,deff,computed,judged\n1,I3,30,40,,,Met\n2,I3,18,40,,,not met\n3,I3,25,40,1.4,,Unclear\n4,I3,9,40,,,NotMet\n"
        + "5,I3,40,50,,,Met\n6,I3,14,50,1.2,,NotMet\n7,I3,33,60,,,Unclear\n8,I3,22,60,,,NotMet\n1,C1,,,,Indicated,Met\n1,rating,,,,Good,RequiresImprovement\n";

    // The numbers are those of BarCalibratorTests, which are R's.
    [Test]
    public void Calibrate_WritesAProposal_AndSaysThatCasesAreFew()
    {
        using var folder = new TemporaryFolder();
        var (path, proposal) = (folder.Write("cases.csv", Cases), folder.File("proposal.json"));

        var ran = Shell.Run(["calibrate", path, "--out", proposal, "--json"]);
        var json = ran.Json();

        Assert.That(ran.Code, Is.Zero);
        Assert.That(json.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()), Is.EqualTo(new[] { "SUI8426", "SUI8426", "SUI8426" }), "of the share, the fact and the rating");
        Assert.That(json.GetProperty("statuses")[0].GetProperty("confusion").GetProperty("agreeing").GetInt32(), Is.EqualTo(1));
        Assert.That(json.GetProperty("rating").GetProperty("agreeing").GetInt32(), Is.Zero);
        using var written = JsonDocument.Parse(File.ReadAllText(proposal));
        var bar = written.RootElement.GetProperty("bars")[0];
        Assert.That((bar.GetProperty("criterion").GetString(), bar.GetProperty("n").GetInt32(), bar.GetProperty("bar").GetDouble(), bar.GetProperty("proposed").GetDouble()), Is.EqualTo(("I3", 8, 0.65, 0.57)));
        Assert.That(bar.GetProperty("agreeBestStretches").EnumerateArray().Last().GetProperty("high").GetDouble(), Is.EqualTo(bar.GetProperty("agreeBest").GetProperty("high").GetDouble()));
        Assert.That((bar.GetProperty("agreementBefore").GetDouble(), bar.GetProperty("agreementAfter").GetDouble()), Is.EqualTo((0.875, 1.0)));
        Assert.That(written.RootElement.GetProperty("changesTheRubric").GetBoolean(), Is.False);
        Assert.That(written.RootElement.GetProperty("rubric").GetProperty("sha256").GetString(), Has.Length.EqualTo(64));
    }

    [Test]
    public void Calibrate_BadRows_NamesEachWithRowAndColumn()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("cases.csv", "case,criterion,k,n,deff,computed,judged\n,I2,5,3,,,Met\na,ZZ,,,,Met,Met\nb,C1,3,4,,,Met\nc,I2,x,NaN,0.5,,perhaps\nd,rating,,,,Good,Fine\nd,rating,,,,Good,Good\ne,I2,1,2,,Met,Met\n");

        var ran = Shell.Run(["calibrate", path, "--json"]);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(
            ran.Json().GetProperty("problems").EnumerateArray().Select(problem => $"{problem.GetProperty("row")}{problem.GetProperty("column")} {problem.GetProperty("code")}"),
            Is.EqualTo(new[] { "2case SUI8425", "2k SUI8421", "3criterion SUI8420", "4 SUI8423", "5judged SUI8422", "5n SUI8421", "5k SUI8421", "5deff SUI8421", "6judged SUI8422", "7criterion SUI8424", "8 SUI8423" }));
    }

    [TestCase("case,criterion\n1,I2\n", "SUI8401")]
    [TestCase("case,criterion,judged\n", "SUI8403")]
    [TestCase("", "SUI8403")]
    public void Calibrate_AFileWithoutWhatIsNeeded_IsRefused(string text, string code)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["calibrate", folder.Write("cases.csv", text), "--json"]);
        Assert.That((ran.Code, ran.Json().GetProperty("problems").EnumerateArray().Last().GetProperty("code").GetString()), Is.EqualTo((1, code)));
    }

    [Test]
    public void Calibrate_IntoItsOwnCases_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("cases.csv", Cases);
        Assert.That(Shell.Run(["calibrate", path, "--out", path]).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(path), Is.EqualTo(Cases));
    }
}
