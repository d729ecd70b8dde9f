using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Sui.Inspection.Tests.Support;

/// <summary>Edits JSON at a path such as <c>criteria[3].claim.bar</c>, the notation that problems use.</summary>
internal static class JsonEdits
{
    /// <summary>Puts a value at a path (replacing, adding, or appending to a list); null removes what is there.</summary>
    public static byte[] Edit(ReadOnlySpan<byte> json, string path, string? value)
    {
        var root = JsonNode.Parse(json)!;
        Edit(root, path, value);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Edit(JsonNode root, string path, string? value)
    {
        var steps = path.Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        var at = root;
        foreach (var step in steps[..^1])
        {
            at = (at is JsonArray array ? array[Index(step)] : at[step])
                ?? throw new ArgumentException($"Nothing at '{step}' of '{path}'.", nameof(path));
        }

        var last = steps[^1];
        switch (at)
        {
            case JsonArray list when value is null:
                list.RemoveAt(Index(last));
                break;
            case JsonArray list when Index(last) == list.Count:
                list.Add(JsonNode.Parse(value));
                break;
            case JsonArray list:
                list[Index(last)] = JsonNode.Parse(value);
                break;
            case JsonObject properties when value is null:
                Assert.That(properties.Remove(last), Is.True, "Nothing to remove at " + path);
                break;
            case JsonObject properties:
                properties[last] = JsonNode.Parse(value);
                break;
            default:
                throw new ArgumentException($"Nothing can stand at '{path}'.", nameof(path));
        }
    }

    private static int Index(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
