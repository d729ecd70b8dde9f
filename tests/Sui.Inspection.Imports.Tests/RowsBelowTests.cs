using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Tables of many shapes below the answers, whose labels fit questions or columns by chance: none may count as people without a word. All content is made up.</summary>
internal sealed class RowsBelowTests
{
    private static readonly string[] Headers = ["Response ID", "Submitted", "Site", "know_how", "told_why", "safe_to_decline", "months_here", "sex", "age_group", "Comments"];

    private static readonly string[][] Labels =
    [
        ["yes", "partly", "no"], ["female", "male"], ["18_24", "25_34", "35_44", "45_54"], ["agree", "disagree"], ["Leeds", "York"], ["Total", "Average", "n"], ["All"],
    ];

    // Of each seed another table, in each kind of export: with ids and times, with one of them, with neither.
    [Test]
    public void Import_ATableBelow_CountsAsNobodyWithoutAWord([Range(1, 60)] int seed, [Values("both", "id", "time", "none")] string stamps)
    {
        var random = new Random(seed * 31);
        var (header, people) = People(random, stamps, random.Next(12, 60));
        var table = Table(random, header.Length, FirstOf(stamps));
        string[] gap = random.Next(2) == 0 ? [] : [string.Empty];
        var sheet = Xlsx.Of(("Answers", [string.Join('|', header), .. people, .. gap, .. table]));

        var result = Export.Import(sheet, request => request with { FileName = "export.xlsx" });

        var counted = result.Counts.Kept - people.Length;
        var isTold = result.Problems.Any(problem => problem.Code is "SUI6280" or "SUI6233" || problem.Severity == ProblemSeverity.Error);
        Assert.That(counted <= 0 || isTold, $"{counted} of {table.Length} rows counted as people:\n{string.Join('\n', table)}\n{string.Join('\n', result.Problems)}");
        Assert.That(result.Counts.Kept, Is.GreaterThanOrEqualTo(people.Length), "no person is lost");
    }

    [Test]
    public void Import_PeopleAlone_AreAllCountedWithoutAWord([Range(1, 40)] int seed, [Values("both", "id", "time", "none")] string stamps)
    {
        var (header, people) = People(new Random(seed), stamps, 12 + seed);

        var result = Export.Import(Xlsx.Of(("Answers", [string.Join('|', header), .. people])), request => request with { FileName = "export.xlsx" });

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, (long)people.Length)), string.Join('\n', result.Problems));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.No.Member("SUI6280"));
    }

    // Labels in two columns apart, a figure in a column without a heading, sex by age: as errors that a switch lifts.
    [TestCase("|yes||||female|||31;|no||||female|||10")]
    [TestCase("|yes|||||||31;|no|||||||10;|partly|||||||12")]
    [TestCase("|||||male|35_44||12;|||||male|25_34||9;|||||female|35_44||3")]
    public void Import_ATableBelowAnswersAlone_IsAnErrorThatASwitchLifts(string table)
    {
        var (header, people) = People(new Random(5), "none", 24);
        var sheet = Xlsx.Of(("Answers", [string.Join('|', header), .. people, .. table.Split(';')]));

        var result = Export.Import(sheet, request => request with { FileName = "export.xlsx" });
        var accepted = Export.Import(sheet, request => request with { FileName = "export.xlsx", AcceptBelow = true });

        var problem = result.Problems.Single(one => one.Code == "SUI6280");
        Assert.That((problem.Severity, result.Succeeded), Is.EqualTo((ProblemSeverity.Error, false)));
        Assert.That(problem.Message, Does.Contain("rows 26, 27").And.Contain("at the end").And.Contain("would count as people"));
        Assert.That(problem.Action, Does.Contain("--accept-below"));
        Assert.That((accepted.Succeeded, accepted.Problems.Any(one => one.Code == "SUI6280")), Is.EqualTo((true, false)), string.Join('\n', accepted.Problems));
    }

    // A single row: hardly an answer and a figure below no heading, or rows beside it that were set aside; hardly an answer alone can be somebody's.
    [TestCase("|yes|||||||31", ProblemSeverity.Error)]
    [TestCase("|||||||18_24||;|||||male|||4;|||||x|y||5", ProblemSeverity.Error)]
    [TestCase("Total|60|||||||;|yes|||||||", ProblemSeverity.Error)]
    [TestCase("|yes|||||||", ProblemSeverity.Warning)]
    [TestCase("|yes|||||||;Total|60|||||||", ProblemSeverity.Warning)]
    public void Import_ASingleRowBelow_IsAnErrorWhereItIsATable(string table, ProblemSeverity severity)
    {
        var (header, people) = People(new Random(5), "none", 60);

        var result = Export.Import(Xlsx.Of(("Answers", [string.Join('|', header), .. people, .. table.Split(';')])), request => request with { FileName = "export.xlsx" });

        Assert.That(result.Problems.Where(one => one.Code == "SUI6280").Select(one => one.Severity), Is.EqualTo(new[] { severity }), string.Join('\n', result.Problems));
    }

    // Each sheet has an end of its own.
    [Test]
    public void Import_ATableBelowTheFirstOfTwoSheets_IsNamedToo()
    {
        var (header, people) = People(new Random(5), "none", 24);
        string[] table = ["|yes|||||||31", "|no|||||||10", "|partly|||||||12"];
        var book = Xlsx.Of(("Leeds", [string.Join('|', header), .. people, .. table]), ("York", [string.Join('|', header), .. people.Reverse()]));

        var result = Export.Import(book, request => request with { FileName = "export.xlsx", AllSheets = true });

        Assert.That(result.Problems.Where(one => one.Code == "SUI6280").Select(one => (one.Severity, one.Message[..35])), Is.EqualTo(new[] { (ProblemSeverity.Error, "3 rows at the end (rows 26, 27, 28)") }),
            string.Join('\n', result.Problems));
    }

    private static int FirstOf(string stamps) => stamps switch { "both" => 2, "none" => 0, _ => 1 };

    private static (string[] Header, string[] Rows) People(Random random, string stamps, int count)
    {
        var kept = Headers.Where(header => header switch { "Response ID" => stamps is "both" or "id", "Submitted" => stamps is "both" or "time", _ => true }).ToArray();
        return (kept, [.. Enumerable.Range(1, count).Select(at => string.Join('|', kept.Select(header => Cell(random, header, at))))]);
    }

    // One in ten leaves a question out, and few write a comment.
    private static string Cell(Random random, string header, int at) => header switch
    {
        "Response ID" => $"{at}",
        "Submitted" => $"2019-06-{(at % 28) + 1:00} 10:{at % 60:00}",
        "Site" => random.Next(2) == 0 ? "Leeds" : "York",
        "Comments" => random.Next(10) == 0 ? "It went well." : string.Empty,
        _ when random.Next(12) == 0 => string.Empty,
        "know_how" or "told_why" => Labels[0][random.Next(3)],
        "safe_to_decline" => Labels[3][random.Next(2)],
        "months_here" => $"{random.Next(1, 40)}",
        "sex" => Labels[1][random.Next(2)],
        _ => Labels[2][random.Next(4)],
    };

    // One to six rows: one or two columns of labels, one to three of figures, anywhere, also behind the last heading; at times with a row of labels above the figures.
    private static string[] Table(Random random, int width, int first)
    {
        var places = Enumerable.Range(random.Next(2) == 0 ? first : 0, width + 3 - first).OrderBy(_ => random.Next()).ToList();
        var labels = places.Take(random.Next(1, 3)).ToList();
        var figures = places.Skip(labels.Count).Take(random.Next(1, 4)).ToList();
        var sets = labels.Select(_ => Labels[random.Next(Labels.Length)]).ToList();
        var rows = new List<string>();
        if (random.Next(3) == 0)
        {
            var across = Labels[random.Next(Labels.Length)];
            rows.Add(Row(place => figures.IndexOf(place) is >= 0 and var at ? across[at % across.Length] : string.Empty));
        }

        for (var count = random.Next(1, 7); count > 0; count--)
        {
            var at = count;
            rows.Add(Row(place => labels.IndexOf(place) is >= 0 and var label ? sets[label][at % sets[label].Length]
                : figures.Contains(place) ? (random.Next(2) == 0 ? $"{random.Next(1, 60)}" : $"{random.Next(1, 100)}%") : string.Empty));
        }

        return [.. rows];

        string Row(Func<int, string> cell) => string.Join('|', Enumerable.Range(0, places.Max() + 1).Select(cell));
    }
}
