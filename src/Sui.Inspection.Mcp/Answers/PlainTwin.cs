using System.Text;
using System.Text.Json;

namespace Sui.Inspection.Mcp.Answers;

/// <summary>The plain text of an answer, made from its JSON, so that it says the same and nothing else.</summary>
internal static class PlainTwin
{
    /// <summary>The text: a line for each value, indented by two for each level.</summary>
    public static string Of(JsonElement answer)
    {
        var text = new StringBuilder();
        Members(text, answer, 0);
        return text.ToString().TrimEnd('\n');
    }

    private static void Members(StringBuilder text, JsonElement value, int level)
    {
        foreach (var member in value.EnumerateObject())
        {
            Write(text, member.Name + ":", member.Value, level);
        }
    }

    private static void Write(StringBuilder text, string lead, JsonElement value, int level)
    {
        text.Append(' ', level * 2).Append(lead);
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('\n');
                Members(text, value, level + 1);
                break;
            case JsonValueKind.Array when value.GetArrayLength() == 0:
                text.Append(" none\n");
                break;
            case JsonValueKind.Array when value[0].ValueKind is JsonValueKind.Object or JsonValueKind.Array:
                text.Append('\n');
                foreach (var item in value.EnumerateArray())
                {
                    Write(text, "-", item, level + 1);
                }

                break;
            case JsonValueKind.Array:
                text.Append(' ').AppendJoin("; ", value.EnumerateArray().Select(Scalar)).Append('\n');
                break;
            default:
                text.Append(' ').Append(Scalar(value)).Append('\n');
                break;
        }
    }

    private static string Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.Null => "none",
        _ => value.GetRawText(),
    };
}
