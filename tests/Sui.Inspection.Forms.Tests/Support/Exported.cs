using System.Text;
using ExcelDataReader;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests.Support;

/// <summary>Exports through the front door, and reads sheets back with a reader that is not the writer's.</summary>
internal static class Exported
{
    // The reader of sheets asks for Windows-1252 whatever it reads.
    static Exported() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ISuiInspection Inspection { get; } = SuiInspection.Create(options => options.AddForms());

    public static IEnumerable<Instrument> Instruments =>
        Inspection.Instruments.Versions.Select(version => version.Id).Distinct(StringComparer.Ordinal)
            .Select(id => Inspection.Instruments.Find(id)!).Append(SampleInstrument.Create());

    public static byte[] Bytes(Instrument instrument, string format, string language = "en") =>
        Bytes(instrument, format, new InstrumentExportRequest { Language = language });

    public static byte[] Bytes(Instrument instrument, string format, InstrumentExportRequest request)
    {
        using var memory = new MemoryStream();
        Inspection.Export(instrument, format, request, memory);
        return memory.ToArray();
    }

    public static string Text(Instrument instrument, string format, string language = "en") =>
        Encoding.UTF8.GetString(Bytes(instrument, format, language));

    /// <summary>What forms ask beside the questions: records have no respondents.</summary>
    public static string[] AskedBeside(Instrument instrument) =>
        instrument.Kind is Vocabulary.SourceKind.Survey or Vocabulary.SourceKind.Interview or Vocabulary.SourceKind.Group
            ? ["person", "event_date"]
            : ["event_date"];

    /// <summary>Sheets by name; rows as texts by the names of their columns, empty ones left out.</summary>
    public static Dictionary<string, List<Dictionary<string, string>>> Sheets(byte[] workbook)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(workbook));
        var sheets = new Dictionary<string, List<Dictionary<string, string>>>(StringComparer.Ordinal);
        do
        {
            var (header, rows) = (new List<string>(), new List<Dictionary<string, string>>());
            while (reader.Read())
            {
                var cells = Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue).ToList();
                Assert.That(cells.Where(cell => cell is not null), Has.All.InstanceOf<string>(), "every cell is a text");
                if (header.Count == 0)
                {
                    header.AddRange(cells.Select(cell => (string)cell));
                    continue;
                }

                rows.Add(cells.Select((cell, index) => (Name: header[index], Value: (string?)cell))
                    .Where(cell => cell.Value is not null)
                    .ToDictionary(cell => cell.Name, cell => cell.Value!, StringComparer.Ordinal));
            }

            sheets.Add(reader.Name, rows);
        }
        while (reader.NextResult());
        return sheets;
    }
}
