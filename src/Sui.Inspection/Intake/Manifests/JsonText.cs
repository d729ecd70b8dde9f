using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake.Manifests;

/// <summary>Reads a JSON file into values that know their lines: problems name them, and documents of the framework do not.</summary>
internal static class JsonText
{
    private const int Depth = 32;

    /// <summary>The value; null, after a problem, when the file is not JSON.</summary>
    public static JsonValue? Parse(ReadOnlyMemory<byte> content, ProblemList problems)
    {
        var bytes = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content.Span[3..] : content.Span;
        if (!Utf8.IsValid(bytes))
        {
            problems.Error(
                IntakeCodes.ManifestNotUtf8, new ProblemLocation(problems.File, Line: FirstInvalidLine(bytes)),
                "The file has bytes that are not UTF-8.", "UTF-8 throughout.", "Save the file in UTF-8.");
            return null;
        }

        var lines = new LineCounter(bytes);
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Depth });
            reader.Read();
            var value = Read(ref reader, ref lines);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            Report(problems, (int)(exception.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Escapes that make no text, such as half of a pair of surrogates.
            Report(problems, lines.Current);
        }

        return null;
    }

    private static JsonValue Read(ref Utf8JsonReader reader, ref LineCounter lines)
    {
        var line = lines.At((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader, ref lines, new JsonValue(JsonKind.Object, line));
            case JsonTokenType.StartArray:
                var array = new JsonValue(JsonKind.Array, line);
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    array.Items.Add(Read(ref reader, ref lines));
                }

                return array;
            case JsonTokenType.String:
                return new JsonValue(JsonKind.String, line) { Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new JsonValue(JsonKind.Number, line) { Text = Encoding.ASCII.GetString(reader.ValueSpan) };
            case JsonTokenType.True:
                return new JsonValue(JsonKind.True, line);
            case JsonTokenType.False:
                return new JsonValue(JsonKind.False, line);
            default:
                return new JsonValue(JsonKind.Null, line);
        }
    }

    private static JsonValue ReadObject(ref Utf8JsonReader reader, ref LineCounter lines, JsonValue value)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var line = lines.At((int)reader.TokenStartIndex);
            var name = reader.GetString()!;
            reader.Read();
            var member = new JsonMember(name, Read(ref reader, ref lines), line);
            (names.Add(name) ? value.Members : value.Duplicates).Add(member);
        }

        return value;
    }

    private static int FirstInvalidLine(ReadOnlySpan<byte> bytes)
    {
        var lines = 1;
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            lines += rune.Value == '\n' ? 1 : 0;
            bytes = bytes[consumed..];
        }

        return lines;
    }

    private static void Report(ProblemList problems, int line) => problems.Add(
        new Problem(
            IntakeCodes.ManifestNotJson, ProblemSeverity.Error, new ProblemLocation(problems.File, Line: line),
            "The file is not JSON: reading stopped at this line.", "JSON without comments and without commas at the end of lists.",
            "Correct this line or the one before it."),
        line);
}
