using System.Text.Json;

namespace Sui.Inspection.CaseFiles.Purging;

/// <summary>How long what is kept, and which columns hold words and pseudonyms, as data.</summary>
/// <param name="Kind">The kind of file, or <c>attachments</c>.</param>
/// <param name="Days">The days of retention.</param>
/// <param name="Words">The columns of words.</param>
/// <param name="Pseudonyms">The columns of pseudonyms.</param>
/// <param name="FreeText">Whether answers in people's own words go, too.</param>
/// <param name="Set">By column, the values that become others.</param>
internal sealed record RetentionRule(
    string Kind, int Days, IReadOnlyList<string> Words, IReadOnlyList<string> Pseudonyms, bool FreeText,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Set)
{
    /// <summary>The kind of attachments.</summary>
    public const string Attachments = "attachments";

    /// <summary>What stands in place of words.</summary>
    public const string Erased = "[erased]";

    /// <summary>The rules that ship, by kind.</summary>
    public static IReadOnlyDictionary<string, RetentionRule> Shipped { get; } = Read();

    private static Dictionary<string, RetentionRule> Read()
    {
        using var stream = typeof(RetentionRule).Assembly.GetManifestResourceStream("retention/retention-1.json")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.GetProperty("kinds").EnumerateArray()
            .Select(rule => new RetentionRule(
                rule.GetProperty("kind").GetString()!, rule.GetProperty("days").GetInt32(), Texts(rule, "words"), Texts(rule, "pseudonyms"),
                rule.TryGetProperty("freeText", out var free) && free.GetBoolean(),
                rule.TryGetProperty("set", out var set) ? Values(set) : new Dictionary<string, IReadOnlyDictionary<string, string>>(0)))
            .ToDictionary(rule => rule.Kind, StringComparer.Ordinal);
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Values(JsonElement set) => set.EnumerateObject().ToDictionary(
        column => column.Name,
        IReadOnlyDictionary<string, string> (column) => column.Value.EnumerateObject().ToDictionary(
            value => value.Name, value => value.Value.GetString()!, StringComparer.OrdinalIgnoreCase),
        StringComparer.Ordinal);

    private static IReadOnlyList<string> Texts(JsonElement rule, string name) =>
        rule.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(text => text.GetString()!)] : [];
}
