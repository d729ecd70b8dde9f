using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>docs/coding.md shows real commands and their real output.</summary>
public sealed partial class CodingDocumentTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "coding.md")).ReplaceLineEndings("\n");

    [TestCaseSource(nameof(Blocks))]
    public void Document_Output_IsWhatTheCommandPrints(string command, string output)
    {
        var ran = Shell.Run([.. CommandLines.Arguments(command).Select(one => one.Contains('/') ? Path.Combine(Repository.Root, one) : one)]);
        Assert.That(ran.Output + ran.Problems, Is.EqualTo(output));
    }

    [TestCaseSource(nameof(Examples))]
    public void Document_Example_Parses(string command) => Assert.That(CommandLines.Errors(command), Is.Empty);

    [Test]
    public void Document_Codebook_IsSound()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(["coding", "codebook", folder.Write("own.json", Json().Match(Document).Groups[1].Value), "--json"]);
        Assert.That((ran.Code, ran.Json().GetProperty("codes").GetArrayLength()), Is.EqualTo((0, 1)));
    }

    private static IEnumerable<TestCaseData> Blocks() => Block().Matches(Document)
        .Select(match => new TestCaseData(match.Groups[1].Value, match.Groups[2].Value).SetArgDisplayNames(match.Groups[1].Value));

    private static IEnumerable<string> Examples() => Script().Matches(Document)
        .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim()));

    [GeneratedRegex("```console\n\\$ (.*)\n((?:.*\n)*?)```")]
    private static partial Regex Block();

    [GeneratedRegex(" *```sh\n((?:.*\n)*?) *```")]
    private static partial Regex Script();

    [GeneratedRegex("```json\n((?:.*\n)*?)```")]
    private static partial Regex Json();
}
