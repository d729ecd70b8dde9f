using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The README promises nothing that does not work.</summary>
public partial class ReadmeTests
{
    private static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Repository.Root(), .. parts]));

    [TestCase("README.md")]
    [TestCase("src/Sui.Inspection/README.md")]
    public void Embedding_InAReadme_IsTheQuickstartThatRuns(string readme)
    {
        var promised = CodeBlock().Match(Read(readme)).Groups[1].Value.Trim();
        var program = Read("examples", "Quickstart", "Program.cs");
        var runs = program[(program.IndexOf("// <quickstart>", StringComparison.Ordinal) + 15)..program.IndexOf("// </quickstart>", StringComparison.Ordinal)];
        Assert.That(promised, Is.Not.Empty.And.EqualTo(runs.Trim()));
    }

    [TestCase("registration", "Program.cs")]
    [TestCase("section", "Sections/PeopleReachedSection.cs")]
    [TestCase("renderer", "PlainText/PlainTextAnnexRenderer.cs")]
    [TestCase("blocks", "PlainText/BlockText.cs")]
    public void Code_InExtendingTheAnnex_IsTheExampleThatRuns(string region, string file)
    {
        var program = Read("examples", "ExtendedAnnex", file).ReplaceLineEndings("\n");
        var start = program.IndexOf($"// <{region}>\n", StringComparison.Ordinal) + region.Length + 6;
        var runs = program[start..program.IndexOf($"// </{region}>", start, StringComparison.Ordinal)].Trim();

        Assert.That(
            CodeBlock().Matches(Read("docs", "extending-the-annex.md").ReplaceLineEndings("\n"))
                .Select(match => match.Groups[1].Value.Trim()),
            Has.Some.EqualTo(runs));
    }

    [Test]
    public void Code_InPages_IsTheExampleThatRuns()
    {
        var program = Read("examples", "CaseAssessmentTool", "Program.cs").ReplaceLineEndings("\n");
        var start = program.IndexOf("// <registration>\n", StringComparison.Ordinal) + "// <registration>\n".Length;
        var runs = program[start..program.IndexOf("// </registration>", start, StringComparison.Ordinal)].Trim();
        Assert.That(CodeBlock().Match(Read("docs", "pages.md").ReplaceLineEndings("\n")).Groups[1].Value.Trim(), Is.Not.Empty.And.EqualTo(runs));
    }

    [Test]
    public void PlugIn_InTheReadmeOfTheAbstractions_IsTheSampleThatCompiles()
    {
        var promised = CodeBlock().Match(Read("src", "Sui.Inspection.Abstractions", "README.md")).Groups[1].Value.Trim();
        var sample = Read("tests", "Sui.Inspection.Tests", "HouseRules", "ActivityCountSection.cs");
        Assert.That(promised, Is.Not.Empty);
        Assert.That(sample.ReplaceLineEndings("\n"), Does.EndWith(promised + "\n"));
    }

    [Test]
    public void Links_InMarkdown_LeadToFiles()
    {
        string[] folders = ["", "docs", "docs/decisions", "examples", "benchmarks", "build/Packaging", .. Directory.GetDirectories(Path.Combine(Repository.Root(), "src"))];
        var broken = folders
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root(), folder), "*.md"))
            .SelectMany(file => Link().Matches(File.ReadAllText(file)).Select(match => (File: file, To: match.Groups[1].Value)))
            .Where(link => !link.To.Contains("://", StringComparison.Ordinal) && !link.To.StartsWith('#'))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(link.File)!, link.To.Split('#')[0])))
            .Select(link => $"{Path.GetFileName(link.File)}: {link.To}");
        Assert.That(broken, Is.Empty);
    }

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
