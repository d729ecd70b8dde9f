using System.Globalization;
using System.Text;
using Sui.Inspection.Json;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Objects of texts, whole numbers, truth values and null in the form of RFC 8785: names in order of their UTF-16 code units, no white
/// space.</summary>
internal static class CanonicalBody
{
    /// <summary>An object without members.</summary>
    public const string Empty = "{}";

    /// <summary>An object.</summary>
    /// <param name="members">Its members, in any order; a value is a text, a whole number, a truth value, null, or an <see cref="Inner"/>.</param>
    public static string Of(params IEnumerable<(string Name, object? Value)> members)
    {
        var json = new StringBuilder("{");
        foreach (var (name, value) in members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            json.Append(json.Length > 1 ? "," : string.Empty).Append(CanonicalJson.Text(name)).Append(':').Append(Value(value));
        }

        return json.Append('}').ToString();
    }

    /// <summary>What stands in the place of a text that is kept beside the entry.</summary>
    public static Inner Commitment(string commitment) => new($"{{\"{EntryWords.Member}\":\"{commitment}\"}}");

    private static string Value(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        string text => CanonicalJson.Text(text),
        Inner inner => inner.Json,
        _ => throw new NotSupportedException("Entries hold texts, whole numbers and truth values."),
    };

    /// <summary>An object inside another.</summary>
    /// <param name="Json">Its canonical form.</param>
    internal sealed record Inner(string Json);
}
