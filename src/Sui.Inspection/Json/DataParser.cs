using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Sui.Inspection.Text;

namespace Sui.Inspection.Json;

/// <summary>Turns the bytes of a JSON file into nodes that know their lines.</summary>
internal static class DataParser
{
    /// <summary>The largest file read, in bytes, where its reader does not allow for more.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    // As many as a file of that size can hold: each takes memory, however few bytes it has.
    private const int MaximumValues = MaximumBytes / 2;

    /// <summary>Parses a file.</summary>
    /// <param name="json">The bytes, UTF-8, with or without a byte order mark.</param>
    /// <param name="faults">Where problems go.</param>
    /// <param name="maximumBytes">The largest file read, in bytes, whole mebibytes.</param>
    /// <returns>The file's value; null when there is none, which is then a problem.</returns>
    public static DataNode? Parse(ReadOnlySpan<byte> json, Faults faults, int maximumBytes = MaximumBytes)
    {
        if (json.Length > maximumBytes)
        {
            TooLarge(faults, json.Length, "bytes",
                $"At most {Wording.Number(maximumBytes / (1024 * 1024))} MiB ({Wording.Number(maximumBytes)} bytes).");
            return null;
        }

        var content = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        if (!Utf8.IsValid(content))
        {
            faults.ErrorAt(faults.Codes.NotUtf8, string.Empty, FirstInvalidLine(content), "The file has bytes that are not UTF-8.",
                "UTF-8 throughout.", "Save the file in UTF-8.");
            return null;
        }

        var lines = new LineCounter(content);
        var reader = new Utf8JsonReader(content);
        try
        {
            if (content.Length > MaximumBytes && Values(content) is > MaximumValues and var values)
            {
                TooLarge(faults, values, "values", $"At most {Wording.Number(MaximumValues)} values.");
                return null;
            }

            reader.Read();
            var root = Value(ref reader, ref lines, faults, lines.At(reader.TokenStartIndex), null, null, -1);
            reader.Read();
            faults.Root = root;
            return root;
        }
        catch (JsonException exception)
        {
            // The exception's own message can quote the file, so it is not repeated.
            var line = exception.LineNumber is { } number and < int.MaxValue ? (int)number + 1 : lines.At(reader.TokenStartIndex);
            NotJson(faults, line);
        }
        catch (InvalidOperationException)
        {
            // Escapes that make no text, such as half of a pair of surrogates.
            NotJson(faults, lines.At(reader.TokenStartIndex));
        }

        return null;
    }

    private static void TooLarge(Faults faults, int count, string what, string expected) =>
        faults.Error(faults.Codes.TooLarge, string.Empty, $"The file holds {Wording.Number(count)} {what}.", expected,
            "Leave out what does not belong in this file.");

    private static int Values(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content);
        var values = 0;
        while (reader.Read())
        {
            values += reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray ? 0 : 1;
        }

        return values;
    }

    private static void NotJson(Faults faults, int line) =>
        faults.ErrorAt(faults.Codes.NotJson, string.Empty, line, "The file is not valid JSON from this line on.",
            "One JSON object in UTF-8, without comments or trailing commas.",
            "Check quotes, commas and brackets near this line.");

    private static DataNode Value(
        ref Utf8JsonReader reader, ref LineCounter lines, Faults faults, int line, DataNode? parent, string? name, int index)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, ref lines, faults, new DataNode(DataNodeKind.Object, line, parent, name, index));
            case JsonTokenType.StartArray:
                var list = new DataNode(DataNodeKind.List, line, parent, name, index);
                for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
                {
                    var at = lines.At(reader.TokenStartIndex);
                    list.Children.Add(Value(ref reader, ref lines, faults, at, list, null, list.Children.Count));
                }

                return list;
            case JsonTokenType.String:
                return new DataNode(DataNodeKind.Text, line, parent, name, index) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new DataNode(DataNodeKind.Number, line, parent, name, index)
                {
                    Text = Encoding.ASCII.GetString(reader.ValueSpan),
                    Number = reader.TryGetDouble(out var value) ? value : double.PositiveInfinity,
                };
            case JsonTokenType.True or JsonTokenType.False:
                return new DataNode(DataNodeKind.Flag, line, parent, name, index)
                {
                    Flag = reader.TokenType == JsonTokenType.True,
                };
            default:
                return new DataNode(DataNodeKind.Null, line, parent, name, index);
        }
    }

    private static DataNode Members(ref Utf8JsonReader reader, ref LineCounter lines, Faults faults, DataNode node)
    {
        var read = new Dictionary<string, DataNode>(StringComparer.Ordinal);
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var name = reader.GetString()!;
            var line = lines.At(reader.TokenStartIndex);
            reader.Read();
            var value = Value(ref reader, ref lines, faults, line, node, name, -1);
            if (read.TryAdd(name, value))
            {
                node.Children.Add(value);
                continue;
            }

            read[name].MarkFaulty();
            faults.ErrorAt(faults.Codes.DuplicateProperty, node.PathOf(name), line, "The property stands more than once.",
                "Each property once.", "Keep the right one and delete the others.");
        }

        return node;
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> bytes)
    {
        var lines = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == OperationStatus.Done)
        {
            lines += rune.Value == '\n' ? 1 : 0;
            bytes = bytes[consumed..];
        }

        return lines;
    }
}
