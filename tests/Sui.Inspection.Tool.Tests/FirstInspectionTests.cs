using System.Text.RegularExpressions;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests;

/// <summary>docs/first-inspection.md leads from nothing to an annex that is no draft, command by command, over a made-up inspection.</summary>
public sealed partial class FirstInspectionTests
{
    private const string Optional = "# if you like";
    private const string Lived = "Lived experience";
    private const string Records = "Records";

    private static readonly string Page =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "first-inspection.md")).ReplaceLineEndings("\n");

    [Test]
    public void Page_RunInOrder_EndsWithAFinalAnnex()
    {
        using var folder = new TemporaryFolder();
        var workbook = folder.File("evidence.xlsx");
        File.Copy(Path.Combine(Repository.Root, "examples", "exports", "microsoft-forms.xlsx"), folder.File("export.xlsx"));
        var outputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Commands())
        {
            FillBefore(line, workbook);
            var ran = Shell.Run([.. CommandLines.Arguments(line.Replace(Optional, string.Empty, StringComparison.Ordinal)).Select(one => IsFile(one) ? folder.File(one) : one)]);
            Assert.That(ran.Code, Is.Zero, $"{line}\n{ran.Output}\n{ran.Problems}");
            outputs[line.Split(' ')[1]] = ran.Output;
        }

        Assert.That(outputs["import"].TrimEnd().Split('\n')[^1], Does.StartWith("24 rows: 24 people"));
        Assert.That(outputs["requests"], Does.Contain("Open on 2019-06-10: 1 request"));
        Assert.That(outputs["findings"], Does.Contain("1 new draft finding").And.Not.Contain("mended"));
        Assert.That(outputs["explain"], Does.Contain("P2"));
        // 24 answered the survey, and one of the two who were rung was reached.
        Assert.That(outputs["assess"], Does.Contain("25 with lived experience"));
        Assert.That(outputs["annex"], Does.Contain("annex.pdf").And.Contains("annex-supplement.pdf"));
        Assert.That(folder.Names, Does.Contain("annex.pdf").And.Contains("annex-supplement.pdf").And.Contains("board.html").And.Contains("demo-packs"));
    }

    [Test]
    public void Page_ShortestPath_HasNineCommandsAtMost()
    {
        var needed = Commands().Where(line => !line.Contains(Optional, StringComparison.Ordinal)).ToList();

        Assert.That(needed, Has.Count.InRange(1, 9));
        Assert.That(Page, Does.Contain("the six others are the shortest path"));
        Assert.That(needed, Has.Count.EqualTo(6));
    }

    [Test]
    public void Readme_LinksToThePageFirst() =>
        Assert.That(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), Does.Contain("| inspectors | [a first inspection, Monday to Friday](docs/first-inspection.md), "));

    // What the page says to fill in before a command.
    private static void FillBefore(string line, string workbook)
    {
        switch (line.Split(' ')[1])
        {
            case "validate":
                Monday(workbook);
                break;
            case "board":
                Tuesday(workbook);
                break;
            case "assess":
                Thursday(workbook);
                break;
            case "publish-check":
                Friday(workbook);
                break;
        }
    }

    private static void Monday(string workbook)
    {
        (string, string)[] fields =
        [
            ("Period from", "01/06/2018"), ("Period to", "31/05/2019"), ("Fieldwork from", "10/06/2019"), ("Fieldwork to", "14/06/2019"),
            ("Made up", "Yes"), ("People on the caseload", "420"),
        ];
        foreach (var (label, value) in fields)
        {
            FilledWorkbook.Field(workbook, "Inspection", label, value);
        }

        FilledWorkbook.Rows(workbook, "Sources",
            [("Id", "interviews"), ("Kind", "Interview"), ("Origin", "Inspectorate"), ("Title", "Telephone interviews by inspectors"), ("Who chose the people", "Inspectorate"), ("People invited", "2")],
            [("Id", "survey"), ("Kind", "Survey"), ("Origin", "Inspectorate"), ("Title", "Survey of people on the caseload"), ("Who chose the people", "Inspectorate"), ("People invited", "120")],
            [("Id", "council"), ("Kind", "Council"), ("Origin", "Inspectorate"), ("Title", "Register of the council, traced by inspectors")],
            [("Id", "observation"), ("Kind", "Observation"), ("Origin", "Inspectorate"), ("Title", "Seen on site")]);
        FilledWorkbook.Rows(workbook, "Absences",
            [("Criterion", "S4"), ("Absence", "Requested and not supplied"), ("Requested on", "03/06/2019"), ("Promised for", "12/06/2019"), ("Reason", "Budget for involvement")]);
    }

    private static void Tuesday(string workbook)
    {
        FilledWorkbook.Rows(workbook, "Telephone interview with",
            [("Source", "interviews"), ("Date of the event", "11/06/2019"), ("Experience", Lived), ("Outcome", "Completed"), ("Would you know how to get something changed here?", "Yes"), ("What changed here because people spoke up?", "They mended the bell.")],
            [("Source", "interviews"), ("Date of the event", "11/06/2019"), ("Experience", Lived), ("Outcome", "Declined")]);
        FilledWorkbook.Rows(workbook, "Activities",
            [("Source", "council"), ("Date of the event", "2019-05"), ("Experience", Records), ("Name", "Service user council"), ("Kind", "Service user council")]);
        FilledWorkbook.Rows(workbook, "Proposals",
            [("Source", "council"), ("Date of the event", "13/02/2019"), ("Experience", Records), ("Proposal", "Repair the door bell at the rural office"), ("In the register", "Yes"), ("Decision", "Accepted"), ("Answered on", "22/03/2019"), ("Can decide", "Yes")]);
    }

    private static void Thursday(string workbook)
    {
        FilledWorkbook.Rows(workbook, "Findings",
            [("Source", "observation"), ("Date of the event", "12/06/2019"), ("Experience", Records), ("Criterion", "I2"), ("Direction", "Against"), ("Strength", "Slight"), ("Finding", "Two of four sites had no notice about changes.")]);
        FilledWorkbook.Rows(workbook, "Quotations",
            [("Source", "interviews"), ("Date of the event", "11/06/2019"), ("Experience", Lived), ("Words", "They asked us where the pick-up should be."), ("Role", "person on probation"), ("Consent", "Given")]);
    }

    private static void Friday(string workbook)
    {
        (string, string)[] fields =
        [
            ("Decided by", "lead inspector"), ("Decided on", "14/06/2019"), ("Rung", "1"), ("Reason", "A made-up exercise: people are told where to go, and little is known of what comes of it."),
            ("Moderated by", "second inspector"), ("Lived experience took part", "No"),
        ];
        foreach (var (label, value) in fields)
        {
            FilledWorkbook.Field(workbook, "Decision", label, value);
        }
    }

    private static List<string> Commands() => [.. Script().Matches(Page)
        .SelectMany(match => match.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    private static bool IsFile(string argument) => argument == "demo-packs" || Extension().IsMatch(argument);

    [GeneratedRegex("```sh\n((?:.*\n)*?)```")]
    private static partial Regex Script();

    [GeneratedRegex(@"^[a-z-]+\.(xlsx|csv|pdf|html)$")]
    private static partial Regex Extension();
}
