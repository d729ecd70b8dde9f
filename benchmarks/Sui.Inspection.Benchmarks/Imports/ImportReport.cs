using System.Globalization;
using System.Text;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>Turns the lines of measurements into tables.</summary>
internal sealed class ImportReport(IEnumerable<string> lines)
{
    private const double Bar = 1.5;
    private const double MemoryBar = 120;

    private readonly Dictionary<string, double[]> _results = lines
        .Select(line => line.Split('\t'))
        .GroupBy(cells => cells[0], StringComparer.Ordinal)
        .ToDictionary(
            group => group.Key,
            group => group.Last().Skip(1).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray(),
            StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append("Warm, median of nine rounds in turn; the ratio is to the baseline of the same process. Peak memory is of a process of its own.\n\n");
        text.Append("| | Median | Fastest | Ratio | Bar | | Peak memory | Bar | |\n|---|---|---|---|---|---|---|---|---|\n");
        Row(text, "CSV: bytes alone", "bytes.csv", null);
        Row(text, "CSV: CsvHelper into strings (baseline)", "csvhelper.csv", null);
        Row(text, "CSV: import and tally", "import.csv", "csvhelper.csv");
        Row(text, "CSV: import and tally, with the record and so the SHA-256", "import-and-record.csv", "csvhelper.csv", hasBar: false);
        Row(text, "CSV: import, tally and write", "import-and-write.csv", "csvhelper.csv", hasBar: false);
        Row(text, "XLSX: ExcelDataReader, every value (baseline)", "exceldatareader.xlsx", null);
        Row(text, "XLSX: import and tally", "import.xlsx", "exceldatareader.xlsx");
        Row(text, "Evidence workbook: ExcelDataReader, every value (baseline)", "exceldatareader.workbook", null);
        Row(text, "Evidence workbook: read and validate", "read-and-validate.workbook", "exceldatareader.workbook");
        return text.ToString();
    }

    private void Row(StringBuilder text, string name, string key, string? baseline, bool hasBar = true)
    {
        if (_results.GetValueOrDefault("compare/" + key) is not { } times)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"| {name} | {times[0]:N0} ms | {times[1]:N0} ms |");
        if (baseline is null)
        {
            text.Append(" – | – | |");
        }
        else
        {
            var ratio = times[0] / _results["compare/" + baseline][0];
            text.Append(CultureInfo.InvariantCulture, $" {ratio:0.00}× |");
            text.Append(hasBar ? string.Create(CultureInfo.InvariantCulture, $" {Bar:0.0}× | {(ratio <= Bar ? "met" : "missed")} |") : " – | |");
        }

        if (_results.GetValueOrDefault("once/" + key) is not { } once)
        {
            text.Append(" – | – | |\n");
            return;
        }

        var memory = once[1] / 1e6;
        text.Append(CultureInfo.InvariantCulture, $" {memory:0} MB |");
        text.Append(baseline is null ? " – | |\n" : $" {MemoryBar:0} MB | {(memory < MemoryBar ? "met" : "missed")} |\n");
    }
}
