using System.Text.Json;
using Moq;
using Sui.Inspection.Mcp.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests;

/// <summary>What an assistant, or whoever writes what it reads, may try.</summary>
public class AttackTests
{
    private const string Secret = "zqsecret";

    private static readonly string[] OfPath = ["sui_validate", "sui_assess", "sui_privacy_check"];

    private static IEnumerable<string> Outside(string root)
    {
        yield return Path.GetDirectoryName(root)!;
        yield return root + "-other/pack";
        yield return root + "/../elsewhere";
        yield return "..";
        yield return "pack/../../elsewhere";
        yield return "pack/../pack";
        yield return "..\\elsewhere";
        yield return "/etc/passwd";
        yield return "/proc/self/environ";
        yield return "pack\0";
        yield return "pack\n";
        yield return "c:/pack";
        yield return "pack/pack.json:stream";
        yield return "...";
        yield return "file:///etc/passwd";
        yield return new string('a', 1025);
    }

    [Test]
    public async Task Path_OutsideTheRoot_IsRefused_AndNotRepeated()
    {
        using var folder = new TemporaryFolder();
        var root = Directory.CreateDirectory(folder.File("root")).FullName;
        Copy("synthetic-paper", Path.Combine(root, "pack"));
        Copy("synthetic-paper", folder.File("elsewhere"));
        Copy("synthetic-paper", folder.File("root-other/pack"));
        await using var door = await Door.OpenAsync(root);
        foreach (var tool in OfPath)
        {
            foreach (var path in Outside(root))
            {
                var said = await door.AskAsync(tool, ("path", path));
                Assert.That(said.Codes, Is.EqualTo(new[] { path.Length > 1024 ? "SUI8300" : "SUI8301" }), path);
                Assert.That(said.IsError, Is.True, path);
                Assert.That(said.Found.ValueKind, Is.EqualTo(JsonValueKind.Null), path);
                Assert.That(said.Everything, Does.Not.Contain(folder.Path), path);
            }
        }

        Assert.That((await door.AskAsync("sui_assess", ("path", "pack"))).IsError, Is.False);
        Assert.That((await door.AskAsync("sui_assess", ("path", "./pack/"))).IsError, Is.False);
        Assert.That((await door.AskAsync("sui_assess", ("path", "nothing"))).Codes, Is.EqualTo(new[] { "SUI8303" }));
    }

    [Test]
    public async Task Link_IsRefused_WhereverItLeadsAndStands()
    {
        using var folder = new TemporaryFolder();
        var root = Directory.CreateDirectory(folder.File("root")).FullName;
        Copy("synthetic-paper", Path.Combine(root, "pack"));
        Copy("synthetic-paper", folder.File("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(root, "out"), folder.File("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(root, "in"), Path.Combine(root, "pack"));
        Directory.CreateSymbolicLink(Path.Combine(root, "dangling"), folder.File("nothing"));
        Copy("synthetic-paper", Path.Combine(root, "linked"));
        File.Delete(Path.Combine(root, "linked", "findings.csv"));
        File.CreateSymbolicLink(Path.Combine(root, "linked", "findings.csv"), folder.File("elsewhere/findings.csv"));
        await using var door = await Door.OpenAsync(root);
        foreach (var tool in OfPath)
        {
            foreach (var path in (string[])["out", "out/pack.json", "in", "dangling", "linked"])
            {
                Assert.That((await door.AskAsync(tool, ("path", path))).Codes, Is.EqualTo(new[] { "SUI8302" }), path);
            }
        }
    }

    [Test]
    public async Task Root_ThatIsALink_IsFollowedOnce()
    {
        using var folder = new TemporaryFolder();
        Copy("synthetic-paper", folder.File("real/pack"));
        Directory.CreateSymbolicLink(folder.File("root"), folder.File("real"));
        await using var door = await Door.OpenAsync(folder.File("root"));

        Assert.That((await door.AskAsync("sui_validate", ("path", "pack"))).IsError, Is.False);
        Assert.That((await door.AskAsync("sui_validate", ("path", folder.File("root/pack")))).IsError, Is.False);
    }

    [Test]
    public async Task HugeFile_OrTree_IsNotRead()
    {
        using var folder = new TemporaryFolder();
        using (var huge = File.Create(folder.File("huge.zip")))
        {
            huge.SetLength(SuiAssistantOptions.DefaultLargestPackBytes + 1);
        }

        Copy("synthetic-paper", folder.File("pack"));
        File.Copy(folder.File("huge.zip"), folder.File("pack/huge.bin"));
        var many = Directory.CreateDirectory(folder.File("many")).FullName;
        for (var index = 0; index < 5001; index++)
        {
            Directory.CreateDirectory(Path.Combine(many, index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        await using var door = await Door.OpenAsync(folder.Path);
        foreach (var path in (string[])["huge.zip", "pack", "many", "."])
        {
            Assert.That((await door.AskAsync("sui_assess", ("path", path))).Codes, Is.EqualTo(new[] { "SUI8304" }), path);
        }
    }

    [TestCase("synthetic-middling")]
    [TestCase("synthetic-paper")]
    [TestCase("synthetic-strong")]
    public async Task Words_OfTheEvidence_AreInNoAnswer(string name)
    {
        using var folder = new TemporaryFolder();
        var inspection = Shell.Real();
        var pack = MarkedPack.Write(folder, name);
        await using var door = await Door.OpenAsync(folder.Path);
        List<Said> said = [.. await Task.WhenAll(OfPath.Select(tool => door.AskAsync(tool, ("path", name))))];
        foreach (var criterion in inspection.Rubric.Criteria)
        {
            said.Add(await door.AskAsync("sui_explain", ("path", name), ("criterion", criterion.Id)));
        }

        Assert.That(said.Where(answer => answer.IsError), Is.Empty);
        Assert.That(said.Where(answer => answer.Everything.Contains(MarkedPack.Mark, StringComparison.OrdinalIgnoreCase)), Is.Empty);

        // The marks are where the published annex prints some of them, so that an answer could.
        using var annex = new MemoryStream();
        inspection.Write(inspection.Compose(inspection.Assess(inspection.Read(pack))), "md", annex);
        Assert.That(System.Text.Encoding.UTF8.GetString(annex.ToArray()), Does.Contain(MarkedPack.Mark));
        foreach (var quote in inspection.Read(Path.Combine(Door.Packs, name)).Pack!.Quotes.Where(quote => quote.Text.Length > 0))
        {
            Assert.That(said.Where(answer => answer.Everything.Contains(quote.Text, StringComparison.OrdinalIgnoreCase)), Is.Empty);
        }
    }

    [Test]
    public async Task Identifiers_AndHeadersAndCells_AreInNoAnswer()
    {
        using var folder = new TemporaryFolder();
        var pack = Copy("synthetic-paper", folder.File("pack"));
        var file = Path.Combine(pack, "findings.csv");
        var lines = File.ReadAllLines(file);
        File.WriteAllLines(file, lines.Select((line, index) => line + (index == 0 ? $",{Secret} says" : ",07700 900461")));
        File.WriteAllText(Path.Combine(pack, "notes of Siân Examplesby.txt"), $"{Secret}: call 07700 900461");
        await using var door = await Door.OpenAsync(new SuiAssistantOptions { Roots = [folder.Path], Names = ["Siân Examplesby"] });
        var scan = await door.AskAsync("sui_privacy_check", ("path", "pack"));
        Said[] said = [scan, await door.AskAsync("sui_validate", ("path", "pack")), await door.AskAsync("sui_assess", ("path", "pack"))];

        Assert.That(scan.Found.GetProperty("sure").GetInt32(), Is.GreaterThan(0));
        Assert.That(said[1].Codes, Does.Contain("SUI6302"));
        foreach (var text in (string[])[Secret, "900461", "Examplesby"])
        {
            Assert.That(said.Where(answer => answer.Everything.Contains(text, StringComparison.OrdinalIgnoreCase)), Is.Empty, text);
        }
    }

    [Test]
    public async Task Problems_OfAPackThatIsFullOfThem_AreCounted_AndTheFirstListed()
    {
        using var folder = new TemporaryFolder();
        var pack = Copy("synthetic-paper", folder.File("pack"));
        File.AppendAllLines(Path.Combine(pack, "findings.csv"), Enumerable.Range(0, 500).Select(row => $"zz{row},{Secret}"));
        await using var door = await Door.OpenAsync(folder.Path);
        foreach (var tool in (string[])["sui_validate", "sui_assess"])
        {
            var said = await door.AskAsync(tool, ("path", "pack"));
            var problems = said.Structured.GetProperty("problems");
            Assert.That(said.IsError, Is.False, tool);
            Assert.That(problems.GetProperty("errors").GetInt32(), Is.GreaterThanOrEqualTo(500), tool);
            Assert.That(said.Codes, Has.Length.EqualTo(40), tool);
            Assert.That(
                problems.GetProperty("leftOut").GetInt32() + 40, Is.EqualTo(problems.GetProperty("errors").GetInt32() + problems.GetProperty("warnings").GetInt32()), tool);
            Assert.That(said.Everything, Does.Not.Contain(Secret), tool);
        }
    }

    [Test]
    public async Task Arguments_ThatAreWrong_AreRefused_AndNotRepeated()
    {
        await using var door = await Door.OpenAsync(Door.Packs);
        Said[] said =
        [
            await door.AskAsync("sui_assess"),
            await door.AskAsync("sui_assess", ("path", 7)),
            await door.AskAsync("sui_assess", ("path", " ")),
            await door.AskAsync("sui_assess", ("path", "synthetic-paper"), (Secret, "x")),
            await door.AskAsync("sui_criteria", ("language", Secret)),
            await door.AskAsync("sui_explain", ("path", "synthetic-paper")),
        ];

        Assert.That(said.Select(answer => answer.Codes), Is.All.EqualTo(new[] { "SUI8300" }));
        Assert.That(said.Where(answer => answer.Everything.Contains(Secret, StringComparison.Ordinal)), Is.Empty);
        Assert.That((await door.AskAsync("sui_explain", ("path", "synthetic-paper"), ("criterion", "Z9"))).Codes, Is.EqualTo(new[] { "SUI8308" }));
        Assert.That((await door.AskAsync("sui_criteria", ("criterion", "Z9"))).Codes, Is.EqualTo(new[] { "SUI8308" }));
    }

    [Test]
    public async Task Exception_IsTold_ByItsCodeAlone()
    {
        var failing = new Mock<ISuiInspection>();
        failing.Setup(one => one.Read(It.IsAny<string>(), It.IsAny<CancellationToken>())).Throws(new InvalidOperationException(Secret));
        await using var door = await Door.OpenAsync(new SuiAssistantOptions { Roots = [Door.Packs], Inspection = failing.Object });
        var said = await door.AskAsync("sui_assess", ("path", "synthetic-paper"));

        Assert.That(said.Codes, Is.EqualTo(new[] { "SUI8309" }));
        Assert.That(said.Everything, Does.Not.Contain(Secret).And.Not.Contain("Exception"));
    }

    [Test]
    public async Task NothingIsWritten()
    {
        using var folder = new TemporaryFolder();
        Copy("synthetic-middling", folder.File("pack"));
        var before = Tree.Of(folder.Path);
        await using (var door = await Door.OpenAsync(folder.Path))
        {
            foreach (var tool in OfPath)
            {
                await door.AskAsync(tool, ("path", "pack"));
            }
        }

        Assert.That(Tree.Of(folder.Path), Is.EqualTo(before));
    }

    private static string Copy(string name, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Door.Packs, name)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        return target;
    }
}
