using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What others hold is kept from whoever has not placed, by every way that leads to it.</summary>
public sealed class CaseBlindnessTests
{
    private const string Lead = CaseSteps.Lead;
    private const string Second = CaseSteps.Second;

    [TestCase("Placement")]
    [TestCase("Judgement")]
    [TestCase("Dissent")]
    public void Item_ThatSaysWhatSomebodyHolds_IsKeptFromWhoeverHasNotPlaced(string part)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtModeration(folder);
        Sui(0, "case", "place", file, "--rung", "1", "--why", "Seen.", "--as", "Peer researcher/PR-4");
        Sui(0, "case", "dissent", file, "--text", "I hold otherwise.", "--as", "Peer researcher/PR-4");
        var item = Sui(0, "case", "items", file, "--json").Json().GetProperty("items").EnumerateArray()
            .First(one => one.GetProperty("part").GetString() == part).GetProperty("item").GetString()!;
        string[] get = ["case", "get", file, item[..12], "--out", folder.File("held.txt")];
        Assert.That(Sui(1, get).Problems, Does.Contain("SUI7221"));
        Assert.That(Sui(1, [.. get, "--as", Second]).Problems, Does.Contain("SUI7221"));
        Assert.That(File.Exists(folder.File("held.txt")), Is.False);
        Sui(0, [.. get, "--as", Lead]);
        Assert.That(File.ReadAllText(folder.File("held.txt")), Does.Match("Seen|Of one piece|I hold otherwise"));
    }

    [Test]
    public void PackOfAJudgedCase_AndPublishCheck_AreKeptFromWhoeverHasNotPlaced()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtModeration(folder);
        foreach (var line in (string[][])[["publish-check", file], ["case", "export", file, "--out", folder.File("out")], ["pack", "convert", file, "--out", folder.File("out.zip")]])
        {
            Assert.That(Sui(1, line).Problems, Does.Contain("SUI7221").And.Not.Contain("Of one piece"));
            Assert.That(Sui(1, [.. line, "--as", Second]).Problems, Does.Contain("SUI7221"));
            Shell.Exits(line[0] == "publish-check" ? 1 : 0, [.. line, "--as", Lead]);
        }
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
