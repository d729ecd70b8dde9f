using System.Text.Json;
namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>Every text by language in the shipped data, with where it stands.</summary>
internal static class ShippedTexts
{
    /// <summary>Reads the files inside the assembly; a text is an object with English in it.</summary>
    public static IEnumerable<(string Place, string English, string? Welsh)> All() => BuiltIn.Files.SelectMany(file =>
    {
        using var document = JsonDocument.Parse(BuiltIn.Bytes(file));
        return In(document.RootElement, file).ToList();
    });

    private static IEnumerable<(string Place, string English, string? Welsh)> In(JsonElement element, string place) =>
        element.ValueKind switch
        {
            JsonValueKind.Object when element.TryGetProperty("en", out var english) =>
                [(place, english.GetString()!, element.TryGetProperty("cy", out var welsh) ? welsh.GetString() : null)],
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => In(member.Value, $"{place}/{member.Name}")),
            JsonValueKind.Array => element.EnumerateArray().Index().SelectMany(item => In(item.Item, $"{place}/{item.Index}")),
            _ => [],
        };
}
