using System.Globalization;
using System.Text.Json;

namespace Sui.Inspection.Json;

/// <summary>Turns the bytes of a JSON file into nodes that know their lines.</summary>
internal static class DataParser
{
    /// <summary>The largest file read, in bytes.</summary>
    public const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>Parses a file.</summary>
    /// <param name="json">The bytes, UTF-8, with or without a byte order mark.</param>
    /// <param name="faults">Where problems go.</param>
    /// <returns>The file's object; null when there is none, which is then a problem.</returns>
    public static DataNode? Parse(ReadOnlySpan<byte> json, Faults faults)
    {
        if (json.Length > MaximumBytes)
        {
            faults.Error(faults.Codes.TooLarge, string.Empty,
                $"The file holds {json.Length.ToString("N0", CultureInfo.InvariantCulture)} bytes.",
                "At most 4 MiB (4,194,304 bytes).", "Leave out what does not belong in this file.");
            return null;
        }

        var content = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var lines = new LineCounter(content);
        var reader = new Utf8JsonReader(content);
        try
        {
            reader.Read();
            var root = Value(ref reader, ref lines, faults, null, null, -1);
            reader.Read();
            faults.Root = root;
            return root;
        }
        catch (JsonException exception)
        {
            // The exception's own message can quote the file, so it is not repeated.
            var line = exception.LineNumber is { } number and < int.MaxValue ? (int)number + 1 : lines.At(reader.TokenStartIndex);
            NotJson(faults, line);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are not UTF-8, or half of a surrogate pair, inside a text.
            NotJson(faults, lines.At(reader.TokenStartIndex));
            return null;
        }
    }

    private static void NotJson(Faults faults, int line) =>
        faults.ErrorAt(faults.Codes.NotJson, string.Empty, line, "The file is not valid JSON from this line on.",
            "One JSON object in UTF-8, without comments or trailing commas.",
            "Check quotes, commas and brackets near this line.");

    private static DataNode Value(
        ref Utf8JsonReader reader, ref LineCounter lines, Faults faults, DataNode? parent, string? name, int index)
    {
        var line = lines.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, ref lines, faults, new DataNode(DataNodeKind.Object, line, parent, name, index));
            case JsonTokenType.StartArray:
                var list = new DataNode(DataNodeKind.List, line, parent, name, index);
                for (reader.Read(); reader.TokenType != JsonTokenType.EndArray; reader.Read())
                {
                    list.Children.Add(Value(ref reader, ref lines, faults, list, null, list.Children.Count));
                }

                return list;
            case JsonTokenType.String:
                return new DataNode(DataNodeKind.Text, line, parent, name, index) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                var number = reader.TryGetDouble(out var value) ? value : double.PositiveInfinity;
                return new DataNode(DataNodeKind.Number, line, parent, name, index) { Number = number };
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
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject; reader.Read())
        {
            var name = reader.GetString()!;
            var line = lines.At(reader.TokenStartIndex);
            reader.Read();
            var value = Value(ref reader, ref lines, faults, node, name, -1);
            if (names.Add(name))
            {
                node.Children.Add(value);
                continue;
            }

            faults.ErrorAt(faults.Codes.DuplicateProperty, node.PathOf(name), line, "The property stands more than once.",
                "Each property once.", "Keep the right one and delete the others.");
        }

        return node;
    }

    /// <summary>Counts lines up to positions that never go back.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> content)
    {
        private readonly ReadOnlySpan<byte> _content = content;
        private int _position;
        private int _line = 1;

        public int At(long position)
        {
            var to = (int)Math.Min(position, _content.Length);
            if (to > _position)
            {
                _line += _content[_position..to].Count((byte)'\n');
                _position = to;
            }

            return _line;
        }
    }
}
