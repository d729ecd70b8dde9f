using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>docs/command.md shows real commands and their real output.</summary>
public sealed partial class CommandDocumentTests
{
    private static readonly string Document =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "command.md")).ReplaceLineEndings("\n");

    [TestCaseSource(nameof(Blocks))]
    public void Document_Output_IsWhatTheCommandPrints(string command, string output)
    {
        using var folder = new TemporaryFolder();
        string[] written = ["annex.pdf", "own-rubric.json", "own-framework.json", "survey.csv", "board.html", "demo-packs"];
        var arguments = CommandLines.Arguments(command)
            .Select(one => one.Contains('/') ? Path.Combine(Repository.Root, one)
                : written.Contains(one) ? folder.File(one)
                : one)
            .ToArray();

        var ran = Shell.Run(arguments);

        var printed = (ran.Output + ran.Problems)
            .Replace(folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal)
            .Replace(Repository.Root + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
        Assert.That(Comparable(printed), Is.EqualTo(Comparable(output)));
    }

    [TestCaseSource(nameof(Examples))]
    public void Document_Example_Parses(string command) => Assert.That(CommandLines.Errors(command), Is.Empty);

    [TestCaseSource(nameof(PackageExamples))]
    public void Readme_OfThePackage_ShowsCommandsThatParse(string command) => Assert.That(CommandLines.Errors(command), Is.Empty);

    [Test]
    public void Document_HasAnExampleOfEveryCommand()
    {
        var shown = Blocks().Select(block => (string)block.Arguments[0]!).Concat(Examples()).ToList();

        string[] commands =
        [
            "new", "validate", "assess", "explain", "plan", "board", "annex", "publish-check", "requests", "findings draft", "findings list", "criteria", "pack convert", "case new", "case status", "case export", "case assess", "case annex", "case fire", "case judge", "case moderate", "case review", "case verify", "case replay", "case diff", "case merge", "case retention", "case purge", "case consent-withdrawn", "case seal", "case unseal", "annex verify", "case checkpoint", "privacy scan", "calc proportion", "calc interval", "calc groups", "calc rake", "calc agreement", "calc sample", "rubric export", "rubric validate", "framework export", "framework validate",
            "instruments list",
            "instruments show", "instruments export", "instruments validate", "import", "demo", "completion", "help",
        ];
        foreach (var command in commands)
        {
            Assert.That(shown, Has.Some.Matches($"^sui {command}( |$)"), command);
        }
    }

    private static IEnumerable<TestCaseData> Blocks() => Block().Matches(Document)
        .Select(match => new TestCaseData(match.Groups[1].Value, match.Groups[2].Value)
            .SetArgDisplayNames(match.Groups[1].Value));

    private static IEnumerable<string> Examples() => Script().Matches(Document)
        .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> PackageExamples() => Script()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src", "Sui.Inspection.Tool", "README.md")).ReplaceLineEndings("\n"))
        .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .Where(line => line.StartsWith("sui ", StringComparison.Ordinal));

    // The size of an annex changes with its wording, which other tests hold; the last digits of a number with the machine.
    private static string Comparable(string text) => LongNumber().Replace(
        Size().Replace(text, "(some bytes)"),
        number => double.Parse(number.Value, CultureInfo.InvariantCulture).ToString("F9", CultureInfo.InvariantCulture));

    [GeneratedRegex("```console\n\\$ (.*)\n((?:.*\n)*?)```")]
    private static partial Regex Block();

    [GeneratedRegex("```sh\n((?:.*\n)*?)```")]
    private static partial Regex Script();

    [GeneratedRegex(@"\([\d,]+ bytes\)")]
    private static partial Regex Size();

    [GeneratedRegex(@"\d+\.\d{10,}")]
    private static partial Regex LongNumber();
}
