using System.Text.Json;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Finds in the record of an import by which column it told the responses apart.</summary>
internal static class RecordedIds
{
    private const int LongestHeader = 80;

    /// <summary>The header of the column.</summary>
    /// <param name="record">The record; what is no record tells nothing.</param>
    /// <returns>The header; empty where the ids were not looked at or there is no such column; null where the record does not tell.</returns>
    public static string? Of(ReadOnlyMemory<byte> record)
    {
        try
        {
            using var document = JsonDocument.Parse(ByteOrderMark.Skip(record));
            var root = document.RootElement;
            if (root.GetProperty("rules").GetProperty("ignoreIds").GetBoolean())
            {
                return string.Empty;
            }

            foreach (var column in root.GetProperty("columns").EnumerateArray())
            {
                if (column.GetProperty("use").GetString() == nameof(Imports.ColumnUse.ResponseId))
                {
                    return column.GetProperty("header").GetString() is { Length: > 0 and <= LongestHeader } header && !header.Any(char.IsControl) ? header : null;
                }
            }

            return string.Empty;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
