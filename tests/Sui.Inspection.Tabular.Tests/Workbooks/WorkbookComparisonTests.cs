using System.Globalization;
using System.Text;
using ExcelDataReader;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests.Workbooks;

/// <summary>The same workbooks read by ExcelDataReader, which knows nothing of this reader: every cell that both know is the same.</summary>
[TestFixture]
internal sealed class WorkbookComparisonTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20190912UL, 211UL);

    private static readonly Gen<string> Cells = Gen.OneOf(
        Gen.Choose(-100_000, 100_000).Select(number => Number(number.ToString(CultureInfo.InvariantCulture))),
        Gen.Choose(0, 10_000).Select(number => Number((number / 16.0).ToString("R", CultureInfo.InvariantCulture))),
        Gen.Choose(0, 3).Select(index => $"t=\"s\"><v>{index}</v>"),
        Gen.Elements("yes", "007", "Siân &amp; co", "a b", "1e5").Select(text => $"t=\"inlineStr\"><is><t>{text}</t></is>"),
        Gen.Elements("t=\"b\"><v>1</v>", "t=\"b\"><v>0</v>", "t=\"str\"><f>A1</f><v>made up</v>"),
        Gen.Choose(61, 60_000).Select(day => $"s=\"1\"><v>{day}</v>"),
        Gen.Choose(61, 60_000).Select(day => $"s=\"2\"><v>{day}.25</v>"));

    // ExcelDataReader asks for Windows-1252 whatever it reads.
    [OneTimeSetUp]
    public void RegisterCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Test]
    public void Read_AnyWorkbook_GivesWhatExcelDataReaderGives() => Prop.ForAll(
        Arb.From(Gen.ListOf(Gen.ListOf(Gen.Frequency((4, Cells.Select<string, string?>(cell => cell)), (1, Gen.Constant<string?>(null))))
            .Select(row => row.Take(8).ToArray()))),
        rows =>
        {
            var bytes = Build([.. rows]);
            Assert.That(Ours(bytes), Is.EqualTo(Theirs(bytes)));
        }).Check(Fixed);

    private static byte[] Build(string?[][] rows)
    {
        var sheet = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Select((cell, column) => cell is null ? string.Empty : $"<c r=\"{(char)('A' + column)}{row + 1}\" {cell}</c>");
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">{string.Concat(cells)}</row>");
        }

        return new XlsxBuilder().Styles("14", "yyyy\\-mm\\-dd hh:mm:ss")
            .SharedTexts("<si><t>No</t></si><si><t>0</t></si><si><t>Prefer not to say</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>")
            .Sheet(sheet.ToString()).Build();
    }

    private static string Number(string text) => $"><v>{text}</v>";

    private static List<string> Ours(byte[] bytes) => [.. Reading.Of(bytes, name: "file.xlsx").Rows.SelectMany(row =>
        row.Texts.Select((text, column) => (row.Row, column, Kind: row.Kinds[column], text)))
        .Where(cell => cell.Kind != CellKind.Blank)
        .Select(cell => $"{cell.Row}:{cell.column} {cell.Kind} {cell.text}")];

    private static List<string> Theirs(byte[] bytes)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var cells = new List<string>();
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (reader.GetValue(column) is { } value)
                {
                    cells.Add($"{row}:{column} {Text(value)}");
                }
            }
        }

        return cells;
    }

    private static string Text(object value) => value switch
    {
        double number => "Number " + number.ToString("R", CultureInfo.InvariantCulture),
        DateTime { TimeOfDay.Ticks: 0 } day => "Date " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => "Date " + time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        bool flag => "Boolean " + (flag ? "true" : "false"),
        _ => "Text " + value,
    };
}
