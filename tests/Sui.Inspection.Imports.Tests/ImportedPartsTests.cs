using System.Text;
using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Tests.Imports.Engine;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Several sheets of a workbook, and several files, imported as one.</summary>
internal sealed class ImportedPartsTests
{
    private const string Know = "Would you know how to get something changed here?";
    private const string Asked = "In the last year, has anyone here asked you what you think of the service?";

    private static readonly Export Leeds = Export.Of($"Timestamp|{Know}|{Asked}", "2019-06-01|Yes|No", "2019-06-02|No|No");

    [Test]
    public void Import_AllSheets_CountsTheRowsOfBoth()
    {
        var result = Import(Workbook(), "x8.xlsx", request => request with { AllSheets = true });

        // Leeds 16, 7, 8, 13 and 15, York 14, 7, 15, 8 and 12, counted in the workbook.
        Assert.That(result.Succeeded, Is.True);
        Assert.That(result.Counts.Kept, Is.EqualTo(120));
        Assert.That(Options(result), Is.EqualTo(new long[] { 30, 14, 23, 21, 27 }));
        Assert.That(result.File.Parts.Select(part => (part.Sheet, part.FirstRow, part.RowInPart)),
            Is.EqualTo(new[] { ("Leeds", 1, 1), ("York", 62, 2) }));
    }

    [Test]
    public void Import_AllSheetsForAPack_SaysOfEachRowWhereItStood()
    {
        var rows = Written(Workbook(), "x8.xlsx", request => request with { AllSheets = true });

        Assert.That(rows, Has.Count.EqualTo(120));
        Assert.That(rows.Select(row => row[0]), Is.Unique);
        Assert.That((rows[0][9], rows[0][10]), Is.EqualTo(("Leeds", "2")));
        Assert.That((rows[60][9], rows[60][10]), Is.EqualTo(("York", "2")));
        Assert.That((rows[119][9], rows[119][10]), Is.EqualTo(("York", "61")));
    }

    [Test]
    public void Import_MappingSavedFromAllSheets_AsksAgainUnlessAllAreMeant()
    {
        var mapping = Import(Workbook(), "x8.xlsx", request => request with { AllSheets = true }).Mapping;

        Assert.That(Import(Workbook(), "x8.xlsx", request => request with { Mapping = mapping }).Problems.Single().Code, Is.EqualTo(LayoutCodes.SheetsAlike));
        Assert.That(Import(Workbook(), "x8.xlsx", request => request with { Mapping = mapping, AllSheets = true }).Counts.Kept, Is.EqualTo(120));
    }

    // Leeds as it is; York's columns in another order; Hull's with one that is nobody's question.
    private static readonly (string, string[])[] Sheets =
    [
        ("Leeds", ["Response ID|know_how|gave_views|months_here", "1|yes|yes|5", "2|no|no|7"]),
        ("York", ["months_here|Response ID|gave_views|know_how", "9|3|no|partly", "11|4|yes|yes"]),
        ("Hull", ["Response ID|Office|know_how|gave_views|months_here", "5|North|no|yes|2"]),
        ("Cover", ["A survey of June"]),
    ];

    [Test]
    public void Import_AllSheetsWithColumnsInOtherOrdersAndMore_UnitesThemByTheirHeaders()
    {
        var rows = Written(Xlsx.Of(Sheets), "sites.xlsx", request => request with { AllSheets = true });

        Assert.That(rows.Select(row => string.Join(' ', row[9], row[10], row[11], row[12], row[13])), Is.EqualTo(new[]
        {
            "Leeds 2 yes yes 5", "Leeds 3 no no 7", "York 2 partly no 9", "York 3 yes yes 11", "Hull 2 no yes 2",
        }));
    }

    [Test]
    public void Import_SheetsWithAnswersBelowOtherHeaders_AsksWhichAreMeant()
    {
        var result = Import(Xlsx.Of(Sheets), "sites.xlsx", request => request);

        var problem = result.Problems.Single(one => one.Code == LayoutCodes.SheetsAlike);
        Assert.That((result.Succeeded, problem.Message), Is.EqualTo((false, problem.Message)));
        Assert.That(problem.Message, Does.StartWith("3 sheets hold answers").And.Contain("'Leeds', 'York', 'Hull'"));
        Assert.That(Import(Xlsx.Of(Sheets), "sites.xlsx", request => request with { LeaveOutSheets = ["York", "Hull"] }).Counts.Kept, Is.EqualTo(2));
        Assert.That(Import(Xlsx.Of(Sheets), "sites.xlsx", request => request with { Sheet = "York" }).Counts.Kept, Is.EqualTo(2));
        Assert.That(
            Import(Xlsx.Of(Sheets), "sites.xlsx", request => request with { LeaveOutSheets = ["Yorks"] }).Problems.Select(one => one.Code),
            Has.Member(LayoutCodes.NoSuchSheet));
    }

    [TestCase("Response ID|know_how", "6|yes", TestName = "a question less")]
    [TestCase("Response ID|know_how|gave_views|months_here|heard_back", "6|yes|yes|4|no", TestName = "a question more")]
    public void Import_AllSheetsOfWhichOneHasOtherQuestions_IsAnErrorUntilItIsLeftOut(string header, string row)
    {
        var workbook = Xlsx.Of([.. Sheets, ("Bath", [header, row])]);
        var result = Import(workbook, "sites.xlsx", request => request with { AllSheets = true });

        var problems = result.Problems.Where(one => one.Code == LayoutCodes.SheetDiffers).ToList();
        Assert.That((result.Succeeded, problems.Count), Is.EqualTo((false, header.Contains("heard_back", StringComparison.Ordinal) ? 3 : 1)));
        Assert.That(problems[^1].Action, Does.Contain("--leave-out-sheet"));
        Assert.That(Import(workbook, "sites.xlsx", request => request with { AllSheets = true, LeaveOutSheets = ["Bath"] }).Counts.Kept, Is.EqualTo(5));
    }

    [Test]
    public void Import_FilesWithColumnsInOtherOrders_CountsThemAsOne()
    {
        var york = Export.Of($"{Asked}|Timestamp|{Know}", "Yes|2019-06-03|Yes", "Yes|2019-06-04|Partly", "Yes|2019-06-05|Yes");

        var result = Import(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", york));
        var rows = Written(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", york));

        Assert.That(result.Succeeded, Is.True);
        Assert.That(Options(result), Is.EqualTo(new long[] { 3, 1, 1, 0, 0 }));
        Assert.That(rows.Select(row => string.Join(' ', row[0], row[2], row[8], row[10])), Is.EqualTo(new[]
        {
            "survey-2 2019-06-01 leeds.csv 2", "survey-3 2019-06-02 leeds.csv 3", "survey-4 2019-06-03 york.csv 2", "survey-5 2019-06-04 york.csv 3",
            "survey-6 2019-06-05 york.csv 4",
        }));
    }

    [Test]
    public void Import_AnswerNobodyUnderstandsInAFurtherFile_IsPlacedThere()
    {
        var york = Export.Of($"Timestamp|{Know}|{Asked}", "2019-06-03|Yes|No", "2019-06-03|Perhaps|No");

        var problem = Import(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", york)).Problems
            .First(one => one.Code == ImportCodes.AnswerNotUnderstood);

        Assert.That((problem.Location.File, problem.Location.Row), Is.EqualTo(("york.csv", 3)));
    }

    [Test]
    public void Import_FurtherFileWithoutAColumn_IsAnErrorInThatFile()
    {
        var york = Export.Of($"Timestamp|{Know}", "2019-06-03|Yes");

        var result = Import(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", york));

        Assert.That(result.Succeeded, Is.False);
        Assert.That(result.Problems.Where(problem => problem.Code == MappingCodes.ColumnMissing).Select(problem => problem.Location.File),
            Is.EqualTo(new[] { "york.csv" }));
    }

    [TestCase("Timestamp|Would you know how to get something changed here?|"
        + "In the last year, has anyone here asked you what you think of the service?|What is your sex?", "2019-06-03|Yes|No|Female")]
    [TestCase("Reference|Submitted at|Would you know how to get something changed here?|"
        + "In the last year, has anyone here asked you what you think of the service?", "A1|2019-06-03|Yes|No")]
    public void Import_FurtherFileOfAnotherKind_IsRefused(string header, string row)
    {
        var result = Import(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", Export.Of(header, row)));

        Assert.That(result.Problems.Select(problem => problem.Code), Does.Contain(LayoutCodes.FilesDiffer));
        Assert.That(result.Counts.Read, Is.Zero);
    }

    [Test]
    public void Import_FurtherFileThatTellsWhoAnswered_IsRefused()
    {
        var york = Export.Of($"Timestamp|{Know}|{Asked}|Email", "2019-06-03|Yes|No|somebody@example.org");

        var result = Import(Leeds.Bytes(), "leeds.csv", request => With(request, "york.csv", york));

        Assert.That(result.Problems.Select(problem => (problem.Code, problem.Location.File)), Does.Contain((ImportCodes.IdentifierColumn, "york.csv")));
    }

    [Test]
    public void Import_OneResponseInBothFiles_IsCountedOnce()
    {
        var first = Export.Of($"Response ID|Timestamp|{Know}", "a|2019-06-01|Yes", "b|2019-06-01|No");
        var second = Export.Of($"{Know}|Response ID|Timestamp", "No|b|2019-06-01", "Yes|c|2019-06-01");

        var counts = Import(first.Bytes(), "leeds.csv", request => With(request, "york.csv", second)).Counts;

        Assert.That((counts.Read, counts.Kept, counts.Repeats), Is.EqualTo((4, 3, 1)));
    }

    private static ImportRequest With(ImportRequest request, string name, Export export) =>
        request with { Further = [new ImportInput(name, new MemoryStream(export.Bytes()))] };

    private static byte[] Workbook() => Repository.Bytes("tests", "Sui.Inspection.Imports.Tests", "Cases", "Columns", "x8.xlsx");

    private static long[] Options(ImportResult result) =>
        [.. result.Tally.Questions.Single(question => question.QuestionId == "know_how").Options.Select(option => option.Value)];

    private static ImportResult Import(
        byte[] bytes, string name, Func<ImportRequest, ImportRequest> with, ImportOutputs? outputs = null) =>
        Export.Import(bytes, request => with(request with { FileName = name }), outputs);

    private static List<string[]> Written(byte[] bytes, string name, Func<ImportRequest, ImportRequest> with)
    {
        using var stream = new MemoryStream();
        var target = new ImportTarget { SourceId = "survey", EventDate = EvidenceDate.On(new DateOnly(2019, 6, 30)) };
        Import(bytes, name, with, new ImportOutputs { Target = target, Responses = stream });
        return [.. Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(row => row.TrimEnd('\r').Split(','))];
    }
}
