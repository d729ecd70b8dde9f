using System.Text.RegularExpressions;
using Sui.Inspection.Tests.Data;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The README promises nothing that does not work.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    private static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Repository.Root(), .. parts]));

    [Test]
    public void Embedding_InTheReadme_IsTheQuickstartThatRuns()
    {
        var promised = CodeBlock().Match(Readme).Groups[1].Value.Trim();
        var program = Read("examples", "Quickstart", "Program.cs");
        var runs = program[(program.IndexOf("// <quickstart>", StringComparison.Ordinal) + 15)..program.IndexOf("// </quickstart>", StringComparison.Ordinal)];
        Assert.That(promised, Is.Not.Empty.And.EqualTo(runs.Trim()));
    }

    [Test]
    public void Links_InMarkdown_LeadToFiles()
    {
        string[] folders = ["", "docs", "docs/decisions", "examples", "benchmarks", "src/Sui.Inspection.Pdf"];
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
