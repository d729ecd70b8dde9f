using System.Text;

namespace Sui.Inspection.Json;

/// <summary>
/// One object of canonical JSON (docs/contracts.md): the form of RFC 8785, without what is absent. Members may be added in any order.
/// Null, an empty list and a value equal to the one that a file may leave out are left out.
/// </summary>
internal sealed class CanonicalObject
{
    private readonly SortedDictionary<string, string> _members = new(StringComparer.Ordinal);

    /// <summary>A text.</summary>
    public CanonicalObject Text(string name, string? value) => value is null ? this : Add(name, CanonicalJson.Text(value));

    /// <summary>A number.</summary>
    public CanonicalObject Number(string name, double? value) => value is { } number ? Add(name, CanonicalJson.Number(number)) : this;

    /// <summary>A whole number, left out where a file that leaves it out means the same.</summary>
    public CanonicalObject Number(string name, int value, int leftOut) => value == leftOut ? this : Number(name, value);

    /// <summary>A number whose decimals are kept as they are.</summary>
    public CanonicalObject Exact(string name, decimal? value) => value is { } number ? Add(name, CanonicalJson.Exact(number)) : this;

    /// <summary>True or false.</summary>
    public CanonicalObject Flag(string name, bool? value) => value is { } flag ? Add(name, flag ? "true" : "false") : this;

    /// <summary>True; false is left out.</summary>
    public CanonicalObject IfTrue(string name, bool value) => value ? Flag(name, value) : this;

    /// <summary>One of an enumeration's values.</summary>
    public CanonicalObject Choice<T>(string name, T? value)
        where T : struct, Enum => Text(name, value?.ToString());

    /// <summary>One of an enumeration's values, left out where a file that leaves it out means the same.</summary>
    public CanonicalObject Choice<T>(string name, T value, T leftOut)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, leftOut) ? this : Choice<T>(name, value);

    /// <summary>A text in one or more languages.</summary>
    public CanonicalObject Words(string name, LocalisedText? text)
    {
        if (text is null)
        {
            return this;
        }

        var languages = new CanonicalObject();
        foreach (var (language, words) in text.Texts)
        {
            languages.Text(language, words);
        }

        return Object(name, languages);
    }

    /// <summary>A list of texts.</summary>
    public CanonicalObject Texts(string name, IEnumerable<string> values) => List(name, values.Select(CanonicalJson.Text));

    /// <summary>A list of an enumeration's values.</summary>
    public CanonicalObject Choices<T>(string name, IEnumerable<T> values)
        where T : struct, Enum => Texts(name, values.Select(value => value.ToString()));

    /// <summary>An object.</summary>
    public CanonicalObject Object(string name, CanonicalObject? value) => value is null ? this : Add(name, value.ToString());

    /// <summary>A list of objects.</summary>
    public CanonicalObject Objects<T>(string name, IEnumerable<T> values, Func<T, CanonicalObject> content) =>
        List(name, values.Select(value => content(value).ToString()));

    /// <summary>A number for each of an enumeration's values.</summary>
    public CanonicalObject Numbers<T>(string name, IReadOnlyDictionary<T, double> values)
        where T : struct, Enum
    {
        var numbers = new CanonicalObject();
        foreach (var (key, value) in values)
        {
            numbers.Number(key.ToString(), value);
        }

        return Object(name, numbers);
    }

    /// <summary>The object's JSON.</summary>
    public override string ToString()
    {
        var json = new StringBuilder("{");
        foreach (var (name, value) in _members)
        {
            json.Append(json.Length == 1 ? string.Empty : ",").Append(CanonicalJson.Text(name)).Append(':').Append(value);
        }

        return json.Append('}').ToString();
    }

    private CanonicalObject List(string name, IEnumerable<string> values)
    {
        var json = string.Join(',', values);
        return json.Length == 0 ? this : Add(name, $"[{json}]");
    }

    private CanonicalObject Add(string name, string json)
    {
        _members.Add(name, json);
        return this;
    }
}
