using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Workbooks that are damaged, or made to do harm. The content is made up.</summary>
internal sealed class WorkbookHostileTests
{
    private const string OneCell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private const string Entities = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";

    private static TabularLimits Small => new() { UnpackedBytes = 4 << 20, RatioFreeBytes = 1 << 20, Ratio = 50 };

    [Test]
    public void Read_DocumentTypeInASheet_IsRefused()
    {
        var comment = $"<!-- {new string('x', 10_000)} -->";
        var reading = Reading.Of(new XlsxBuilder().Sheet("<row><c t=\"str\"><v>&f;</v></c></row>", prolog: comment + Entities).Build());

        Assert.That(reading.Rows, Is.Empty);
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6035" }));
    }

    [TestCase("xl/sharedStrings.xml"), TestCase("xl/styles.xml"), TestCase("xl/workbook.xml"), TestCase("_rels/.rels"), TestCase("xl/_rels/workbook.xml.rels")]
    public void Open_DocumentTypeInAnyPart_IsRefused(string part)
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Entities + "<x>&b;</x>")];

            var reading = Reading.Of(new XlsxBuilder().Sheet(OneCell).Part(part, bytes).Build());

            Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6035" }));
        }
    }

    [Test]
    public void Read_SheetThatUnpacksBeyondTheRatio_IsRefusedWhileUnpacking()
    {
        var rows = string.Concat(Enumerable.Repeat("<row/>", 400_000));

        var reading = Reading.Of(new XlsxBuilder().Sheet(OneCell + rows).Build(), limits: Small);

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6031" }));
        Assert.That(reading.Rows, Has.Count.EqualTo(1));
    }

    [Test]
    public void Read_SheetsThatTogetherUnpackTooFar_AreRefused()
    {
        var random = new Random(20);
        var builder = new XlsxBuilder();
        for (var sheet = 0; sheet < 6; sheet++)
        {
            builder.Sheet(string.Concat(Enumerable.Range(0, 30_000).Select(_ => $"<row><c><v>{random.Next()}</v></c></row>")));
        }

        Assert.That(Reading.Of(builder.Build(), limits: Small).Codes, Is.EqualTo(new[] { "SUI6031" }));
    }

    [Test]
    public void Open_SharedTextsOverTheLimit_AreRefused()
    {
        var items = string.Concat(Enumerable.Range(0, 5_000).Select(index => $"<si><t>{index}</t></si>"));

        Assert.That(Reading.Of(
            new XlsxBuilder().SharedTexts(items).Sheet(OneCell).Build(), limits: new() { SharedStringBytes = 10_000 }).Codes,
            Is.EqualTo(new[] { "SUI6041" }));
    }

    [Test]
    public void Open_TooManyParts_IsRefused()
    {
        var builder = new XlsxBuilder().Sheet(OneCell);
        for (var part = 0; part < 50; part++)
        {
            builder.Part($"xl/media/{part}.png", [1]);
        }

        Assert.That(Reading.Of(builder.Build(), limits: new() { Parts = 50 }).Codes, Is.EqualTo(new[] { "SUI6032" }));
    }

    [TestCase("../evil.xml"), TestCase("/xl/evil.xml"), TestCase("xl\\..\\..\\evil.xml"), TestCase("c:/evil.xml"), TestCase("xl//evil.xml")]
    [TestCase("XL/Workbook.xml"), TestCase("xl\\workbook.xml")]
    public void Open_NameThatLeadsOutOrStandsTwice_IsRefused(string name)
    {
        var bytes = new XlsxBuilder().Sheet(OneCell).Part(name, "<x/>").Build();

        Assert.That(Reading.Of(bytes).Codes, Is.EqualTo(new[] { "SUI6033" }));
    }

    [Test]
    public void Open_EncryptedPart_IsRefused()
    {
        var bytes = new XlsxBuilder().Sheet(OneCell).Build();
        for (var place = 0; place < bytes.Length - 10; place++)
        {
            // The general purpose flag, bit 0, of local headers and of the directory.
            var offset = bytes.AsSpan(place, 4) switch { [0x50, 0x4B, 3, 4] => 6, [0x50, 0x4B, 1, 2] => 8, _ => 0 };
            bytes[place + offset] |= (byte)(offset == 0 ? 0 : 1);
        }

        Assert.That(Reading.Of(bytes).Codes, Is.EqualTo(new[] { "SUI6034" }));
    }

    [Test]
    public void Read_TooManySheets_IsRefused()
    {
        var builder = new XlsxBuilder().Sheet(OneCell).Sheet(OneCell).Sheet(OneCell);

        Assert.That(Reading.Of(builder.Build(), limits: new() { Sheets = 2 }).Codes, Is.EqualTo(new[] { "SUI6036" }));
    }

    [Test]
    public void Read_DamagedXml_GivesTheRowsBeforeAndTheNextSheet()
    {
        var reading = Reading.Of(new XlsxBuilder()
            .RawSheet($"<worksheet xmlns=\"{XlsxBuilder.Main}\"><sheetData>{OneCell}<row r=\"2\"><c></row>").Sheet(OneCell).Build());

        Assert.That(reading.Rows.Select(row => row.Sheet), Is.EqualTo(new[] { "Sheet 1", "Sheet 2" }));
        Assert.That(reading.Faults.Select(fault => (fault.Code, fault.Place.Row)), Is.EqualTo(new[] { ("SUI6030", (int?)2) }));
    }

    [Test]
    public void Open_TruncatedWorkbook_IsAProblem()
    {
        var bytes = new XlsxBuilder().Sheet(OneCell).Build();

        Assert.That(Reading.Of(bytes[..^30]).Codes, Is.EqualTo(new[] { "SUI6030" }));
        Assert.That(Reading.Of(bytes[..100]).Codes, Is.EqualTo(new[] { "SUI6030" }));
    }

    [Test]
    public void Read_CellInTheLastPlaceUnderAFalseDimension_CostsNothing()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = Reading.Of(new XlsxBuilder().Sheet(
            OneCell + "<row r=\"500000\"><c r=\"B500000\"><v>2</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>3</v></c></row>",
            before: "<dimension ref=\"A1:XFD1048576\"/>").Build());

        Assert.That(reading.Rows.Select(row => (row.Row, row.Texts.Length)), Is.EqualTo(new[] { (1, 1), (500_000, 2), (1_048_576, 16_384) }));
        Assert.That(reading.Codes, Is.Empty);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(20 << 20));
    }

    [TestCase("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>", "SUI6044")]
    [TestCase("<row r=\"1\"><c r=\"1A\"><v>1</v></c></row>", "SUI6044")]
    [TestCase("<row r=\"1048577\"><c><v>1</v></c></row>", "SUI6043")]
    [TestCase("<row r=\"-5\"/><row r=\"99999999999999999999\"/>", "SUI6043")]
    public void Read_PlacesThatCannotBe_AreReportedOnce(string rows, string code) =>
        Assert.That(Reading.Of(new XlsxBuilder().Sheet(rows).Build()).Codes, Is.EqualTo(new[] { code }));

    [Test]
    public void Read_RowsInDisorder_HaveAscendingNumbers()
    {
        var reading = Reading.Of(new XlsxBuilder().Sheet(
            "<row r=\"5\"><c><v>1</v></c></row><row r=\"3\"><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c></row>").Build());

        Assert.That(reading.Rows.Select(row => row.Row), Is.EqualTo(new[] { 5, 6, 7 }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6043" }));
    }

    [Test]
    public void Read_GiantAttribute_IsRefused()
    {
        var reading = Reading.Of(
            new XlsxBuilder().Sheet($"{OneCell}<row r=\"2\" x=\"{new string('a', 20 << 20)}\"/>").Build(), limits: new() { Ratio = 100_000 });

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6015" }));
    }

    [Test]
    public void Read_DeepNesting_IsRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

        Assert.That(Reading.Of(new XlsxBuilder().RawSheet($"<worksheet xmlns=\"{XlsxBuilder.Main}\">{deep}").Build()).Codes, Is.EqualTo(new[] { "SUI6030" }));
    }

    [Test]
    public void Read_RowOfCellsOverOneAnother_IsBounded()
    {
        var cells = string.Concat(Enumerable.Repeat($"<c r=\"A1\" t=\"str\"><v>{new string('a', 1000)}</v></c>", 100));

        var reading = Reading.Of(new XlsxBuilder().Sheet($"<row>{cells}</row>").Build(), limits: new() { RecordBytes = 10_000 });

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6015" }));
    }

    [Test]
    public void Read_TextsThatAreSecret_StandInNoProblem()
    {
        const string Secret = "Zyxwv";
        var bad = $"<row r=\"1\"><c r=\"A1\"><v>{Secret}</v></c><c r=\"{Secret}\"><v>1</v></c><c r=\"B1\" t=\"str\"><v>{Secret}_x0000_</v></c></row><{Secret}>";

        var reading = Reading.Of(new XlsxBuilder().Sheet(bad).Build());
        var csv = Reading.Of($"a,b\n\"{Secret}\"{Secret},{Secret}\0\n{Secret},\"{Secret}");

        Assert.That(reading.Faults.Count + csv.Faults.Count, Is.EqualTo(7));
        Assert.That(reading.Faults.Concat(csv.Faults).Select(fault => fault.ToString()), Is.All.Not.Contain(Secret));
    }
}
