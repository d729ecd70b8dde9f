using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>
/// Made-up responses to the survey that ships, as an export of twenty columns: an id, two times, a status, the survey's questions by
/// their words, and further columns that nothing is mapped to. The same number of rows gives the same bytes.
/// </summary>
internal static class GeneratedSurvey
{
    private const int Columns = 20;

    /// <summary>The instrument that the file answers.</summary>
    public const string Instrument = "service-user-survey";

    /// <summary>Writes the export as CSV.</summary>
    public static void WriteCsv(string file, int rows)
    {
        using var writer = new StreamWriter(file, false, new UTF8Encoding(false), 1 << 16) { NewLine = "\r\n" };
        foreach (var row in Rows(rows))
        {
            writer.WriteLine(string.Join(',', row.Select(Quoted)));
        }
    }

    /// <summary>Writes the export as a workbook, with shared strings as Excel writes them.</summary>
    public static void WriteWorkbook(string file, int rows)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var archive = ZipFile.Open(file, ZipArchiveMode.Create);
        Write(archive, "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
            + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
            + "</Types>");
        Write(archive, "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Write(archive, "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Responses\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Write(archive, "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" "
            + "Target=\"sharedStrings.xml\"/></Relationships>");
        using (var sheet = new StreamWriter(archive.CreateEntry("xl/worksheets/sheet1.xml").Open(), new UTF8Encoding(false), 1 << 16))
        {
            sheet.Write("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            var number = 0;
            foreach (var row in Rows(rows))
            {
                WriteRow(sheet, ++number, row, texts);
            }

            sheet.Write("</sheetData></worksheet>");
        }

        Write(archive, "xl/sharedStrings.xml",
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + string.Concat(texts.OrderBy(text => text.Value).Select(text => $"<si><t>{System.Security.SecurityElement.Escape(text.Key)}</t></si>")) + "</sst>");
    }

    private static void WriteRow(StreamWriter sheet, int number, string[] row, Dictionary<string, int> texts)
    {
        sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">"));
        for (var column = 0; column < row.Length; column++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{number}");
            if (number > 1 && column == 0)
            {
                sheet.Write($"<c r=\"{name}\"><v>{row[column]}</v></c>");
            }
            else if (row[column].Length > 0)
            {
                texts.TryAdd(row[column], texts.Count);
                sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" t=\"s\"><v>{texts[row[column]]}</v></c>"));
            }
        }

        sheet.Write("</row>");
    }

    private static IEnumerable<string[]> Rows(int count)
    {
        var questions = SuiInspection.Create().Instruments.Find(Instrument)!.Questions.Where(question => question.Options.Count > 0).ToList();
        var header = new List<string> { "Response ID", "Time Started", "Date Submitted", "Status" };
        header.AddRange(questions.Select(question => question.Text.English).Take(Columns - header.Count));
        while (header.Count < Columns)
        {
            header.Add(string.Create(CultureInfo.InvariantCulture, $"Further column {header.Count}"));
        }

        yield return [.. header];
        var seed = 20190614u;
        for (var row = 0; row < count; row++)
        {
            yield return Row(row, questions, ref seed);
        }
    }

    private static string[] Row(int row, List<Question> questions, ref uint seed)
    {
        var cells = new string[Columns];
        var minute = row % 1440;
        var day = string.Create(CultureInfo.InvariantCulture, $"2019-05-{1 + (row / 1440 % 28):00} {minute / 60:00}:{minute % 60:00}:00");
        (cells[0], cells[1], cells[2], cells[3]) = ((100_000 + row).ToString(CultureInfo.InvariantCulture), day, day, Next(ref seed, 20) == 0 ? "Partial" : "Complete");
        for (var column = 4; column < Columns; column++)
        {
            var at = column - 4;
            cells[column] = Next(ref seed, 10) == 0 || (at < questions.Count && !IsAsked(questions, at, cells)) ? string.Empty
                : at < questions.Count ? questions[at].Options[Next(ref seed, questions[at].Options.Count)].Label.English
                : "Neither used, nor mapped";
        }

        return cells;
    }

    private static bool IsAsked(List<Question> questions, int at, string[] cells) => questions[at].Relevance.All(condition =>
    {
        var gate = questions.FindIndex(question => question.Id == condition.QuestionId);
        return gate < 0 || questions[gate].Options.Any(option => option.Label.English == cells[4 + gate] && condition.AnyOf.Contains(option.Code));
    });

    private static int Next(ref uint seed, int below)
    {
        seed = (seed * 1664525) + 1013904223;
        return (int)((seed >> 8) % (uint)below);
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? "\"" + cell + "\"" : cell;

    private static void Write(ZipArchive archive, string name, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content);
    }
}
