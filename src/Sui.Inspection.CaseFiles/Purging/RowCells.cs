using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>The cells of a row. Nearly all rows have no quotation marks and nothing else that a reader of CSV has to think about: those are split.</summary>
internal static class RowCells
{
    // Spaces at the ends of cells, too, are left to the reader.
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'#', 0xEF]);

    /// <summary>The cells, as the reader of packs has them.</summary>
    /// <param name="record">The bytes of the record, with or without its line end.</param>
    public static IReadOnlyList<string> Of(ReadOnlyMemory<byte> record)
    {
        var line = record.Span;
        line = line.EndsWith("\r\n"u8) ? line[..^2] : line.EndsWith("\n"u8) ? line[..^1] : line;
        return IsPlain(line) ? Encoding.UTF8.GetString(line).Split(',') : CsvRecord.Cells(record);
    }

    private static bool IsPlain(ReadOnlySpan<byte> line) => line.Length > 0 && line[0] != ' ' && line[^1] != ' ' && !line.ContainsAny(Special)
        && line.IndexOf(" ,"u8) < 0 && line.IndexOf(", "u8) < 0 && Utf8.IsValid(line);
}
