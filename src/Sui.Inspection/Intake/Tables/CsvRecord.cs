using System.Buffers;
using System.Text;
using System.Text.Unicode;
using CsvHelper;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>One record of a CSV file of a pack. Nearly all have no quotation marks and nothing else that a reader of CSV has to think about: those are split.</summary>
internal static class CsvRecord
{
    // Spaces at the ends of cells, too, are left to the reader.
    private static readonly SearchValues<byte> Special = SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'#', 0xEF]);

    /// <summary>Its cells, as the reader of packs has them; none where the record is blank.</summary>
    /// <param name="record">The bytes of the record, with or without a byte order mark and a line end.</param>
    public static IReadOnlyList<string> Cells(ReadOnlyMemory<byte> record)
    {
        var line = record.Span;
        line = line.EndsWith("\r\n"u8) ? line[..^2] : line.EndsWith("\n"u8) ? line[..^1] : line;
        return IsPlain(line) ? Encoding.UTF8.GetString(line).Split(',') : Parsed(record);
    }

    /// <summary>The same by the reader itself.</summary>
    internal static IReadOnlyList<string> Parsed(ReadOnlyMemory<byte> record)
    {
        using var reader = CsvReader.Create(ByteOrderMark.Skip(record), new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = _ => { },
        });
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetString(place))] : [];
    }

    private static bool IsPlain(ReadOnlySpan<byte> line) => line.Length > 0 && line[0] != ' ' && line[^1] != ' ' && !line.ContainsAny(Special)
        && line.IndexOf(" ,"u8) < 0 && line.IndexOf(", "u8) < 0 && Utf8.IsValid(line);
}
