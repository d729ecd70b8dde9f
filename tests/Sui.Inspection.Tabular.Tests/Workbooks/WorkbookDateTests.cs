using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Dates, times and durations of workbooks, in both date systems. Days are counted by R: as.numeric(as.Date("…") - as.Date("1899-12-30")).</summary>
internal sealed class WorkbookDateTests
{
    private static (string Text, CellKind Kind) One(string value, string format, bool from1904 = false)
    {
        var builder = new XlsxBuilder { WorkbookProperties = from1904 ? "<workbookPr date1904=\"true\"/>" : string.Empty };
        var row = Reading.Of(builder.Styles(format).Sheet($"<row><c s=\"1\"><v>{value}</v></c></row>").Build()).Rows[0];
        return (row.Texts[0], row.Kinds[0]);
    }

    // R: as.numeric(as.Date("2021-05-03") - as.Date("1899-12-30")) is 44319.
    [TestCase("14"), TestCase("15"), TestCase("16"), TestCase("17"), TestCase("22"), TestCase("27"), TestCase("31"), TestCase("57"), TestCase("71")]
    [TestCase("dd/mm/yyyy"), TestCase("[$-409]d-mmm-yyyy;@"), TestCase("yyyy\\-mm\\-dd"), TestCase("[$-F800]dddd, mmmm dd, yyyy"), TestCase("mmm")]
    [TestCase("dd.mm.yy hh:mm"), TestCase("d \"of\" mmmm"), TestCase("[$-411]ggge\"年\"m\"月\"d\"日\";@"), TestCase("h:mm"), TestCase("20")]
    [TestCase("hh:mm:ss.000"), TestCase("h:mm AM/PM"), TestCase("[$-41E]d mmm bbbb"), TestCase("dd/mm/yyyy;@"), TestCase("[$-x-sysdate]dddd, mmmm dd, yyyy")]
    public void Text_NumberFormattedAsDate_IsTheDate(string format) => Assert.That(One("44319", format), Is.EqualTo(("2021-05-03", CellKind.Date)));

    [TestCase("0"), TestCase("9"), TestCase("49"), TestCase("0.00"), TestCase("\"day\" 0"), TestCase("#,##0 \"d\""), TestCase("[Red]0"), TestCase("0.0E+00")]
    [TestCase("_-* #,##0.00\\ \"y\"_-"), TestCase("General"), TestCase("Standard"), TestCase("@"), TestCase("# ?/?"), TestCase("0 [d]"), TestCase("\"s\"0.0")]
    public void Text_NumberFormattedAsOne_StaysANumber(string format) => Assert.That(One("44319", format), Is.EqualTo(("44319", CellKind.Number)));

    // 10:20:30 is (10*3600+20*60+30)/86400 = 0.430902777777778 of a day.
    [TestCase("44319.430902777777778", "14", "2021-05-03T10:20:30", CellKind.Date)]
    [TestCase("44319.43090277", "22", "2021-05-03T10:20:30", CellKind.Date)]
    [TestCase("44319.9999999", "14", "2021-05-04", CellKind.Date)]
    [TestCase("0.430902777777778", "20", "10:20:30", CellKind.Text)]
    [TestCase("0.430902777777778", "14", "10:20:30", CellKind.Text)]
    [TestCase("0.9999999", "h:mm", "23:59:59", CellKind.Text)]
    [TestCase("0", "h:mm", "00:00:00", CellKind.Text)]
    [TestCase("1.5", "46", "36:00:00", CellKind.Text)]
    [TestCase("1.5", "[h]:mm", "36:00:00", CellKind.Text)]
    [TestCase("1.5", "[mm]:ss", "36:00:00", CellKind.Text)]
    [TestCase("-0.5", "[h]:mm", "-12:00:00", CellKind.Text)]
    public void Text_FractionsOfDays_AreRoundedToSeconds(string value, string format, string text, CellKind kind) =>
        Assert.That(One(value, format), Is.EqualTo((text, kind)));

    // The days that spreadsheets count; 60 is 29 February 1900, which was not.
    [TestCase("1", "1900-01-01", CellKind.Date), TestCase("59", "1900-02-28", CellKind.Date), TestCase("60", "60", CellKind.Number)]
    [TestCase("61", "1900-03-01", CellKind.Date), TestCase("0", "0", CellKind.Number), TestCase("-1", "-1", CellKind.Number)]
    [TestCase("2958465", "9999-12-31", CellKind.Date), TestCase("2958466", "2958466", CellKind.Number), TestCase("1E+20", "100000000000000000000", CellKind.Number)]
    public void Text_EdgesOfTheSystemFrom1900_AreDatesOrNumbers(string value, string text, CellKind kind) =>
        Assert.That(One(value, "14"), Is.EqualTo((text, kind)));

    // R: as.numeric(as.Date("2021-05-03") - as.Date("1904-01-01")) is 42857.
    [TestCase("42857", "2021-05-03", CellKind.Date), TestCase("0", "1904-01-01", CellKind.Date), TestCase("60", "1904-03-01", CellKind.Date)]
    [TestCase("2957003", "9999-12-31", CellKind.Date), TestCase("2957004", "2957004", CellKind.Number), TestCase("-1", "-1", CellKind.Number)]
    public void Text_SystemFrom1904_CountsFromThere(string value, string text, CellKind kind) =>
        Assert.That(One(value, "14", from1904: true), Is.EqualTo((text, kind)));

    [Test]
    public void Text_DateAsText_StaysText()
    {
        var row = Reading.Of(new XlsxBuilder().Styles("14").Sheet("<row><c s=\"1\" t=\"str\"><v>03/05/2021</v></c></row>").Build()).Rows[0];

        Assert.That((row.Texts[0], row.Kinds[0]), Is.EqualTo(("03/05/2021", CellKind.Text)));
    }

    [Test]
    public void Description_DateSystem_IsTold() => Assert.That(
        Reading.Of(new XlsxBuilder { WorkbookProperties = "<workbookPr date1904=\"1\"/>" }.Sheet(string.Empty).Build()).Description!.CountsFrom1904, Is.True);
}
