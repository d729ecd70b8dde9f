using System.Text.Json;

namespace Sui.Inspection.Json;

/// <summary>Members of elements that may be of any form.</summary>
internal static class JsonMembers
{
    /// <summary>A text; null where the element is no object, or has no text of the name.</summary>
    public static string? TextOrNull(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.String) is { } value ? value.GetString() : null;

    /// <summary>A whole number; null where the element is no object, or has none of the name.</summary>
    public static int? WholeOrNull(this JsonElement element, string name) =>
        element.Member(name, JsonValueKind.Number) is { } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>A member of one kind; null where the element is no object, or has none of the name.</summary>
    public static JsonElement? Member(this JsonElement element, string name, JsonValueKind kind) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == kind ? value : null;
}
