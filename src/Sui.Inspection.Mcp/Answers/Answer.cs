using System.Buffers;
using System.Text.Json;
using ModelContextProtocol.Protocol;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>An answer: what was found, and the problems. It is written as JSON, and the same as plain text for assistants that read no JSON.</summary>
/// <param name="problems">The problems.</param>
internal sealed class Answer(IReadOnlyList<Problem> problems)
{
    /// <summary>The format's id.</summary>
    public const string Format = "sui-assistant/1";

    /// <summary>The most bytes of an answer's JSON.</summary>
    public const int MostBytes = 128 * 1024;

    // Non-ASCII characters are escaped only where JSON asks for it: an assistant reads them as they are.
    private static readonly JsonWriterOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the members of what was found; null where nothing could be.</summary>
    public Action<Utf8JsonWriter>? Result { get; init; }

    /// <summary>The answer as the protocol has it.</summary>
    /// <param name="tool">The tool's name.</param>
    public CallToolResult ToResult(string tool)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            Write(json, tool);
        }

        if (buffer.WrittenCount > MostBytes)
        {
            return new Answer(Refusal.Of(
                AssistantCodes.AnswerTooLarge, null, "The answer would be longer than is given here.",
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At most {MostBytes} bytes."), "Use the command: sui assess, sui explain or sui criteria.").Problems).ToResult(tool);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        return new CallToolResult
        {
            IsError = Result is null,
            StructuredContent = document.RootElement.Clone(),
            Content = [new TextContentBlock { Text = PlainTwin.Of(document.RootElement) }],
        };
    }

    private void Write(Utf8JsonWriter json, string tool)
    {
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("tool", tool);
        if (Result is { } result)
        {
            json.WriteStartObject("result");
            result(json);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("result");
        }

        ProblemsPart.Write(json, "problems", problems);
        json.WriteEndObject();
    }
}
