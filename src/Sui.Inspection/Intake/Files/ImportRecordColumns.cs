using System.Text.Json;
using Sui.Inspection.Json;

namespace Sui.Inspection.Intake.Files;

/// <summary>The columns that answers stood in, from the record of an import (<c>sui-import-record/1</c>).</summary>
internal static class ImportRecordColumns
{
    private const string Format = "sui-import-record/1";
    private const int LongestHeader = 1_000;

    /// <summary>Question id to the name of its column, or of its first one; null when this is not a record of an import with the
    /// instrument.</summary>
    /// <param name="json">The record's bytes.</param>
    /// <param name="instrumentId">The instrument whose answers the file holds.</param>
    public static IReadOnlyDictionary<string, string>? Read(ReadOnlyMemory<byte> json, string? instrumentId)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.TextOrNull("format") == Format && root.TryGetProperty("instrument", out var instrument)
                && instrument.TextOrNull("id") is { } id && id == instrumentId && root.TryGetProperty("columns", out var columns)
                ? Columns(columns)
                : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static Dictionary<string, string> Columns(JsonElement columns)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in columns.EnumerateArray())
        {
            if (column.TextOrNull("question") is { } question && column.TextOrNull("header") is { Length: <= LongestHeader } header)
            {
                found.TryAdd(question, column.TextOrNull("group") is { } group ? $"{group}: {header}" : header);
            }
        }

        return found;
    }
}
