using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary><c>sui compare</c>: packs in, distributions out; what cannot be used is named and ends nothing.</summary>
public sealed class CompareCommandTests
{
    private const string NoRanking = "It must not be used to rank providers: samples and caseloads differ.";

    [Test]
    public void Folder_OfPacks_IsComparedByRegion_InEveryFormat()
    {
        using var folder = new TemporaryFolder();
        Packs.OfProviders(folder, 10);
        using var other = new TemporaryFolder();
        var regions = other.Write("regions.csv", "provider,region\n" + string.Concat(Enumerable.Range(1, 10).Select(number => $"p{number},{(number <= 5 ? "North" : "South")}\n")));

        var text = Shell.Exits(0, "compare", folder.Path, "--regions", regions);
        var html = Shell.Exits(0, "compare", folder.Path, "--regions", regions, "--format", "html");
        var json = Shell.Exits(0, "compare", folder.Path, "--regions", regions, "--format", "json").Json();

        Assert.Multiple(() =>
        {
            Assert.That(text.Output, Does.StartWith("Comparison of 10 providers\n" + NoRanking).And.Contain("Rungs by region").And.Contain("North "));
            Assert.That(html.Output, Does.Contain(NoRanking).And.Contain("<th scope=\"row\">North</th>").Or.Contain(">North</th>"));
            Assert.That(json.GetProperty("notice").GetString(), Is.EqualTo(NoRanking));
            Assert.That(json.GetProperty("sets")[0].GetProperty("regions").EnumerateArray().Select(region => region.GetProperty("providers").GetInt32()), Is.EqualTo(new[] { 5, 5 }));
            Assert.That(text.Problems, Is.Empty);
        });
    }

    [Test]
    public void BadPacks_AreNamed_AndTheOthersGoOn()
    {
        using var folder = new TemporaryFolder();
        Packs.OfProviders(folder, 5);
        folder.Write("zz.zip", "no archive");
        folder.Write("notes.txt", "no pack");
        Directory.CreateDirectory(folder.File("empty"));

        var ran = Shell.Exits(1, "compare", folder.Path, "--format", "json");

        var problems = ran.Json().GetProperty("problems").EnumerateArray().ToList();
        Assert.That(problems.Select(problem => problem.GetProperty("code").GetString()), Is.EqualTo(new[] { "SUI8460", "SUI8460" }));
        Assert.That(problems.Select(problem => Path.GetFileName(problem.GetProperty("file").GetString())), Is.EqualTo(new[] { "empty", "zz.zip" }));
        Assert.That(ran.Json().GetProperty("sets")[0].GetProperty("providers").GetInt32(), Is.EqualTo(5));
    }

    [Test]
    public void Annexes_AreWrittenForEachPack_AndNoOutputReplacesAPack()
    {
        using var folder = new TemporaryFolder();
        Packs.OfProviders(folder, 1, formerToo: true);
        var annexes = folder.File("annexes");

        Assert.That(Shell.Run("compare", folder.Path, "--annexes", annexes, "--out", folder.File("comparison.txt")).Code, Is.Zero);
        var again = Shell.Run("compare", folder.Path, "--annexes", annexes);

        Assert.That(again.Code, Is.Zero, "the folder of annexes is no pack");
        Assert.That(Directory.GetFiles(annexes, "annex-p1-*.pdf"), Has.Length.EqualTo(2));
        Assert.That(Shell.Run("compare", folder.Path, "--out", Path.Combine(folder.File("p1"), "pack.json")).Code, Is.EqualTo(2));
    }

    [Test]
    public void Folder_WithoutPacks_AndRegionsOfOthers_AreNamed()
    {
        using var folder = new TemporaryFolder();
        var regions = folder.Write("regions.csv", "provider,region\nsomebody,North\n");

        var ran = Shell.Exits(1, "compare", folder.Path, Repository.WorkedCase, "--regions", regions, "--format", "json");

        Assert.That(
            ran.Json().GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()),
            Is.EqualTo(new[] { "SUI8461", "SUI8452", "SUI8462", "SUI8463" }));
        Assert.That(ran.Json().GetProperty("sets")[0].GetProperty("all").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }
}
