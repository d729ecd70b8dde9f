using System.Globalization;
using System.Text;
using ExcelDataReader;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Workbooks that are written hold, for another reader, the cells of the pack's files.</summary>
internal sealed class OtherReaderTests
{
    [OneTimeSetUp]
    public void KnowCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Test]
    public void Findings_AreReadByAnotherReader([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string example)
    {
        var folder = Books.PathOf(example);
        var file = Path.Combine(folder, "findings.csv");
        var lines = File.Exists(file) ? File.ReadAllLines(file).Skip(1).Where(line => line.Length > 0).ToList() : [];
        var rows = Sheet(Books.Workbook(folder), "Findings");

        Assert.That(rows, Has.Count.EqualTo(lines.Count + 1), "headings, and a row for each finding");
        foreach (var (line, row) in lines.Zip(rows.Skip(1)))
        {
            var cells = line.Split(',');
            Assert.That(row[0], Is.EqualTo(cells[0]), "id");
            if (cells[2].Length == 10)
            {
                Assert.That(row[2], Is.EqualTo(DateTime.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture)), "a day is a day");
            }
        }
    }

    private static List<object?[]> Sheet(byte[] workbook, string name)
    {
        using var stream = new MemoryStream(workbook, writable: false);
        using var reader = ExcelReaderFactory.CreateReader(stream);
        while (reader.Name != name)
        {
            Assert.That(reader.NextResult(), $"There is a sheet '{name}'.");
        }

        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.GetValue(column);
            }

            if (row.Any(cell => cell is not null))
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
