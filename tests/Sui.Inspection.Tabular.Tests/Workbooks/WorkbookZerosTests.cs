using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>Numbers whose format fills them up with zeros, as ids have it: read as spreadsheets show them and save them as CSV.</summary>
internal sealed class WorkbookZerosTests
{
    [TestCase("000;@", "7", "007")]
    [TestCase("000;@", "1234", "1234")]
    [TestCase("00000;-00000", "0", "00000")]
    [TestCase("000;-000", "42", "042")]
    [TestCase("0", "7", "7")]
    [TestCase("000.0", "7", "7")]
    [TestCase("000;@", "7.5", "7.5")]
    [TestCase("#,##0", "7", "7")]
    [TestCase("0000000000000000;@", "7", "7")]
    public void Number_IsReadWithTheZerosThatItsFormatShows(string format, string value, string text)
    {
        var row = Reading.Of(new XlsxBuilder().Styles(format).Sheet($"<row><c s=\"1\"><v>{value}</v></c></row>").Build()).Rows[0];

        Assert.That((row.Texts[0], row.Kinds[0]), Is.EqualTo((text, CellKind.Number)));
    }
}
