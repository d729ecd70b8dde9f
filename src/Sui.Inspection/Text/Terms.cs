namespace Sui.Inspection.Text;

/// <summary>
/// The terms of the method that one column or property allows, read without regard to case. Few enough to be looked for one by one: a
/// dictionary of each enumeration's own would be compiled anew for each, and that is most of what reading a small pack takes.
/// </summary>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class Terms<T>
    where T : struct, Enum
{
    private readonly string[] _names;
    private readonly T[] _values;

    private Terms(string[] names, T[] values)
    {
        _names = names;
        _values = values;
        Allowed = Wording.OneOf(names);
    }

    /// <summary>Every value of the enumeration.</summary>
    public static Terms<T> All { get; } = new(Enum.GetNames(typeof(T)), EnumValues.Of<T>());

    /// <summary>What is allowed, in a sentence.</summary>
    public string Allowed { get; }

    /// <summary>Some values of the enumeration.</summary>
    /// <param name="values">The values.</param>
    public static Terms<T> Only(params T[] values) => new(Array.ConvertAll(values, value => value.ToString()), values);

    /// <summary>Reads a term. Numbers are not terms.</summary>
    public bool TryGet(string text, out T value)
    {
        var index = TermNames.IndexOf(_names, text);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }
}
