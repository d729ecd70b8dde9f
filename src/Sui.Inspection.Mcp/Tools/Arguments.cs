using System.Text.Json;

namespace Sui.Inspection.Mcp.Tools;

/// <summary>What a tool was asked with. Nothing of it is repeated in an answer.</summary>
internal sealed class Arguments
{
    private const int Longest = 1024;

    private readonly Dictionary<string, string> _texts;

    private Arguments(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Takes arguments.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="known">The names that the tool knows.</param>
    /// <exception cref="Refusal">One is not known, or is no text of at most 1,024 characters.</exception>
    public static Arguments Of(IEnumerable<KeyValuePair<string, JsonElement>> given, IReadOnlySet<string> known)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in given)
        {
            if (!known.Contains(name))
            {
                throw Wrong(null, "An argument is not one of this tool.", known.Count == 0 ? "None." : $"No others than {string.Join(", ", known)}.");
            }

            if (value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            texts[name] = value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= Longest } text && !string.IsNullOrWhiteSpace(text)
                ? text : throw Wrong(name, "The argument is no text, is blank, or is too long.", "A text of 1 to 1,024 characters.");
        }

        return new Arguments(texts);
    }

    /// <summary>An argument that must be there.</summary>
    /// <exception cref="Refusal">It is not.</exception>
    public string Required(string name) => Find(name) ?? throw Wrong(name, "The argument is missing.", "A text of 1 to 1,024 characters.");

    /// <summary>An argument; null where it was not given.</summary>
    public string? Find(string name) => _texts.GetValueOrDefault(name);

    /// <summary>One of several values.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="offered">The values; the first where none was given.</param>
    /// <exception cref="Refusal">It is none of them.</exception>
    public string OneOf(string name, params IReadOnlyList<string> offered) => Find(name) is not { } given ? offered[0]
        : offered.Contains(given, StringComparer.Ordinal) ? given : throw Wrong(name, "The argument is none of the values that there are.", $"One of {string.Join(", ", offered)}.");

    private static Refusal Wrong(string? name, string message, string expected) =>
        Refusal.Of(AssistantCodes.Argument, name, message, expected, "Give the arguments that the tool's schema lists.");
}
