using Sui.Inspection.Imports.Tests.Support;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Imports.Engine;

namespace Sui.Inspection.Imports.Tests;

/// <summary>Sheets of workbooks as people and programs leave them. The content is made up.</summary>
internal sealed class ImportedSheetsTests
{
    private const string Headers = "Response ID|know_how|gave_views|months_here";

    private static readonly (string, string[])[] Sheets = [("Leeds", [Headers, "1|yes|yes|5", "2|no|no|7"]), ("York", [Headers, "3|yes|no|2"])];

    [TestCase("", "SUI6048")]
    [TestCase("<html/>", "SUI6049")]
    [TestCase("<!DOCTYPE x [<!ENTITY a \"b\">]><x/>", "SUI6035")]
    [TestCase(null, "SUI6042")]
    public void Import_ASheetThatCannotBeRead_IsAnErrorUntilItIsLeftOut(string? part, string code)
    {
        var workbook = Xlsx.With(Xlsx.Of(Sheets), "xl/worksheets/s1.xml", _ => part);

        var result = Import(workbook, request => request);

        Assert.That(result.Problems.Select(problem => problem.Code), Has.One.EqualTo(code));
        Assert.That(result.Problems.Single(problem => problem.Code == code).Message, Does.Contain("'York'"));
        Assert.That(result.Succeeded, Is.False);
        Assert.That(Import(workbook, request => request with { LeaveOutSheets = ["York"] }).Counts.Kept, Is.EqualTo(2));
        Assert.That(Import(workbook, request => request with { Sheet = "Leeds" }).Counts.Kept, Is.EqualTo(2));
    }

    // openpyxl writes formulas so.
    [Test]
    public void Import_FormulasWhoseValueWasNotSaved_AreErrorsThatNameTheCells()
    {
        var workbook = Xlsx.With(
            Xlsx.Of(Sheets[..1]), "xl/worksheets/s0.xml", xml => xml.Replace("<c r=\"B2\" t=\"inlineStr\"><is><t>yes</t></is></c>", "<c r=\"B2\"><f>IF(1=1,\"yes\",\"no\")</f><v></v></c>", StringComparison.Ordinal));

        var result = Import(workbook, request => request);

        Assert.That(result.Problems.Where(problem => problem.Code == "SUI6047").Select(problem => (problem.Location.Row, problem.Location.Column)), Is.EqualTo(new[] { ((int?)2, "B") }));
        Assert.That(result.Succeeded, Is.False);
    }

    // A total below the answers, and a column that is nobody's question.
    [Test]
    public void Import_FormulasThatNothingIsReadFrom_AreNoErrors()
    {
        var workbook = Xlsx.With(
            Xlsx.Of(("Leeds", [Headers + "|Office", "1|yes|yes|5|x", "2|no|no|7", "Total|y|y|z"])), "xl/worksheets/s0.xml",
            xml => System.Text.RegularExpressions.Regex.Replace(xml, "t=\"inlineStr\"><is><t>[xyz]</t></is>", "><f>1+1</f><v></v>"));

        var result = Import(workbook, request => request);

        Assert.That(result.Problems.Select(problem => problem.Code), Has.None.EqualTo("SUI6047"));
        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, 2L)));
    }

    private static byte[] Merged(byte[] workbook, string ranges, string sheet = "s0") => Xlsx.With(workbook, $"xl/worksheets/{sheet}.xml", xml => xml.Replace(
        "</sheetData>", "</sheetData><mergeCells>" + string.Concat(ranges.Split(' ').Select(range => $"<mergeCell ref=\"{range}\"/>")) + "</mergeCells>", StringComparison.Ordinal));

    [TestCase("B2:B4", TestName = "over rows")]
    [TestCase("B2:D2", TestName = "over columns")]
    public void Import_MergedAnswers_AreAnErrorThatNamesTheRange_UntilTheyAreAccepted(string range)
    {
        var workbook = Merged(Xlsx.Of(("Leeds", [Headers, "1|yes|yes|5", "2||no|7", "3||no|7", "4|no|no|9"])), "A1:D1 " + range);

        var result = Import(workbook, request => request);
        var accepted = Import(workbook, request => request with { AcceptUnread = true });

        Assert.That(result.Problems.Where(problem => problem.Code == "SUI6264").Select(problem => (problem.Severity == ProblemSeverity.Error, problem.Location.Row, problem.Location.Column)), Is.EqualTo(new[] { (true, (int?)2, "B") }));
        Assert.That(result.Problems.Single(problem => problem.Code == "SUI6264").Message, Does.Contain($"1 merged range of cells covers answers: {range}."));
        Assert.That((accepted.Succeeded, accepted.Counts.Kept), Is.EqualTo((true, 4L)));
    }

    // Each person over two rows, of which the second holds another answer to a question alone.
    [Test]
    public void Import_RowsThatAreBlankBecauseOfMerging_AreSaidToBeThat()
    {
        var workbook = Merged(Xlsx.Of(("Leeds", [Headers + "|Office", "1|yes|yes|5|x", "||||y", "2|no|no|7|x", "||||"])), "A2:A3 B2:B3 C2:C3 D2:D3");

        var result = Import(workbook, request => request);

        Assert.That(result.SetAside.Select(set => (set.Reason, set.Count, set.FirstRows[0])), Is.EqualTo(new[] { (SetAsideReason.Merged, 1L, 3) }));
        Assert.That(result.Problems.Select(problem => problem.Code), Has.None.EqualTo("SUI6231").And.One.EqualTo("SUI6264"));
    }

    // Above and below the answers, over their columns or beside them.
    [TestCase("A1:D1")]
    [TestCase("A4:D4")]
    [TestCase("A6:D8")]
    [TestCase("E2:E3")]
    public void Import_MergedCellsThatCoverNoAnswer_AreNoError(string range)
    {
        var workbook = Merged(Xlsx.Of(("Leeds", [Headers + "|Office", "1|yes|yes|5|x", "2|no|no|7", "Taken in June by the team", "", "Notes of the team"])), range);

        Assert.That(Import(workbook, request => request).Problems.Select(problem => problem.Code), Has.None.EqualTo("SUI6264"));
    }

    [Test]
    public void Import_MergedAnswersOfAnotherSheet_AreFoundInAllSheets()
    {
        var workbook = Merged(Xlsx.Of([.. Sheets, ("Hull", ["months_here|Response ID|know_how|gave_views", "5|8|yes|no", "6|9||no"])]), "C2:C3", "s2");

        var problem = Import(workbook, request => request with { AllSheets = true }).Problems.Single(one => one.Code == "SUI6264");

        Assert.That((problem.Location.File, problem.Location.Row), Is.EqualTo(("sites.xlsx, sheet Hull", (int?)2)));
    }

    private static byte[] Hidden(string sheet, params (string, string[])[] sheets) => Xlsx.With(
        Xlsx.Of(sheets), "xl/workbook.xml", xml => xml.Replace($"<sheet name=\"{sheet}\"", $"<sheet state=\"hidden\" name=\"{sheet}\"", StringComparison.Ordinal));

    [Test]
    public void Import_HiddenSheetWithHalfOfThePeople_IsAnErrorUntilSomebodySaysWhatItIs()
    {
        var workbook = Hidden("York", ("Leeds", [Headers, "1|yes|yes|5", "2|no|no|7"]), ("York", ["A title", Headers, "3|yes|no|2", "4|no|no|3"]));

        var result = Import(workbook, request => request);
        var all = Import(workbook, request => request with { AllSheets = true });

        var problem = result.Problems.Single(one => one.Code == "SUI6154");
        Assert.That((problem.Severity, result.Succeeded), Is.EqualTo((ProblemSeverity.Error, false)));
        Assert.That(problem.Message, Does.Contain("'York' holds 2 rows below columns that are questions"));
        Assert.That((all.Succeeded, all.Counts.Kept), Is.EqualTo((true, 4L)));
        Assert.That(all.Problems.Single(one => one.Code == "SUI6154").Severity, Is.EqualTo(ProblemSeverity.Warning));
        Assert.That(Import(workbook, request => request with { Sheet = "York" }).Counts.Kept, Is.EqualTo(2));
        Assert.That(Import(workbook, request => request with { LeaveOutSheets = ["York"] }).Problems.Select(one => one.Code), Has.None.EqualTo("SUI6154"));
        Assert.That(Import(workbook, request => request with { Sheet = "Leeds" }).Counts.Kept, Is.EqualTo(2));
    }

    [TestCase("Response ID|know_how|gave_views", "3|yes|no", true)]
    [TestCase("Question|Answers", "know_how|yes, no", false)]
    public void Import_HiddenSheetWithFewerPeople_IsNamedWhereItHoldsAnswers(string header, string row, bool isNamed)
    {
        var result = Import(Hidden("Lists", ("Leeds", [Headers, "1|yes|yes|5", "2|no|no|7"]), ("Lists", [header, row])), request => request);

        Assert.That(result.Problems.Count(one => one is { Code: "SUI6154", Severity: ProblemSeverity.Warning }), Is.EqualTo(isNamed ? 1 : 0));
        Assert.That((result.Succeeded, result.Counts.Kept), Is.EqualTo((true, 2L)));
    }

    [Test]
    public void Facts_NameHiddenSheetsApart()
    {
        var workbook = Xlsx.With(Xlsx.Of(Sheets), "xl/workbook.xml", xml => xml.Replace("name=\"York\"", "name=\"York\" state=\"hidden\"", StringComparison.Ordinal));

        var file = Import(workbook, request => request).File;

        Assert.That((string.Join(",", file.Sheets!), string.Join(",", file.HiddenSheets)), Is.EqualTo(("Leeds", "York")));
    }

    // Counted by hand: two people said something to 'what_changed', one of them to 'anything_else' as well.
    [Test]
    public void Words_AreCounted()
    {
        var export = Export.Of("took_part|what_changed|anything_else", "yes|A clock.|More chairs.", "no||", "no|A rota.|");

        var result = export.Import(request => request with { InstrumentId = "telephone-interview" });

        Assert.That(SuiImports.CountWords(result, Export.Inspection.Instruments.Find("telephone-interview")!), Is.EqualTo(3));
    }

    private static ImportResult Import(byte[] bytes, Func<ImportRequest, ImportRequest> with, ImportOutputs? outputs = null) =>
        Export.Import(bytes, request => with(request with { FileName = "sites.xlsx" }), outputs);
}
