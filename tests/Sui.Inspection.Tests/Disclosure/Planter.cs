using System.Collections;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Copies of records with something planted in strings that they carry; what is missing is filled in.</summary>
internal sealed class Planter(string plant, IEnumerable<string> members)
{
    private readonly HashSet<string> _members = [.. members];

    /// <summary>The members that something was planted in.</summary>
    public HashSet<string> Planted { get; } = [];

    /// <summary>The copy.</summary>
    public T In<T>(T record)
        where T : class => (T)Copy(record, typeof(T), string.Empty)!;

    private object? Copy(object? value, Type type, string member) => value switch
    {
        _ when type == typeof(string) => Text((string?)value, member),
        null => null,
        string text => Text(text, member),
        LocalisedText text => new LocalisedText(text.Texts.Select(one => KeyValuePair.Create(one.Key, Text(one.Value, member)!))),
        IReadOnlyDictionary<string, string> map => map.ToDictionary(pair => pair.Key, pair => Text(pair.Value, member)!),
        _ when type.GetGenericArguments().Length == 2 => value,
        IEnumerable list => List(list, type, member),
        _ when value.GetType().GetMethod("<Clone>$") is { } clone => Record(clone.Invoke(value, null)!),
        _ => value,
    };

    private string? Text(string? text, string member)
    {
        if (!_members.Contains(member))
        {
            return text;
        }

        Planted.Add(member);
        return $"{text} {plant}".TrimStart();
    }

    private object Record(object copy)
    {
        foreach (var property in StringMembers.Properties(copy.GetType()).Where(property => property.SetMethod is not null))
        {
            property.SetValue(copy, Copy(property.GetValue(copy), property.PropertyType, StringMembers.Name(property)));
        }

        return copy;
    }

    private Array List(IEnumerable list, Type type, string member)
    {
        var element = type.GetGenericArguments()[0];
        var items = list.Cast<object?>().Select(item => Copy(item, element, member)).ToArray();
        var copy = Array.CreateInstance(element, items.Length);
        items.CopyTo(copy, 0);
        return copy;
    }
}
