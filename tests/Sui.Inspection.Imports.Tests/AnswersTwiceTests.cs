using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Files that stand in themselves twice, where no id shows it. All content is made up.</summary>
internal sealed class AnswersTwiceTests
{
    private const string Header = "know_how|asked_this_year|understandable|months_here|sex";
    private const string Many = Header + "|told_why|safe_to_criticise|safe_to_decline|age_group|ethnic_group";
    private static readonly string[] Agreement = ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"];
    private static readonly string[] Ages = ["18_24", "25_34", "35_44", "45_54", "55_and_over"];
    private static readonly string[] Groups = ["white", "mixed", "asian", "black", "other"];
    private static readonly string[] Words = ["yes", "no", "partly"];

    [TestCase(60, 60)]
    [TestCase(60, 10)]
    [TestCase(60, 5)]
    public void Import_RowsPastedInAgainWithoutIdOrTime_AreAnError(int people, int again)
    {
        var rows = People(people, 1);

        Expect(Export.Of(Header, [.. rows, .. rows[..again]]), again, $"row {people + 2}");
    }

    [TestCase("{0:000}", "{0}")]
    [TestCase("{0}", "{0}.0")]
    [TestCase("{0}", "9{0}")]
    public void Import_RowsPastedInAgainUnderOtherIds_AreAnError(string first, string second)
    {
        var rows = People(60, 2);
        var export = Export.Of(
            "Response ID|" + Header,
            [.. rows.Select((row, at) => string.Format(null, first, at + 1) + "|" + row), .. rows[..10].Select((row, at) => string.Format(null, second, at + 1) + "|" + row)]);

        Expect(export, 10, "row 62");
    }

    [Test]
    public void Import_FilePastedInTwiceAndSorted_IsAnError()
    {
        var rows = People(60, 3);

        Expect(Export.Of(Header, [.. rows.Concat(rows).Order(StringComparer.Ordinal)]), 60, "an earlier row");
    }

    [Test]
    public void Import_FewAnswersPastedInTwice_AreAnError()
    {
        // Of three words nearly every row has a twin, and the order alone tells.
        string[] rows = [.. People(200, 4).Select(row => row.Split('|')[0])];

        Expect(Export.Of("know_how", [.. rows, .. rows]), 200, "row 202");
    }

    [Test]
    public void Import_AnswersThatAreAlikeByChance_Count([Values(1, 2, 5)] int columns, [Values(5, 6, 7)] int seed) => Count(columns, seed, rows => rows);

    [Test]
    public void Import_SortedAnswersThatAreAlikeByChance_Count([Values(1, 2, 5)] int columns) => Count(columns, 8, rows => rows.Order(StringComparer.Ordinal));

    [Test]
    public void Import_FewRowsAgain_AreAWarning()
    {
        var rows = People(400, 9);
        var result = Export.Of(Header, [.. rows, .. rows[..12]]).Import();

        Assert.That(result.Problems.Single(one => one.Code == "SUI6268").Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(result.Counts.Kept, Is.EqualTo(412));
    }

    [TestCase(60, 10, 2)]
    [TestCase(60, 3, 2)]
    [TestCase(200, 4, 3)]
    [TestCase(2000, 3, 3)]
    public void Import_RowsPastedInAgainInAnotherOrder_AreFound(int people, int again, int seed)
    {
        var rows = Telling(people, seed);

        var result = Export.Of(Many, [.. rows, .. rows.Skip(people / 2).Take(again).Reverse()]).Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6268");
        Assert.That(problem.Message, Does.Contain($"rows {people + 2:N0} to {people + again + 1:N0}").And.Contain("in another order"));
        Assert.That(problem.Severity, Is.EqualTo(again * 20 >= people + again ? ProblemSeverity.Error : ProblemSeverity.Warning));
    }

    // A survey that is entered again has new ids and new times, in the same order or in another.
    [TestCase(false, "in the same order")]
    [TestCase(true, "say what an earlier row says")]
    public void Import_WholeFileEnteredAgain_IsAnError(bool shuffled, string how)
    {
        var rows = Telling(60, 2);
        var again = Enumerable.Range(0, 60).OrderBy(at => shuffled ? (at * 37) % 60 : at).Select(at => rows[at]);
        var export = Export.Of(
            "Response ID|Submitted|" + Many,
            [.. rows.Select((row, at) => $"{at + 1}|2019-06-{(at % 28) + 1:00}|{row}"), .. again.Select((row, at) => $"9{at:000}|2019-07-{(at % 28) + 1:00}|{row}")]);

        var result = export.Import();

        var problem = result.Problems.Single(one => one.Code == "SUI6268");
        Assert.That(problem.Severity, Is.EqualTo(ProblemSeverity.Error));
        Assert.That(problem.Message, Does.StartWith("60 rows ").And.Contain("under other ids, at other times"));
        Assert.That(problem.Message, shuffled ? Does.Contain("in another order").Or.Contain(how) : Does.Contain(how));
        Assert.That(export.Import(request => request with { AcceptAlike = true }).Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
    }

    [Test]
    public void Import_FileEnteredAgainInASecondFile_IsAnErrorThatNamesTheFile()
    {
        var rows = Telling(60, 3);
        using var second = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(
            "Response ID,Submitted," + Many.Replace('|', ',') + "\n" + string.Concat(rows.Select((row, at) => $"8{at:000},2019-07-{(at % 28) + 1:00},{row.Replace('|', ',')}\n"))));
        var result = Export.Of("Response ID|Submitted|" + Many, [.. rows.Select((row, at) => $"{at + 1}|2019-06-{(at % 28) + 1:00}|{row}")])
            .Import(request => request with { Further = [new ImportInput("again.csv", second)] });

        var problem = result.Problems.Single(one => one.Code == "SUI6268");
        Assert.That((problem.Severity, problem.Location.File, problem.Location.Row), Is.EqualTo((ProblemSeverity.Error, "again.csv", (int?)2)));
        Assert.That(problem.Message, Does.Contain("rows 2 to 61 of again.csv").And.Contain("row 2 of export.csv"));
    }

    // Few questions and agreeable people: most rows have a twin at another time, and that is chance.
    [Test]
    public void Import_AgreeablePeopleAtManyTimes_Count([Range(1, 25)] int seed, [Values(1, 2, 3, 4)] int columns)
    {
        var random = new Random((seed * 100) + columns);
        var people = 20 * seed;
        var result = Export.Of("Response ID|Submitted|" + string.Join('|', Header.Split('|')[..columns]), [.. Enumerable.Range(1, people).Select(at =>
            $"{at}|2019-06-{(at * 20 / people) + 1:00}|" + string.Join('|', Enumerable.Range(0, columns).Select(column => column == 3 ? $"{random.Next(4) + 1}" : Words[random.Next(6) < 5 ? 0 : 1])))]).Import();

        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
        Assert.That(result.Counts.Kept, Is.EqualTo(people));
    }

    [Test]
    public void Import_TwoRowsPastedInAgain_AreNotToldFromChance()
    {
        var rows = Telling(60, 2);

        Assert.That(Export.Of(Many, [.. rows, .. rows.Skip(30).Take(2)]).Import().Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
    }

    private static void Count(int columns, int seed, Func<IEnumerable<string>, IEnumerable<string>> sort)
    {
        var result = Export.Of(
            string.Join('|', Header.Split('|')[..columns]), [.. sort(People(300, seed).Select(row => string.Join('|', row.Split('|')[..columns])))]).Import();

        Assert.That(result.Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
        Assert.That(result.Counts.Kept, Is.EqualTo(300));
    }

    private static void Expect(Export export, int again, string place)
    {
        var result = export.Import();
        var accepted = export.Import(request => request with { AcceptAlike = true });

        var problem = result.Problems.Single(one => one.Code == "SUI6268");
        Assert.Multiple(() =>
        {
            Assert.That(problem.Severity, Is.EqualTo(ProblemSeverity.Error));
            Assert.That(problem.Message, Does.StartWith($"{again} rows ").And.Contain(place[4..]));
            Assert.That(problem.Action, Does.Contain("--accept-alike"));
            Assert.That(accepted.Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
            Assert.That(accepted.Counts.Kept, Is.EqualTo(export.Rows.Count));
            Assert.That(export.Import(request => request with { IgnoreIds = true }).Problems.Select(one => one.Code), Has.No.Member("SUI6268"));
        });
    }

    private static string[] People(int count, int seed)
    {
        var draws = new Draws((ulong)seed);
        return [.. Enumerable.Range(0, count).Select(_ => $"{Words[draws.Next(3)]}|{Words[draws.Next(3)]}|{Words[draws.Next(2)]}|{draws.Next(60) + 1}|{(draws.Next(9) == 0 ? "female" : "male")}")];
    }

    // Answers that hardly anybody shares.
    private static string[] Telling(int count, int seed)
    {
        var draws = new Draws((ulong)seed);
        string[] rows = People(count, seed + 100);
        return [.. rows.Select(row => $"{row}|{Words[draws.Next(3)]}|{Words[draws.Next(3)]}|{Agreement[draws.Next(5)]}|{Ages[draws.Next(5)]}|{Groups[draws.Next(5)]}")];
    }

    // A linear congruence: the same on every machine.
    private sealed class Draws(ulong seed)
    {
        private ulong _state = seed;

        public int Next(int below) => (int)(((_state = (_state * 6364136223846793005) + 1442695040888963407) >> 33) % (ulong)below);
    }
}
