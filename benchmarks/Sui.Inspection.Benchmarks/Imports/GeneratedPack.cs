using System.Globalization;
using System.Text;
using Sui.Inspection.Forms.Workbooks;

namespace Sui.Inspection.Benchmarks.Imports;

/// <summary>An evidence workbook with so many rows in all: an example pack whose survey and interviews are given again under new ids and new people.</summary>
internal static class GeneratedPack
{
    private const string Pack = "synthetic-strong";
    private static readonly string[] Grown = ["survey.csv", "interviews.csv"];

    public static void WriteWorkbook(string file, int rows)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(PackFiles.Load(Pack), StringComparer.Ordinal);
        var others = files.Where(one => one.Key.EndsWith(".csv", StringComparison.Ordinal) && !Grown.Contains(one.Key)).Sum(one => Lines(one.Value).Length - 1);
        foreach (var name in Grown)
        {
            files[name] = Encoding.UTF8.GetBytes(Grow(Lines(files[name]), (rows - others) / Grown.Length));
        }

        using var stream = File.Create(file);
        if (EvidenceWorkbook.Write(SuiInspection.Create(), files, stream) is { Count: > 0 } problems)
        {
            throw new InvalidOperationException(problems[0].ToString());
        }
    }

    private static string[] Lines(ReadOnlyMemory<byte> file) =>
        Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Grow(string[] lines, int rows)
    {
        var person = Array.IndexOf(lines[0].TrimEnd('\r').Split(','), "person");
        var text = new StringBuilder(lines[0]).Append('\n');
        for (var row = 0; row < rows; row++)
        {
            var cells = lines[1 + (row % (lines.Length - 1))].Split(',');
            cells[0] += string.Create(CultureInfo.InvariantCulture, $"x{row}");
            cells[person] += cells[person].Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"x{row}");
            text.AppendJoin(',', cells).Append('\n');
        }

        return text.ToString();
    }
}
