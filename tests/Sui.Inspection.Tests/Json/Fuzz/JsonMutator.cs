using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sui.Inspection.Tests.Json.Fuzz;

/// <summary>Spoils a JSON file in one to four ways, of its structure and of its bytes. The same seed spoils in the same way.</summary>
internal sealed class JsonMutator(int seed, string words)
{
    private const string Mark = "@@";

    private static readonly JsonSerializerOptions Laid = new() { WriteIndented = true };

    private readonly Random _random = new(seed);
    private readonly List<string> _raw = [];

    // Values that no serialiser writes go in by their text.
    private string[] Values =>
    [
        "null", "true", "-1", "0", "-0", "0.5", "1e999", "-1e999", "1e308", "-1e308", "1e-400", "5e-324", "2147483648",
        "99999999999999999999999999999999", "\"\"", "\" \"", "\"x\"", "\"\\ud800\"", "\"\\udc00x\"", "\"\\u0000\"", "\"\\u202e\"",
        "\"" + words + "\"", "\"" + new string('x', 70_000) + "\"", "[]", "{}", "[null]", "[[]]", "[{}]", "{\"en\":1}", "{\"\":0}",
        "{\"" + words + "\":1}", "{\"en\":\"x\",\"en\":\"y\"}", Nested(20, "0"), Nested(63, "{}"), Nested(64, "1"), Nested(5_000, "1"),
        "01", "+1", ".5", "1.", "NaN", "Infinity", "'x'", "tru", "/* */1", "\uFEFF1",
    ];

    public byte[] Mutate(byte[] original)
    {
        var root = JsonNode.Parse(original)!;
        for (var left = _random.Next(0, 4); left > 0; left--)
        {
            Spoil(root);
        }

        var text = new StringBuilder(root.ToJsonString(_random.Next(2) == 0 ? Laid : JsonSerializerOptions.Default));
        for (var i = 0; i < _raw.Count; i++)
        {
            text.Replace($"\"{Mark}{i}{Mark}\"", _raw[i]);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        for (var left = _raw.Count == 0 || _random.Next(4) == 0 ? _random.Next(1, 4) : 0; left > 0; left--)
        {
            bytes = Spoil(bytes);
        }

        return bytes;
    }

    private static string Nested(int depth, string inner) => new string('[', depth) + inner + new string(']', depth);

    private void Spoil(JsonNode root)
    {
        var nodes = Below(root).ToList();
        var at = nodes[_random.Next(nodes.Count)];
        switch (at)
        {
            case JsonObject properties when properties.Count > 0:
                SpoilObject(properties);
                break;
            case JsonArray list when list.Count > 0:
                SpoilList(list);
                break;
            default:
                break;
        }
    }

    private void SpoilObject(JsonObject properties)
    {
        var (name, value) = properties.ElementAt(_random.Next(properties.Count));
        switch (_random.Next(6))
        {
            case 0:
                properties.Remove(name);
                break;
            case 1:
                // The same property twice: the second name comes by its text.
                properties[Raw(JsonSerializer.Serialize(name))] = value?.DeepClone();
                break;
            case 2:
                properties.Remove(name);
                properties[_random.Next(4) switch
                {
                    0 => name[..^1],
                    1 => words,
                    2 => new string('n', 100_000),
                    _ => Raw("\"\\ud800\""),
                }] = value;
                break;
            case 3:
                properties[name] = new JsonArray(value?.DeepClone());
                break;
            default:
                properties[name] = Raw(Any());
                break;
        }
    }

    private void SpoilList(JsonArray list)
    {
        var i = _random.Next(list.Count);
        switch (_random.Next(4))
        {
            case 0:
                list.RemoveAt(i);
                break;
            case 1:
                list.Add(list[i]?.DeepClone());
                break;
            case 2:
                var moved = list[i];
                list.RemoveAt(i);
                list.Insert(0, moved);
                break;
            default:
                list[i] = Raw(Any());
                break;
        }
    }

    private byte[] Spoil(byte[] bytes)
    {
        var at = _random.Next(bytes.Length + 1);
        var to = Math.Min(bytes.Length, at + _random.Next(1, 60));
        byte one = _random.Next(2) == 0 ? (byte)_random.Next(256) : "\",:{}[]\\\n0-e"u8[_random.Next(12)];
        return _random.Next(8) switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], one, .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[to..]],
            3 => [.. bytes[..to], .. bytes[at..]],
            4 => [.. "\uFEFF"u8, .. bytes],
            5 => [.. bytes[..at], .. "\uFEFF"u8, .. bytes[at..]],
            6 => [0xFF, 0xFE, .. bytes],
            _ => at == bytes.Length ? [] : [.. bytes[..at], one, .. bytes[(at + 1)..]],
        };
    }

    private string Any() => Values[_random.Next(Values.Length)];

    private string Raw(string text)
    {
        _raw.Add(text);
        return $"{Mark}{_raw.Count - 1}{Mark}";
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject properties => properties.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var below in children.OfType<JsonNode>().Where(child => child is not JsonValue).SelectMany(Below))
        {
            yield return below;
        }
    }
}
