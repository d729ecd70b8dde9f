using System.Text;

namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>Sound files that mutations start from. All content is made up.</summary>
internal static class FuzzSeeds
{
    private const string Table = "Id,\"Were you asked, or told?\",\"He said \"\"yes\"\"\",Day\r\n1,\"a, b\nc\",é,2021-05-03\r\n2,,0,\r\n\r\n3,x;y;,\"\",\u00A0\r\n";

    /// <summary>CSV in several delimiters and encodings.</summary>
    public static IReadOnlyList<byte[]> Csv { get; } =
    [
        Encoding.UTF8.GetBytes(Table),
        Encoding.UTF8.GetBytes("\uFEFF" + Table.Replace(',', ';')),
        Encoding.Unicode.GetBytes("\uFEFF" + Table.Replace(',', '\t')),
        Encoding.BigEndianUnicode.GetBytes(Table),
        Encoding.Latin1.GetBytes(Table.Replace(',', '|')),
        Encoding.UTF8.GetBytes("sep=;\r\na;b\r\n1;2\r\n"),
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(row => $"{row},\"answer {row}\",{row * 7}\n"))),
    ];

    /// <summary>Workbooks with every kind of cell.</summary>
    public static IReadOnlyList<byte[]> Workbooks { get; } = [Rich().Build(), Rich(strict: true).Build(), Plain().Build()];

    private static XlsxBuilder Rich(bool strict = false) => new XlsxBuilder { IsStrict = strict, WorkbookProperties = "<workbookPr date1904=\"0\"/>" }
        .Styles("14", "dd/mm/yyyy hh:mm", "[h]:mm", "0.00")
        .SharedTexts("<si><t>Id</t></si><si><r><t>Were you </t></r><r><t>asked?</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si><si><t>a_x000D_b</t></si>")
        .Sheet(
            "<row r=\"1\" spans=\"1:6\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>" +
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>44319</v></c><c r=\"C2\" s=\"2\"><v>44319.5</v></c><c r=\"D2\" s=\"3\"><v>1.5</v></c>" +
            "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#N/A</v></c></row>" +
            "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>in &amp; out</t></is></c><c r=\"C9\" t=\"str\"><f>A1</f><v>x</v></c><c r=\"AA9\" t=\"d\"><v>2021-05-03</v></c></row>",
            "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>", "<dimension ref=\"A1:AA9\"/>")
        .Sheet("<row><c><v>5</v></c></row>", state: "hidden");

    private static XlsxBuilder Plain() => new XlsxBuilder()
        .Sheet(string.Concat(Enumerable.Range(1, 100).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\"><v>{row}</v></c><c r=\"B{row}\" t=\"str\"><v>text {row}</v></c></row>")))
        .Sheet("<row r=\"1\"><c r=\"A1\"><v>0.1</v></c></row>");
}
