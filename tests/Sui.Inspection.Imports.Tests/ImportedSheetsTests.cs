using Sui.Inspection.Imports.Tests.Support;
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

    private static ImportResult Import(byte[] bytes, Func<ImportRequest, ImportRequest> with, ImportOutputs? outputs = null) =>
        Export.Import(bytes, request => with(request with { FileName = "sites.xlsx" }), outputs);
}
