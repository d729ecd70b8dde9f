using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Sui.Inspection.Imports.Tests.Support;

/// <summary>Small workbooks with named sheets, made by hand; rows are cells divided by '|'.</summary>
internal static class Xlsx
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A workbook.</summary>
    /// <param name="sheets">The sheets and their rows.</param>
    public static byte[] Of(params (string Name, string[] Rows)[] sheets)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Part(zip, "_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{at + 1}\" r:id=\"s{at}\"/>")) + "</sheets></workbook>");
            Part(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">"
                + string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/s{at}.xml\"/>")) + "</Relationships>");
            foreach (var (at, (_, rows)) in sheets.Index())
            {
                Part(zip, $"xl/worksheets/s{at}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");
            }
        }

        return memory.ToArray();
    }

    /// <summary>The workbook with a part changed; null takes it out.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="name">The part's name; of the first sheet <c>xl/worksheets/s0.xml</c>.</param>
    /// <param name="change">What it becomes.</param>
    public static byte[] With(byte[] workbook, string name, Func<string, string?> change)
    {
        using var memory = new MemoryStream();
        memory.Write(workbook);
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(name)!;
            using var reader = new StreamReader(entry.Open());
            var changed = change(reader.ReadToEnd());
            reader.Dispose();
            entry.Delete();
            if (changed is not null)
            {
                Part(zip, name, changed);
            }
        }

        return memory.ToArray();
    }

    private static string Row(string cells, int row) => $"<row r=\"{row + 1}\">" + string.Concat(cells.Split('|').Select((cell, at) => cell.Length == 0 ? string.Empty
        : decimal.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"<c r=\"{(char)('A' + at)}{row + 1}\"><v>{cell}</v></c>"
        : $"<c r=\"{(char)('A' + at)}{row + 1}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>")) + "</row>";

    private static void Part(ZipArchive zip, string name, string xml)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }
}
