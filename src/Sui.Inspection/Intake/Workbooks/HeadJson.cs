using System.Globalization;
using System.Text.Json.Nodes;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Puts values at paths of pack.json, and remembers where in the workbook each stands.</summary>
/// <param name="places">Where places go.</param>
internal sealed class HeadJson(WorkbookPlaces places)
{
    /// <summary>The object.</summary>
    public JsonObject Root { get; } = [];

    /// <summary>The object, as bytes of a file.</summary>
    public byte[] ToBytes() => System.Text.Encoding.UTF8.GetBytes(Root.ToJsonString());

    /// <summary>Sets a value that is not empty, and remembers its place in any case.</summary>
    /// <param name="at">The object that holds it.</param>
    /// <param name="prefix">The path of that object, with a point at its end; empty for the whole.</param>
    /// <param name="path">The path of the value inside that object, of one part or two.</param>
    /// <param name="type">What it is.</param>
    /// <param name="text">It.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="needed">Whether what holds it is there even without it, so that each value that is missing is said.</param>
    public void Set(JsonObject at, string prefix, string path, ColumnType type, string text, CellPlace place, bool needed = false)
    {
        places.Head(prefix + path, place);
        if (text.Length == 0 && !needed)
        {
            return;
        }

        var parts = path.Split('.');
        foreach (var part in parts.SkipLast(1))
        {
            at = at[part] as JsonObject ?? Add(at, part);
        }

        if (text.Length > 0)
        {
            at[parts[^1]] = Value(type, text);
        }
    }

    /// <summary>Adds an object of a list.</summary>
    public JsonObject AddTo(JsonObject at, string list, out int index)
    {
        var array = at[list] as JsonArray ?? [];
        at[list] ??= array;
        var entry = new JsonObject();
        array.Add((JsonNode)entry);
        index = array.Count - 1;
        return entry;
    }

    private static JsonObject Add(JsonObject at, string name)
    {
        var child = new JsonObject();
        at[name] = child;
        return child;
    }

    // What is no number stays text, and the reader of pack.json says so.
    private static JsonValue Value(ColumnType type, string text) => type switch
    {
        ColumnType.Whole or ColumnType.Number or ColumnType.Share
            when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        ColumnType.YesNo when text == "yes" => JsonValue.Create(true),
        ColumnType.YesNo when text == "no" => JsonValue.Create(false),
        _ => JsonValue.Create(text),
    };
}
