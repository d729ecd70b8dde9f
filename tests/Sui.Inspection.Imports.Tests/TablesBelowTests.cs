using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Small tables below the answers, and rows without the id and the time that all others have. All content is made up.</summary>
internal sealed class TablesBelowTests
{
    private const string Header = "Response ID|Submitted|Office|know_how|told_why|safe_to_decline|months_here|sex|age_group";

    private static readonly string[] People =
        [.. Enumerable.Range(1, 24).Select(at => $"{at}|2019-06-04 10:{at:00}|Leeds|{(at % 3 == 0 ? "yes" : "no")}|yes|agree|{at}|male|35_44")];

    [TestCase("Yes|31|||||||;Partly|10|||||||", TestName = "Table_BelowIdAndTime")]
    [TestCase("|||Yes|31||||;|||Partly|10||||", TestName = "Table_BelowAQuestion")]
    [TestCase("|||Yes|51%||||;|||No|49%||||", TestName = "Table_OfShares")]
    [TestCase("Answer|Count|||||||;Yes|31|||||||;35 to 44|12|||||||", TestName = "Table_WithHeadings")]
    [TestCase("Yes|||31|20|12|||;Don't know|||30|12|10|||", TestName = "Table_OfAllQuestions")]
    [TestCase("||Leeds||||15.5||", TestName = "Table_MeanOfAnOffice")]
    [TestCase("||Yes|31|||||;||No|30|||||", TestName = "Table_SourceOfAChart")]
    public void Import_RowsOfATable_AreSetAsideAsTotals(string table)
    {
        var rows = table.Split(';');
        var result = Export.Of(Header, [.. People, .. rows]).Import();

        Assert.That((result.Succeeded, result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo((true, 24L, (long)rows.Length)), string.Join('\n', result.Problems));
        Assert.That(result.SetAside.Select(one => (one.Reason, one.FirstRows[0])), Is.EqualTo(new[] { (SetAsideReason.Totals, 26) }));
    }

    // Where nothing but the questions is exported, a row of hardly an answer with a figure in a choice is one.
    [TestCase("||Yes|31||||", 24)]
    [TestCase("||yes|no||||", 25)]
    public void Import_TableBelowAnExportWithoutIdsAndTimes_IsSetAside(string row, long people)
    {
        var result = Export.Of("Site|Team|know_how|told_why|safe_to_decline|months_here|sex|age_group", [.. People.Select(one => "Leeds|A" + one[(one.IndexOf("|Leeds", StringComparison.Ordinal) + 6)..]), row]).Import();

        Assert.That(result.Counts.Kept, Is.EqualTo(people), string.Join('\n', result.Problems));
    }

    // 'Average' and 'Total' can be answers to a question of the survey's own: whoever answered in words or at a time is a person; a row of figures, or of the most common answers, is none.
    [TestCase("Rating|know_how|told_why|safe_to_decline|months_here", "Average|yes|no|agree|{0}", "Total|31|30|12|15.5", "Mode|yes|yes|agree|12")]
    [TestCase("Rating|Submitted|know_how|told_why|months_here", "Average|2019-06-04|yes|no|{0}", "Average||31|30|15.5", "Most common answer||yes|yes|12")]
    [TestCase("Labels|Count|Response ID|know_how|told_why|months_here", "Total|61|{0}|yes|no|14", "Grand Total|61||31|30|", "Modal answer|||yes|yes|12")]
    public void Import_WordForTotalsInAColumnOfTheSurveysOwn_IsNoTotals(string header, string person, string totals, string modes)
    {
        var people = Enumerable.Range(1, 12).Select(at => string.Format(System.Globalization.CultureInfo.InvariantCulture, person, at));

        var result = Export.Of(header, [.. people, totals, modes]).Import();

        Assert.That((result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo((12L, 2L)), string.Join('\n', result.Problems));
    }

    // What could be people: of few answers, or behind a blank row, an error; as many answers as others gave, a warning.
    [TestCase("|||||agree|31||", "SUI6280", ProblemSeverity.Error)]
    [TestCase("|||Yes|||||", "SUI6280", ProblemSeverity.Error)]
    [TestCase("||||||||;|||yes|no|agree|12|female|35_44", "SUI6280", ProblemSeverity.Error)]
    [TestCase("|||yes|no|agree|12|female|35_44", "SUI6280", ProblemSeverity.Warning)]
    public void Import_RowsAtTheEndThatMayBePeople_AreNamed(string rows, string code, ProblemSeverity severity)
    {
        var result = Export.Of(Header, [.. People, .. rows.Split(';')]).Import();

        var problem = result.Problems.Single(one => one.Code == code);
        Assert.That((problem.Severity, result.Succeeded, result.Counts.Kept), Is.EqualTo((severity, severity == ProblemSeverity.Warning, 25L)), problem.Message);
        Assert.That(problem.Message, Does.Contain($"(row {26 + rows.Count(one => one == ';')})"));
    }

    // With an id or a time, a row is somebody's; where many have neither, nothing is usual.
    [TestCase("25|||Yes|31||||")]
    [TestCase("|2019-06-05||Yes|||||")]
    public void Import_RowWithIdOrTime_IsSomebodys(string row) =>
        Assert.That(Export.Of(Header, [.. People, row]).Import().Counts.Kept, Is.EqualTo(25));

    // Forms on paper, typed in without id and time below an export with boxes of 0 and 1: whoever gave no views has 0 in all of them, and is a person. So is whoever
    // answers a number alone, or in codes that the mapping knows.
    [TestCase("|||no|no|0|0|0|agree|12|1", true)]
    [TestCase("|||yes||0|1|0|||", true)]
    [TestCase("|||yes|yes|1|1|0|agree|8|0", true)]
    [TestCase("|||||0|0|0||12|", true)]
    [TestCase("||||||||||12", false)]
    public void Import_PaperFormsBesideBoxes_ArePeople(string form, bool mid)
    {
        const string Boxes = "Response ID|Submitted|Office|know_how|gave_views|routes_used/officer|routes_used/survey|routes_used/council|safe_to_decline|months_here|Score";
        string[] people = [.. Enumerable.Range(1, 24).Select(at => $"{at}|2019-06-04 10:{at:00}|Leeds|yes|{(at % 2 == 0 ? "yes|1|0|0" : "no|0|0|0")}|agree|{at}|{at % 3}")];

        var result = Export.Of(Boxes, [.. people[..12], form, .. people[12..], form]).Import();

        Assert.That((result.Counts.Kept, result.Counts.NotResponses), Is.EqualTo(mid ? (26L, 0L) : (24L, 2L)), string.Join('\n', result.Problems));
        Assert.That(!mid || result.Problems.Any(one => one.Code == "SUI6280"), "they are named");
    }

    // Codes of forms that were typed in, or counts of few people: set aside, and an error that names the rows and both remedies.
    [Test]
    public void Import_SmallFiguresWithoutIdAndTime_AreAnErrorThatNamesThem()
    {
        var export = Export.Of(Header, [.. People, "|||1|2|3|12|1|4", "|||1|2|3||1|4", "|||2|1|4||2|3"]);
        var result = export.Import();

        var problem = result.Problems.First(one => one.Code == "SUI6280" && one.Message.Contains("codes", StringComparison.Ordinal));
        Assert.That((problem.Severity, result.Succeeded), Is.EqualTo((ProblemSeverity.Error, false)));
        Assert.That(problem.Message, Does.Contain("rows 27, 28"));
        Assert.That(problem.Action, Does.Contain("Take the rows out").And.Contain("--map").And.Contain("--accept-below"));
    }

    // Somebody has said that they are people: they count, and are named.
    [Test]
    public void Import_RowsLikeATableThatAreAccepted_CountAndAreNamed()
    {
        var result = Export.Of(Header, [.. People, "|||Yes|31||||"]).Import(request => request with { AcceptBelow = true });

        Assert.That(result.Counts.Kept, Is.EqualTo(25));
        Assert.That(result.Problems.Single(one => one.Code == "SUI6280").Message, Does.StartWith("1 row (row 26) looks like a table below the answers"));
    }

    // A day in a column that nothing is read from says as much as one in a column that is.
    [TestCase("2019-06-29|Yes||||||", true)]
    [TestCase("2019-06-29|||||31||", true)]
    [TestCase("|Yes||||||", false)]
    public void Import_DatedRowOfFewAnswersAtTheEnd_IsNoError(string row, bool succeeds)
    {
        string[] people = [.. Enumerable.Range(1, 120).Select(at => $"2019-06-{(at % 28) + 1:00}|yes|no|agree|partly|{at}|male|35_44")];

        var result = Export.Of("When it was|know_how|told_why|safe_to_decline|understandable|months_here|sex|age_group", [.. people, row])
            .Import(request => request with { Culture = "en-GB" });

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((succeeds, 121L)), string.Join('\n', result.Problems));
    }

    [Test]
    public void Import_IdsThatHalfOfTheRowsHave_AreNoRule()
    {
        var result = Export.Of(Header, [.. People.Select((row, at) => at % 2 == 0 ? row : row[row.IndexOf("|Leeds", StringComparison.Ordinal)..].Insert(0, "|")), "|||yes|||||"]).Import();

        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, 25L)));
        Assert.That(result.Problems.Single(one => one.Code == "SUI6280").Message, Does.StartWith("1 row at the end (row 26) is unlike those above: most of the cells"));
    }

    // Errors of spreadsheets are read from a workbook as from the CSV file that is saved of it: #N/A is missing, the others were something.
    [Test]
    public void Import_ErrorCellsOfAWorkbook_AreWhatTheyAreInCsv()
    {
        string[] rows = [.. People[..6], "7|2019-06-04 11:00|Leeds|#REF!|#N/A|agree|#VALUE!|male|35_44"];
        var csv = Export.Of(Header, rows).Import();
        var book = Xlsx.With(Xlsx.Of(("Answers", [Header, .. rows])), "xl/worksheets/s0.xml", xml => System.Text.RegularExpressions.Regex.Replace(
            xml, "t=\"inlineStr\"><is><t>(#[A-Z/]+!?)</t></is>", "t=\"e\"><v>$1</v>"));
        var workbook = Export.Import(book, request => request with { FileName = "export.xlsx" });

        Assert.That(workbook.Problems.Select(one => (one.Code, one.Location.Row, one.Location.Column)), Is.EqualTo(csv.Problems.Select(one => (one.Code, one.Location.Row, one.Location.Column))));
        Assert.That(workbook.Problems.Where(one => one.Code == "SUI6220").Select(one => one.Location.Column), Is.EqualTo(new[] { "know_how", "months_here" }));
        Assert.That(workbook.Counts.NotUnderstood, Is.EqualTo(2));
        Assert.That(workbook.Tally.Questions.Single(one => one.QuestionId == "told_why").Answered, Is.EqualTo(6));
    }

    [TestCase("#NAME?", "SUI6232", ProblemSeverity.Error)]
    [TestCase("", "SUI6281", ProblemSeverity.Warning)]
    public void Import_IdsThatAreNone_AreTold(string id, string code, ProblemSeverity severity)
    {
        var result = Export.Of(Header, [.. People.Select(row => id + row[row.IndexOf('|', StringComparison.Ordinal)..])]).Import();

        Assert.That(result.Problems.Where(one => one.Code is "SUI6232" or "SUI6281").Select(one => (one.Code, one.Severity)), Is.EqualTo(new[] { (code, severity) }));
        Assert.That(result.Counts.Kept, Is.EqualTo(24));
    }

    [Test]
    public void Import_TitleAboveMicrosoftForms_KeepsTheTool()
    {
        const string Text = "ID|Start time|Completion time|Email|Name|Would you know how to get something changed here?|Could you criticise the service without it counting against you?";
        var sheet = Xlsx.Of(("Sheet1", ["Survey of service users||||||", Text, .. Enumerable.Range(1, 6).Select(at => $"{at}|2019-06-04 09:00|2019-06-04 09:0{at}|anonymous||Yes|No")]));

        var result = Export.Import(sheet, request => request with { FileName = "export.xlsx" });

        Assert.That((result.Mapping?.Layout, result.Counts.Kept), Is.EqualTo(("microsoft-forms", 6L)), string.Join('\n', result.Problems));
        Assert.That(result.Mapping!.Columns.Single(column => column.Use == ColumnUse.ResponseId).Column.Header, Is.EqualTo("ID"));
    }

    // Tool, dates of which none is behind the 12th, and one cell too many in a row.
    [TestCase("en-GB", "", "SUI6283", 6)]
    [TestCase("en-US", "", "", 6)]
    [TestCase("en-US", "|too many", "SUI6230", 5)]
    public void Import_SurveyMonkey_IsReadByItsOwnOrder(string culture, string behind, string code, long people)
    {
        var export = Export.Of(
            "Respondent ID|Collector ID|Start Date|End Date|Would you know how to get something changed here?|For how many months have you been on probation here?",
            ["||||Response|Open-Ended Response", .. Enumerable.Range(1, 6).Select(at => $"1170000{at}|44|06/0{at}/2019 09:00:00 AM|06/0{at}/2019 09:05:00 AM|Yes|{at}{(at == 4 ? behind : string.Empty)}")]);

        var result = export.Import(request => request with { Culture = culture });

        Assert.That(result.Problems.Select(one => one.Code).Where(one => one is not ("SUI6164" or "SUI6223")).Distinct(), Is.EqualTo(code.Length == 0 ? [] : new[] { code }));
        Assert.That(result.Counts.Kept, Is.EqualTo(people));
    }

    // The first rows leave the order open, and a day behind the 12th stands below them.
    [Test]
    public void Import_DatesOfTheOtherOrderFarBelow_AreAnError()
    {
        var result = Export.Of("Response ID|Submitted|know_how", [.. Enumerable.Range(1, 230).Select(at => $"{at}|{(at < 220 ? "03/06/2019" : "06/25/2019")}|yes")])
            .Import(request => request with { Culture = "en-GB" });

        var problem = result.Problems.Single(one => one.Code == "SUI6282");
        Assert.That((problem.Severity, problem.Location.Column), Is.EqualTo((ProblemSeverity.Error, "Submitted")));
        Assert.That(problem.Message, Does.StartWith("11 dates").And.Contains("month first"));
    }
}
