using System.Collections.Frozen;

namespace Sui.Inspection.Text;

/// <summary>The terms of the method that one column or property allows, read without regard to case.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class Terms<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _values;

    private Terms(IEnumerable<T> values)
    {
        var names = values.Select(value => KeyValuePair.Create(value.ToString(), value)).ToList();
        _values = names.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        Allowed = Wording.OneOf(names.Select(name => name.Key));
    }

    /// <summary>Every value of the enumeration.</summary>
    public static Terms<T> All { get; } = new(Enum.GetValues<T>());

    /// <summary>What is allowed, in a sentence.</summary>
    public string Allowed { get; }

    /// <summary>Some values of the enumeration.</summary>
    /// <param name="values">The values.</param>
    public static Terms<T> Only(params T[] values) => new(values);

    /// <summary>Reads a term. Numbers are not terms.</summary>
    public bool TryGet(string text, out T value) => _values.TryGetValue(text, out value);
}
