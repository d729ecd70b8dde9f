using System.Buffers;
using System.Text;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>Writes a row of a CSV file.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>The row's bytes, its line end included.</summary>
    public static byte[] Write(IReadOnlyList<string> cells) =>
        Encoding.UTF8.GetBytes(string.Join(',', cells.Select(Cell)) + "\n");

    private static string Cell(string text) => text.AsSpan().ContainsAny(Quoted)
        ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
        : text;
}
