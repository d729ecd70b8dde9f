using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>Packs at the ends of what may stand in them. Whatever a command says of them, it is never that it failed itself.</summary>
public sealed partial class ExtremePacksTests
{
    private static readonly string[] Formats = [".html", ".json", ".md", ".pdf"];

    // Five tallies of 200,000,000 each are 1,000,000,000, the limit.
    [TestCase(0, "0", 0)]
    [TestCase(1, "0", 0)]
    [TestCase(200_000_000, "0", 0)]
    [TestCase(200_000_000, "99999999.5", 0)]
    [TestCase(200_000_000, "200000000", 0)]
    [TestCase(200_000_001, "200000001", 1)]
    [TestCase(int.MaxValue, "60", 1)]
    [TestCase(int.MaxValue, "2147483647", 1)]
    public void Run_CountsOfTallies_NeverFails(int valid, string favourable, int expected)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        var lines = File.ReadAllLines(Path.Combine(pack, "tallies.csv"));
        Assert.That(lines, Has.Length.EqualTo(6));
        var number = valid.ToString(CultureInfo.InvariantCulture);
        File.WriteAllLines(
            Path.Combine(pack, "tallies.csv"),
            lines.Select((line, index) => index == 0 ? line : LastTwo().Replace(line, "," + favourable + "," + number)));

        CheckAll(pack, folder, expected);
        Assert.That(Shell.Run("validate", pack).Output, expected == 0 ? Does.Not.Contain("SUI2046") : Does.Contain("SUI2046"));
    }

    [TestCase("0001-01-01", "9999-12-30", "9999-12-31", "9999-12-31")]
    [TestCase("1900-01-01", "1900-01-01", "1900-01-01", "1900-01-01")]
    [TestCase("2199-12-31", "2199-12-31", "2199-12-31", "2199-12-31")]
    public void Run_DaysOfThePeriod_NeverFails(string from, string to, string first, string last)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "2018-06-01", from);
        Packs.Edit(pack, "pack.json", "2019-05-31", to);
        Packs.Edit(pack, "pack.json", "2019-06-03", first);
        Packs.Edit(pack, "pack.json", "2019-06-07", last);

        CheckAll(pack, folder, null);
    }

    [TestCase("1")]
    [TestCase("1e6")]
    [TestCase("1e300")]
    public void Run_DesignEffects_NeverFails(string design)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "\"representativeness\": \"Adequate\"", $"\"representativeness\": \"Adequate\", \"designEffect\": {design}");

        CheckAll(pack, folder, 0);
    }

    [TestCase(1, 0)]
    [TestCase(1, int.MaxValue / 2)]
    [TestCase(int.MaxValue, 0)]
    [TestCase(int.MaxValue, int.MaxValue / 2)]
    [TestCase(int.MaxValue, int.MaxValue)]
    public void Run_SizesOfTheCaseload_NeverFails(int size, int heard)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "\"sources\"", string.Create(CultureInfo.InvariantCulture, $$"""
            "caseload": { "size": {{size}}, "profile": [
              { "characteristic": "Sex", "group": "Women", "share": 0.5, "heard": {{heard}} },
              { "characteristic": "Sex", "group": "Men", "share": 0.5, "heard": {{heard}} } ] }, "sources"
            """));

        CheckAll(pack, folder, heard == int.MaxValue ? 1 : 0);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public void Run_FilesOfFewLines_NeverFails(int lines)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        foreach (var file in Directory.GetFiles(pack, "*.csv"))
        {
            File.WriteAllLines(file, File.ReadAllLines(file).Take(lines));
        }

        CheckAll(pack, folder, lines == 0 ? 1 : 0);
    }

    private static void CheckAll(string pack, TemporaryFolder folder, int? expected)
    {
        string[][] lines =
        [
            ["validate", pack], ["assess", pack], ["assess", pack, "--json"], ["explain", pack, "--criterion", "I1"],
            ["annex", pack, "--format", "all", "--out", folder.File("published")],
            ["annex", pack, "--format", "all", "--out", folder.File("easy"), "--part", "easy"],
            ["annex", pack, "--format", "all", "--out", folder.File("working"), "--audience", "working", "--lang", "cy"],
        ];
        foreach (var line in lines)
        {
            var ran = Shell.Run(null, debug: true, line);

            Assert.That(ran.Code, expected is { } code ? Is.EqualTo(code) : Is.AnyOf(0, 1), string.Join(' ', line) + ran.Problems);
        }

        if (expected == 0)
        {
            Assert.That(
                folder.Names.Where(name => name.StartsWith("published", StringComparison.Ordinal)).Select(Path.GetExtension), Is.EquivalentTo(Formats.Concat(Formats)));
        }
    }

    [GeneratedRegex(",[^,]*,[^,]*$")]
    private static partial Regex LastTwo();
}
