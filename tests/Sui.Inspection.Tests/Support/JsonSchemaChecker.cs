using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sui.Inspection.Tests.Support;

/// <summary>
/// Checks a JSON value against a JSON Schema (draft 2020-12), as far as this repository's schemas use it. A keyword that it does
/// not know is an error, so that no schema is believed that is not checked.
/// </summary>
internal sealed class JsonSchemaChecker : IDisposable
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description"];
    private readonly JsonDocument _schema;

    public JsonSchemaChecker(ReadOnlyMemory<byte> schema) => _schema = JsonDocument.Parse(schema);

    public JsonElement Schema => _schema.RootElement;

    /// <summary>Lists every place where the value breaks the schema; empty when it fits.</summary>
    public IReadOnlyList<string> Check(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var faults = new List<string>();
        Check(document.RootElement, Schema, "$", faults);
        return faults;
    }

    public void Dispose() => _schema.Dispose();

    private void Check(JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Notes.Contains(keyword.Name) && !Holds(keyword, value, schema, path, faults))
            {
                faults.Add($"{path}: {keyword.Name}");
            }
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(value, Resolve(rule.GetString()!), path, faults);
                return true;
            case "type":
                return rule.ValueKind == JsonValueKind.Array
                    ? rule.EnumerateArray().Any(type => IsOf(value, type.GetString()!))
                    : IsOf(value, rule.GetString()!);
            case "enum":
                return rule.EnumerateArray().Any(allowed => JsonElement.DeepEquals(allowed, value));
            case "const":
                return JsonElement.DeepEquals(rule, value);
            case "anyOf":
                return rule.EnumerateArray().Any(option => Fits(value, option));
            case "oneOf":
                return rule.EnumerateArray().Count(option => Fits(value, option)) == 1;
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Matches(value.GetString()!, rule.GetString()!);
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                return value.ValueKind != JsonValueKind.Number || InRange(keyword.Name, value.GetDouble(), rule.GetDouble());
            case "items" or "minItems" or "maxItems" or "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || ListHolds(keyword, value, path, faults);
            case "required" or "properties" or "additionalProperties" or "propertyNames":
                return value.ValueKind != JsonValueKind.Object || ObjectHolds(keyword, value, schema, path, faults);
            default:
                throw new NotSupportedException($"The checker does not know the keyword '{keyword.Name}'.");
        }
    }

    private bool ListHolds(JsonProperty keyword, JsonElement value, string path, List<string> faults)
    {
        switch (keyword.Name)
        {
            case "items":
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Check(item, keyword.Value, $"{path}[{index++}]", faults);
                }

                return true;
            case "minItems":
                return value.GetArrayLength() >= keyword.Value.GetInt32();
            case "maxItems":
                return value.GetArrayLength() <= keyword.Value.GetInt32();
            default:
                var items = value.EnumerateArray().ToList();
                return !items.Where((item, i) => items.Take(i).Any(before => JsonElement.DeepEquals(before, item))).Any();
        }
    }

    private bool ObjectHolds(JsonProperty keyword, JsonElement value, JsonElement schema, string path, List<string> faults)
    {
        switch (keyword.Name)
        {
            case "required":
                return keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _));
            case "propertyNames":
                return value.EnumerateObject().All(p => Matches(p.Name, keyword.Value.GetProperty("pattern").GetString()!));
            case "properties":
                foreach (var property in keyword.Value.EnumerateObject())
                {
                    if (value.TryGetProperty(property.Name, out var child))
                    {
                        Check(child, property.Value, $"{path}.{property.Name}", faults);
                    }
                }

                return true;
            default:
                var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
                foreach (var property in value.EnumerateObject())
                {
                    if (known.ValueKind == JsonValueKind.Object && known.TryGetProperty(property.Name, out _))
                    {
                        continue;
                    }

                    if (keyword.Value.ValueKind == JsonValueKind.False)
                    {
                        return false;
                    }

                    Check(property.Value, keyword.Value, $"{path}.{property.Name}", faults);
                }

                return true;
        }
    }

    private bool Fits(JsonElement value, JsonElement schema)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults.Count == 0;
    }

    private JsonElement Resolve(string reference)
    {
        const string Start = "#/$defs/";
        return reference.StartsWith(Start, StringComparison.Ordinal)
            ? Schema.GetProperty("$defs").GetProperty(reference[Start.Length..])
            : throw new NotSupportedException($"The checker does not follow '{reference}'.");
    }

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The checker does not know the type '{type}'."),
    };

    // In .NET '$' also matches before a last line feed; in JSON Schema it does not.
    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, Regex.Replace(pattern, @"\$$", @"\z"));

    private static bool InRange(string keyword, double value, double bound) => keyword switch
    {
        "minimum" => value >= bound,
        "maximum" => value <= bound,
        "exclusiveMinimum" => value > bound,
        _ => value < bound,
    };
}
