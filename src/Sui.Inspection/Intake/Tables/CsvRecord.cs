using CsvHelper;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>One record of a CSV file of a pack.</summary>
internal static class CsvRecord
{
    /// <summary>Its cells, as the reader of packs has them; none where the record is blank.</summary>
    /// <param name="record">The bytes of the record, with or without a byte order mark and a line end.</param>
    public static IReadOnlyList<string> Cells(ReadOnlyMemory<byte> record)
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
}
