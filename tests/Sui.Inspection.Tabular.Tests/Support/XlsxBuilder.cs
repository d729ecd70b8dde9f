using System.IO.Compression;
using System.Text;

namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>Workbooks made by hand from raw XML, independent of any writer. All content is made up.</summary>
internal sealed class XlsxBuilder
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly List<(string State, string Xml)> _sheets = [];

    public bool IsStrict { get; init; }

    public string WorkbookProperties { get; init; } = string.Empty;

    /// <summary>Adds a sheet by what is in sheetData and what stands behind it.</summary>
    public XlsxBuilder Sheet(string rows, string behind = "", string before = "", string state = "visible", string prolog = "")
    {
        _sheets.Add((state, $"{prolog}<worksheet xmlns=\"{(IsStrict ? Strict : Main)}\">{before}<sheetData>{rows}</sheetData>{behind}</worksheet>"));
        return this;
    }

    /// <summary>Adds a sheet by its whole XML.</summary>
    public XlsxBuilder RawSheet(string xml)
    {
        _sheets.Add(("visible", xml));
        return this;
    }

    /// <summary>Adds the shared texts by their items.</summary>
    public XlsxBuilder SharedTexts(string items, string prolog = "") =>
        Part("xl/sharedStrings.xml", $"{prolog}<sst xmlns=\"{(IsStrict ? Strict : Main)}\">{items}</sst>");

    /// <summary>Adds styles: one for each number format; style 0 is plain.</summary>
    public XlsxBuilder Styles(params string[] formats)
    {
        var codes = string.Concat(formats.Select((format, index) => int.TryParse(format, out _)
            ? string.Empty
            : $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{System.Security.SecurityElement.Escape(format)}\"/>"));
        var styles = string.Concat(formats.Select((format, index) =>
            $"<xf numFmtId=\"{(int.TryParse(format, out var id) ? id : 200 + index)}\" applyNumberFormat=\"1\"><alignment/></xf>"));
        return Part(
            "xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
            $"<cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
    }

    public XlsxBuilder Part(string name, string xml) => Part(name, Encoding.UTF8.GetBytes(xml));

    public XlsxBuilder Part(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }

    public byte[] Build()
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Required().Concat(_parts))
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return memory.ToArray();
    }

    private IEnumerable<(string Name, byte[] Content)> Required()
    {
        var office = IsStrict ? StrictOffice : Office;
        var own = _parts.ConvertAll(part => part.Name);
        var related = string.Concat(_sheets.Select((_, index) => Related($"rId{index + 1}", $"{office}/worksheet", $"worksheets/sheet{index + 1}.xml")))
            + Related("rIdT", $"{office}/sharedStrings", "sharedStrings.xml") + Related("rIdS", $"{office}/styles", "styles.xml");
        var sheets = string.Concat(_sheets.Select((sheet, index) =>
            $"<sheet name=\"Sheet {index + 1}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"rId{index + 1}\"/>"));
        var required = new List<(string Name, string Xml)>
        {
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"/>"),
            ("_rels/.rels", Relations(Related("rId1", $"{office}/officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", Relations(related)),
            ("xl/workbook.xml",
                $"<workbook xmlns=\"{(IsStrict ? Strict : Main)}\" xmlns:r=\"{office}\">{WorkbookProperties}<sheets>{sheets}</sheets></workbook>"),
        };
        required.AddRange(_sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", sheet.Xml)));
        return required.Where(part => !own.Contains(part.Name)).Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml)));
    }

    private static string Relations(string related) => $"<Relationships xmlns=\"{Package}/relationships\">{related}</Relationships>";

    private static string Related(string id, string type, string target) => $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\"/>";
}
