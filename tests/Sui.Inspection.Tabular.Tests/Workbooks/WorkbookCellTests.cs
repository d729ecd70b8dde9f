using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Cells of workbooks. The content is made up.</summary>
internal sealed class WorkbookCellTests
{
    private static ReadRow One(string cell, XlsxBuilder? builder = null) =>
        Reading.Of((builder ?? new XlsxBuilder()).Sheet($"<row r=\"1\">{cell}<c r=\"Z1\"><v>1</v></c></row>").Build()).Rows[0];

    [TestCase("84", "84"), TestCase("0", "0"), TestCase("-3", "-3"), TestCase("0.5", "0.5"), TestCase(".5", "0.5"), TestCase("007", "7")]
    [TestCase("0.30000000000000004", "0.3"), TestCase("1E+20", "100000000000000000000"), TestCase("1E-05", "0.00001")]
    [TestCase("1.5E+300", "1.5E+300"), TestCase("9007199254740991", "9007199254740991"), TestCase("-0", "0"), TestCase("1e3", "1000")]
    [TestCase("3.3333333333333335", "3.33333333333333"), TestCase(" 7 ", "7"), TestCase("1234567890.25", "1234567890.25")]
    public void Utf8_Number_IsShortAndInvariant(string value, string expected)
    {
        var row = One($"<c r=\"A1\"><v>{value}</v></c>");

        Assert.That((row.Texts[0], row.Kinds[0]), Is.EqualTo((expected, CellKind.Number)));
    }

    [TestCase("<c r=\"A1\" t=\"b\"><v>1</v></c>", "true", CellKind.Boolean)]
    [TestCase("<c r=\"A1\" t=\"b\"><v>0</v></c>", "false", CellKind.Boolean)]
    [TestCase("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A", CellKind.Error)]
    [TestCase("<c r=\"A1\" t=\"e\"><v>no error of any spreadsheet</v></c>", "#ERROR!", CellKind.Error)]
    [TestCase("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>made up</v></c>", "made up", CellKind.Text)]
    [TestCase("<c r=\"A1\"><f>1+1</f><v>2</v></c>", "2", CellKind.Number)]
    [TestCase("<c r=\"A1\" s=\"3\"/>", "", CellKind.Blank)]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><t> 007 </t></is></c>", "007", CellKind.Text)]
    [TestCase("<c r=\"A1\" t=\"inlineStr\"><is><r><rPr><b/></rPr><t>ri</t></r><r><t>ch</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>", "rich", CellKind.Text)]
    [TestCase("<c r=\"A1\" t=\"str\"><v>a_x000D_b_x005F_x0041_ &#233; &lt;</v></c>", "a\rb_x0041_ é <", CellKind.Text)]
    [TestCase("<c r=\"A1\" t=\"str\"><v><![CDATA[a<b]]></v></c>", "a<b", CellKind.Text)]
    [TestCase("<c r=\"A1\" t=\"str\"><v>\u00A0 \u200B</v></c>", "", CellKind.Blank)]
    [TestCase("<c r=\"A1\" t=\"d\"><v>2021-05-03T10:20:30</v></c>", "2021-05-03T10:20:30", CellKind.Date)]
    [TestCase("<c r=\"A1\"><extLst><ext><c r=\"B9\"><v>5</v></c></ext></extLst><v>2</v></c>", "2", CellKind.Number)]
    public void KindOf_Cell_FollowsItsType(string cell, string text, CellKind kind)
    {
        var row = One(cell);

        Assert.That((row.Texts[0], row.Kinds[0]), Is.EqualTo((text, kind)));
    }

    [Test]
    public void Utf8_SharedTexts_AreFoundByNumber()
    {
        var builder = new XlsxBuilder().SharedTexts("<si><t>zero</t></si><si/><si><r><t>two</t></r><r><t xml:space=\"preserve\"> halves</t></r></si>");

        var row = One("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>", builder);

        Assert.That(row.Texts[..3], Is.EqualTo(new[] { "zero", "", "two halves" }));
        Assert.That(row.Kinds[..3], Is.EqualTo(new[] { CellKind.Text, CellKind.Blank, CellKind.Text }));
    }

    [TestCase("<c r=\"A1\" t=\"s\"><v>9</v></c>"), TestCase("<c r=\"A1\" t=\"s\"><v>-1</v></c>"), TestCase("<c r=\"A1\"><v>1e999</v></c>")]
    [TestCase("<c r=\"A1\"><v>seven</v></c>"), TestCase("<c r=\"A1\" t=\"b\"><v>2</v></c>"), TestCase("<c r=\"A1\" t=\"d\"><v>Monday</v></c>")]
    [TestCase("<c r=\"A1\"><v>NaN</v></c>")]
    public void Read_ValueThatDoesNotFitItsType_IsBlankWithAProblem(string cell)
    {
        var reading = Reading.Of(new XlsxBuilder().Sheet($"<row r=\"4\">{cell}<c r=\"B4\"><v>1</v></c></row>").Build());

        Assert.That(reading.Rows[0].Kinds, Is.EqualTo(new[] { CellKind.Blank, CellKind.Number }));
        Assert.That(reading.Faults.Select(fault => (fault.Code, fault.Place.Row, fault.Place.Column)),
            Is.EqualTo(new[] { ("SUI6045", (int?)4, "A") }));
    }

    [Test]
    public void Read_TextsThatAreTooLongOrHoldControls_AreBlankWithAProblem()
    {
        var limits = new TabularLimits { CellCharacters = 5 };
        var bytes = new XlsxBuilder().SharedTexts("<si><t>123456</t></si><si><t>12345</t></si>").Sheet(
            "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>123456</t></is></c></row>").Build();

        var reading = Reading.Of(bytes, limits: limits);

        Assert.That(reading.Rows[0].Texts, Is.EqualTo(new[] { "", "12345" }));
        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6014", "SUI6014" }));
        var control = Reading.Of(new XlsxBuilder().Sheet("<row r=\"1\"><c t=\"str\"><v>a_x0000_b</v></c></row>").Build());
        Assert.That(control.Rows, Is.Empty);
        Assert.That(control.Codes, Is.EqualTo(new[] { "SUI6013" }));
    }

    [Test]
    public void Read_CellsAndRowsWithoutReferences_FollowOneAnother()
    {
        var reading = Reading.Of(new XlsxBuilder().Sheet(
            "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row><row/><row><c><v>5</v></c></row>").Build());

        Assert.That(reading.Rows.Select(row => row.Row), Is.EqualTo(new[] { 1, 5, 7 }));
        Assert.That(reading.Rows[0].Texts, Is.EqualTo(new[] { "1", "", "", "2", "3" }));
    }
}
