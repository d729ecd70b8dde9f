using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class DemoCommandTests
{
    private static readonly string[] Packs = ["synthetic-middling", "synthetic-paper", "synthetic-strong"];

    // What comes with the command is what the repository shows: the workbook is scored as the example pack is, and its annex is the same file.
    [TestCase("en", "synthetic")]
    [TestCase("cy", "synthetig")]
    public void Demo_WritesTheExamplePacksAndTheirAnnexes_AllSaidToBeSynthetic(string language, string word)
    {
        using var folder = new TemporaryFolder();
        var demo = folder.File("demo");

        var ran = Shell.Run("demo", demo, "--lang", language);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(ran.Output, Does.Contain("All of it is synthetic"));
        Assert.That(
            Directory.GetFiles(demo).Select(Path.GetFileName),
            Is.EquivalentTo(Packs.SelectMany(pack => new[] { $"{pack}.xlsx", $"{pack}-annex.pdf", $"{pack}-annex-supplement.pdf" })));
        foreach (var pack in Packs)
        {
            var example = Path.Combine(Repository.Root, "examples", "packs", pack);
            var assessed = Shell.Run("assess", Path.Combine(demo, pack + ".xlsx"));
            Assert.That(assessed.Output, Does.Contain("Synthetic: this evidence was made up."));
            Assert.That(Scored(assessed.Output), Is.EqualTo(Scored(Shell.Run("assess", example).Output)), pack);
            Assert.That(Shell.Run("annex", example, "--out", folder.File("annex.pdf"), "--lang", language).Code, Is.Zero);
            foreach (var ending in new[] { "annex.pdf", "annex-supplement.pdf" })
            {
                var written = File.ReadAllBytes(Path.Combine(demo, $"{pack}-{ending}"));
                Assert.That(written, Is.EqualTo(File.ReadAllBytes(folder.File(ending))), $"{pack}, {ending}");
                var file = new PdfFile(written);
                Assert.That(
                    file.Pages.Select(page => string.Concat(new PageReader(file, page).Texts.Select(text => text.Text))),
                    Is.All.Contains(word).IgnoreCase, $"{pack}, {ending}");
            }
        }
    }

    [Test]
    public void Demo_FileThatExists_IsKeptUnlessForced()
    {
        using var folder = new TemporaryFolder();
        var own = folder.Write("synthetic-paper.xlsx", "somebody's work");

        var refused = Shell.Run("demo", folder.Path);

        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Problems, Does.Contain("synthetic-paper.xlsx").And.Contains("--force"));
        Assert.That(folder.Names, Is.EqualTo(new[] { "synthetic-paper.xlsx" }));
        Assert.That(File.ReadAllText(own), Is.EqualTo("somebody's work"));
        Assert.That(Shell.Run("demo", folder.Path, "--force").Code, Is.Zero);
        Assert.That(Shell.Run("validate", own).Code, Is.Zero);
    }

    // Up to the list of warnings, whose places are cells in one and rows of files in the other.
    private static string Scored(string report) => report[..report.IndexOf("\nProblems\n", StringComparison.Ordinal)];
}
