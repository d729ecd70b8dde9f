using System.Globalization;
using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>docs/planning.md shows commands that there are, and the numbers that the command gives.</summary>
public sealed partial class PlanningDocumentTests
{
    private static readonly string Document =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "planning.md")).ReplaceLineEndings("\n");

    [TestCaseSource(nameof(Commands))]
    public void Document_Command_Parses(string command) => Assert.That(CommandLines.Errors(command), Is.Empty);

    [Test]
    public void Document_Samples_AreThePlans()
    {
        var rows = Row().Matches(Document).Select(row => Number().Matches(row.Groups[1].Value).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToList()).ToList();
        var samples = Shell.Run("plan", "--caseload", "6200", "--criterion", "C6", "--json").Json()
            .GetProperty("criteria")[0].GetProperty("samples").EnumerateArray()
            .Select(sample => ((int)Math.Round(sample.GetProperty("trueShare").GetDouble() * 100), sample.GetProperty("size").GetInt32()));

        Assert.That(rows[0].Zip(rows[1]), Is.EqualTo(samples));
    }

    private static IEnumerable<string> Commands() => Script().Matches(Document)
        .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("```sh\n((?:.*\n)*?)```")]
    private static partial Regex Script();

    [GeneratedRegex(@"^\| (?:True share|Answers) \|(.*)$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
