using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Sheets of workbooks. The content is made up.</summary>
internal sealed class WorkbookSheetTests
{
    private const string OneCell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    [Test]
    public void NextSheet_HiddenSheets_AreSkippedAndCounted()
    {
        var reading = Reading.Of(new XlsxBuilder()
            .Sheet(OneCell, state: "hidden").Sheet(OneCell).Sheet(OneCell, state: "veryHidden").Sheet(OneCell).Build());

        Assert.That(reading.Rows.Select(row => row.Sheet), Is.EqualTo(new[] { "Sheet 2", "Sheet 4" }));
        Assert.That(reading.Description!.Sheets.Select(sheet => sheet.Hidden), Is.EqualTo(new[] { true, false, true, false }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6038" }));
        Assert.That(reading.Faults[0].Message, Does.Contain("2 hidden sheets"));
    }

    [Test]
    public void Read_HiddenRows_AreReadAndToldOnceASheet()
    {
        const string Rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
            + "<row r=\"3\" hidden=\"true\"><c r=\"A3\"><v>3</v></c></row><row r=\"4\" hidden=\"0\"><c r=\"A4\"><v>4</v></c></row><row r=\"5\" hidden=\"1\"/>";
        var reading = Reading.Of(new XlsxBuilder().Sheet(Rows).Build());

        Assert.That(reading.Rows.Select(row => row.Texts[0]), Is.EqualTo(new[] { "1", "2", "3", "4" }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6046" }));
        Assert.That((reading.Faults[0].Place.Row, reading.Faults[0].IsError), Is.EqualTo((2, false)));
        Assert.That(reading.Faults[0].Message, Does.Contain("2 rows are hidden"));
    }

    [Test]
    public void Read_FormulasWhoseValueWasNotSaved_AreErrors_AndOnesThatGaveNothingAreBlank()
    {
        const string Rows = "<row r=\"1\"><c r=\"A1\"><f>B1+1</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c></row>";
        var reading = Reading.Of(new XlsxBuilder().Sheet(Rows).Build());

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6047" }));
        Assert.That((reading.Faults[0].Place.Row, reading.Faults[0].Place.Column, reading.Faults[0].IsError), Is.EqualTo((1, "A", true)));
        Assert.That(reading.Rows.Single().Texts[1], Is.EqualTo("2"));
    }

    // openpyxl writes the first two; Excel and LibreOffice write the third where a formula gave an empty text.
    [TestCase("<c r=\"A1\"><f>B1</f><v></v></c>", true)]
    [TestCase("<c r=\"A1\"><f>B1</f><v/></c>", true)]
    [TestCase("<c r=\"A1\" t=\"str\"><f>B1</f><v></v></c>", false)]
    [TestCase("<c r=\"A1\"><v/></c>", false)]
    public void Read_FormulasWithAnEmptyValue_AreBlankOnlyWhereTheValueIsAText(string cell, bool isFault) =>
        Assert.That(Reading.Of(new XlsxBuilder().Sheet($"<row r=\"1\">{cell}</row>").Build()).Codes, Is.EqualTo(isFault ? ["SUI6047"] : Array.Empty<string>()));

    [TestCase("", "SUI6048")]
    [TestCase("<html><body>x</body></html>", "SUI6049")]
    [TestCase("<worksheet xmlns=\"http://example.org/x\"><sheetData/></worksheet>", "SUI6049")]
    [TestCase("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>", "SUI6049")]
    [TestCase("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/></worksheet>", "SUI6035")]
    [TestCase("not XML", "SUI6030")]
    public void Read_ASheetThatIsNone_IsAnErrorThatNamesIt_AndTheOthersAreRead(string xml, string code)
    {
        var reading = Reading.Of(new XlsxBuilder().Sheet(OneCell).RawSheet(xml).Sheet(OneCell).Build());

        Assert.That(reading.Rows.Select(row => row.Sheet), Is.EqualTo(new[] { "Sheet 1", "Sheet 3" }));
        Assert.That(reading.Faults.Select(fault => (fault.Code, fault.Sheet, fault.IsOfWholeSheet)), Is.EqualTo(new[] { (code, (int?)2, true) }));
        Assert.That(reading.Faults[0].Message, Does.StartWith("Sheet 2: ").And.EndWith("The sheet was not read."));
    }

    [Test]
    public void Read_CellsAndRowsWithoutReferences_AreReadByPosition()
    {
        const string Rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r=\"4\"><c><v>4</v></c><c r=\"D4\"><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>";
        var reading = Reading.Of(new XlsxBuilder().Sheet(Rows).Build());

        Assert.That(reading.Codes, Is.Empty);
        Assert.That(reading.Rows.Select(row => (row.Row, string.Join('|', row.Texts))), Is.EqualTo(new[] { (1, "1||3"), (4, "4|||5|6"), (5, "7") }));
    }

    [Test]
    public void Read_MergedRanges_AreKnownBehindTheRows()
    {
        var workbook = new XlsxBuilder().Sheet(OneCell, behind: "<mergeCells count=\"2\"><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B2:C2\"/></mergeCells>").Build();
        using var stream = new MemoryStream(workbook);
        using var file = TabularFile.Open(stream, "x.xlsx", TabularLimits.Default, new TabularFaultList())!;
        file.NextSheet();
        var before = file.MergedBehindRows;
        while (file.Read())
        {
        }

        Assert.That(before, Is.Empty);
        Assert.That(file.MergedBehindRows, Is.EqualTo(new CellRange[] { new(1, 0, 3, 0), new(2, 1, 2, 2) }));
        Assert.That(file.MergedBehindRows, Is.EqualTo(file.MergedCells(int.MaxValue)));
    }

    [Test]
    public void Open_NoVisibleSheet_IsRefused() => Assert.That(
        Reading.Of(new XlsxBuilder().Sheet(OneCell, state: "hidden").Build()).Codes, Is.EqualTo(new[] { "SUI6037" }));

    [Test]
    public void Open_StrictNamespace_IsRead() => Assert.That(
        Reading.Of(new XlsxBuilder { IsStrict = true }.SharedTexts("<si><t>x</t></si>").Sheet("<row><c t=\"s\"><v>0</v></c></row>").Build()).Texts,
        Is.EqualTo(new string[][] { ["x"] }));

    [Test]
    public void Open_PrefixedNamespaceAndUtf16_AreRead()
    {
        var xml = $"<?xml version=\"1.0\" encoding=\"utf-16\"?><x:worksheet xmlns:x=\"{XlsxBuilder.Main}\"><x:sheetData><x:row r=\"2\">" +
            "<x:c r=\"B2\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        byte[] bytes = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(xml)];

        var reading = Reading.Of(new XlsxBuilder().Sheet(OneCell).Part("xl/worksheets/sheet1.xml", bytes).Build());

        Assert.That(reading.Rows.Select(row => (row.Row, row.Texts[1])), Is.EqualTo(new[] { (2, "7") }));
    }

    [Test]
    public void Read_HiddenRowsAndColumns_AreRead() => Assert.That(
        Reading.Of(new XlsxBuilder().Sheet(
            "<row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row>", before: "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>").Build()).Rows,
        Has.Count.EqualTo(1));

    [Test]
    public void Read_SheetThatIsNotThere_IsAProblemAndTheNextIsRead()
    {
        var builder = new XlsxBuilder().Sheet(OneCell).Part("xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>");

        var reading = Reading.Of(builder.Build());

        Assert.That(reading.Rows, Is.Empty);
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6042" }));
    }

    [Test]
    public void MergedCells_OfTheHeader_AreTold()
    {
        var bytes = new XlsxBuilder().Sheet(
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c></row>",
            "<mergeCells count=\"4\"><mergeCell ref=\"B1:D1\"/><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"A9:B9\"/><mergeCell ref=\"C5:A1\"/></mergeCells>").Build();
        using var stream = new MemoryStream(bytes);
        using var file = TabularFile.Open(stream, "file.xlsx", TabularLimits.Default, new TabularFaultList(10))!;

        Assert.That(file.MergedCells(2), Is.Empty);
        Assert.That(file.NextSheet(), Is.True);
        Assert.That(file.MergedCells(2), Is.EqualTo(new[] { new CellRange(1, 1, 1, 3), new CellRange(1, 0, 2, 0) }));
        Assert.That(file.Read(), Is.True);
        Assert.That((file.KindOf(1), file.KindOf(2)), Is.EqualTo((CellKind.Number, CellKind.Blank)));
        Assert.That(file.MergedCells(9), Has.Count.EqualTo(3));
        Assert.That(file.Read(), Is.False);
    }

    [Test]
    public void Open_StreamThatCannotSeek_IsReadFromACopy() => Assert.That(
        Reading.Of(new XlsxBuilder().Sheet(OneCell).Build(), forward: true).Texts, Is.EqualTo(new string[][] { ["1"] }));

    [Test]
    public void Open_StreamThatStandsSomewhere_IsReadFromThere()
    {
        using var stream = new MemoryStream([1, 2, 3, .. new XlsxBuilder().Sheet(OneCell).Build()]) { Position = 3 };
        using (var file = TabularFile.Open(stream, "file.xlsx", TabularLimits.Default, new TabularFaultList(10))!)
        {
            Assert.That(file.NextSheet() && file.Read(), Is.True);
        }

        Assert.That(stream.CanRead, Is.True, "it stays the caller's");
    }

    [Test]
    public void Open_MacrosAndExternalLinks_AreWarnedOfAndCellsAreRead()
    {
        var reading = Reading.Of(new XlsxBuilder().Sheet(OneCell)
            .Part("xl/vbaProject.bin", [1, 2]).Part("xl/externalLinks/externalLink1.xml", "<externalLink/>").Build());

        Assert.That(reading.Rows, Has.Count.EqualTo(1));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6039", "SUI6040" }));
        Assert.That((reading.Description!.HasMacros, reading.Description.HasExternalLinks), Is.EqualTo((true, true)));
    }
}
