using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>A sheet for comments shows one side's comments alone, its numbers stay when comments arrive, and what was erased neither comes back nor keeps new words out.</summary>
public sealed class CaseFactcheckSidesTests
{
    private const string Lead = CaseSteps.Lead;
    private const string Second = CaseSteps.Second;

    [TestCase("provider", "council")]
    [TestCase("council", "provider")]
    public void Sheet_ShowsNothingOfTheOtherSide_AndKeepsItsNumbers(string side, string other)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        var before = Export(folder, file, side, "before.csv");
        Comment(file, other, "A word in confidence.", "summary.2");
        Sui(0, "case", "answer", file, "1", "--not-changed", "--text", "An answer to them.", "--as", Lead);
        Comment(file, side, "Our own word.");
        var after = Export(folder, file, side, "after.csv");
        var text = string.Join('\n', after);
        Assert.That(text, Does.Contain("Our own word.").And.Not.Contain("A word in confidence.").And.Not.Contain("An answer to them."));
        Assert.That(after.Where(line => !line.Contains("Our own word.", StringComparison.Ordinal)), Is.EqualTo(before));

        // A comment hangs on the statement beside which it was written, whichever sheet it comes back on.
        foreach (var (name, lines, words, counts) in new[]
        {
            ("before.csv", before, "Said early.", "1 comment read: 1 recorded"), ("after.csv", after, "Said late.", "2 comments read: 1 recorded, 1 recorded before"),
        })
        {
            var at = Array.FindLastIndex(lines, line => line.StartsWith("summary.", StringComparison.Ordinal));
            File.WriteAllLines(folder.File(name), [.. lines[..at], Said(lines[at], words), .. lines[(at + 1)..]]);
            var ran = Import(file, folder.File(name), side);
            Assert.That((ran.Output[..counts.Length], ran.Problems), Is.EqualTo((counts, string.Empty)));
            Assert.That(Export(folder, file, side, "again.csv").Single(line => line.Contains(words, StringComparison.Ordinal)), Does.StartWith(lines[at][..lines[at].IndexOf(',', StringComparison.Ordinal)] + " (comment "));
        }
    }

    /// <summary>What was said on a comment, under the numbers of earlier versions, stays, and is named.</summary>
    [Test]
    public void Comment_OnAComment_IsKept_AndNamed()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "provider", "We met in March.");
        Comment(file, "provider", "Said on the former.", "limits-comments.1");
        var lines = Export(folder, file, "provider", "sheet.csv");
        Assert.That(lines.Count(line => line.StartsWith("limits-comments.1 (comment ", StringComparison.Ordinal)), Is.EqualTo(1));
        File.WriteAllLines(folder.File("sheet.csv"), [.. lines[..^1], "limits-comments.1,Comments,Head: We met in March. Answer: none.,Said on it later.,", "limits-comments.2,Comments,Not commented.,,", lines[^1]]);
        var ran = Import(file, folder.File("sheet.csv"), "provider");
        Assert.That(ran.Output, Does.StartWith("3 comments read: 1 recorded, 2 recorded before."));
        Assert.That(ran.Problems, Does.Contain("SUI7234").And.Contain("what is said on it is kept").And.Contain("nothing of it is recorded").And.Not.Contain("Said on"));
        Assert.That(string.Join('\n', Export(folder, file, "provider", "again.csv")), Does.Contain("Said on the former.").And.Contain("Said on it later."));
    }

    /// <summary>New words on a statement whose comment was erased are recorded, on its row and on another; those that were erased do not come back, and what may be they is named.</summary>
    [Test]
    public void Words_OnAStatementWhoseCommentWasErased_AreRecorded_AndThoseErasedAreNot()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        var blank = Export(folder, file, "provider", "first.csv");
        var at = Array.FindIndex(blank, line => line.StartsWith("summary.1,", StringComparison.Ordinal));
        File.WriteAllLines(folder.File("first.csv"), [.. blank[..at], Said(blank[at], "Mr B. said so."), .. blank[(at + 1)..]]);
        Import(file, folder.File("first.csv"), "provider");
        Export(folder, file, "provider", "named.csv");
        var id = Sui(0, "case", "comments", file, "--json").Json().GetProperty("comments")[0].GetProperty("item").GetString()!;
        Sui(0, "case", "erase", file, id, "--why", "It named somebody.", "--as", Lead);
        foreach (var old in new[] { "first.csv", "named.csv" })
        {
            var back = Import(file, folder.File(old), "provider");
            Assert.That(back.Output, Does.StartWith("1 comment read: 0 recorded, 1 recorded before."));
            Assert.That(back.Problems, Does.Contain("SUI7234").And.Contain("may be those of a comment that was erased").And.Not.Contain("Mr B."));
        }

        var lines = Export(folder, file, "provider", "now.csv");
        at = Array.FindIndex(lines, line => line.StartsWith("summary.1 (erased ", StringComparison.Ordinal));
        var unchanged = Import(file, folder.File("now.csv"), "provider");
        Assert.That((unchanged.Output[..30], unchanged.Problems), Is.EqualTo(("1 comment read: 0 recorded, 1 ", string.Empty)));
        File.WriteAllLines(folder.File("now.csv"), [.. lines[..at], lines[at].Replace("[erased]", "A manager said so.", StringComparison.Ordinal), Said(blank[at], "And in May."), .. lines[(at + 1)..]]);
        Assert.That(Import(file, folder.File("now.csv"), "provider").Output, Does.StartWith("2 comments read: 2 recorded, 0 recorded before."));
        Assert.That(Import(file, folder.File("now.csv"), "provider").Output, Does.StartWith("2 comments read: 0 recorded, 2 recorded before."));
        Assert.That(Sui(0, "case", "comments", file).Output, Does.Contain("A manager said so.").And.Contain("And in May.").And.Not.Contain("Mr B."));
    }

    private static string Said(string line, string words) => line[..^1] + words + ",";

    private static string[] Export(TemporaryFolder folder, string file, string side, string name)
    {
        Sui(0, "case", "factcheck", "export", file, "--for", side, "--out", folder.File(name), "--force");
        return File.ReadAllLines(folder.File(name));
    }

    private static Ran Import(string file, string sheet, string side) =>
        Sui(0, "case", "factcheck", "import", file, sheet, "--from", side, "--role", "Head", "--as", Second);

    private static void Comment(string file, string from, string text, string about = "") =>
        Sui(0, "case", "comment", file, "--from", from, "--role", "Head", "--about", about, "--text", text, "--as", Second);

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
