using System.Collections;
using System.Reflection;

namespace Sui.Inspection.Tests.Support;

/// <summary>Copies of a record that differ from it in one place, found by reflection, so that a new member is never forgotten.</summary>
internal static class Changes
{
    /// <summary>Every copy with one change, with the member's type and name.</summary>
    public static IEnumerable<(string Member, T Copy)> Of<T>(T record)
        where T : class => OfRecord(record).Select(change => (change.Member, (T)change.Value));

    /// <summary>Every member of a type and of the types of its members, as <see cref="Of"/> names them: a member that is a record by the
    /// members of that.</summary>
    public static IReadOnlySet<string> MembersOf(Type type, HashSet<string>? found = null)
    {
        found ??= [];
        foreach (var property in Settable(type))
        {
            var listed = ElementOf(property.PropertyType);
            var held = listed ?? property.PropertyType;
            if (IsRecord(held))
            {
                MembersOf(held, found);
            }

            if (listed is not null || !IsRecord(held))
            {
                found.Add($"{type.Name}.{property.Name}");
            }
        }

        return found;
    }

    private static IEnumerable<(string Member, object Value)> OfRecord(object record) => Settable(record.GetType())
        .SelectMany(property => OfValue(property.GetValue(record), property.PropertyType, $"{record.GetType().Name}.{property.Name}")
            .Select(change => (change.Member, With(record, property, change.Value))));

    private static IEnumerable<(string Member, object? Value)> OfValue(object? value, Type type, string member)
    {
        var held = Nullable.GetUnderlyingType(type) ?? type;
        return value switch
        {
            null => Example(held) is { } example ? [(member, example)] : [],
            string text => [(member, text + "x")],
            bool flag => [(member, !flag)],
            int number => [(member, number + 1)],
            double number => [(member, number + 0.25)],
            decimal number => [(member, number + 0.25m)],
            Enum => [(member, Enum.GetValues(held).Cast<object>().First(other => !other.Equals(value)))],
            LocalisedText words => [(member, new LocalisedText(words.Texts.Append(new("fr", "autre")))), (member, new LocalisedText(words.English + "x"))],
            IDictionary numbers => OfDictionary(numbers, type, member),
            IEnumerable list => OfList([.. list.Cast<object>()], ElementOf(type)!, member),
            _ => OfRecord(value).Select(change => (change.Member, (object?)change.Value)),
        };
    }

    private static IEnumerable<(string Member, object? Value)> OfDictionary(IDictionary numbers, Type type, string member)
    {
        var copy = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(type.GetGenericArguments()))!;
        foreach (DictionaryEntry entry in numbers)
        {
            copy[entry.Key] = copy.Count == 0 ? (double)entry.Value! + 0.25 : entry.Value;
        }

        return [(member, copy)];
    }

    private static IEnumerable<(string Member, object? Value)> OfList(List<object> items, Type element, string member)
    {
        if (items.Count == 0)
        {
            return Example(element) is { } example ? [(member, ListOf(element, [example]))] : [];
        }

        return new[] { (member, (object?)ListOf(element, items[..^1])) }
            .Concat(items.SelectMany((item, at) => OfValue(item, element, member)
                .Select(change => (change.Member, (object?)ListOf(element, [.. items[..at], change.Value!, .. items[(at + 1)..]])))));
    }

    private static Array ListOf(Type element, IReadOnlyList<object> items)
    {
        var list = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            list.SetValue(items[i], i);
        }

        return list;
    }

    private static object? Example(Type type) =>
        type == typeof(string) ? "x"
        : type == typeof(LocalisedText) ? new LocalisedText("x")
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsPrimitive || type == typeof(decimal) ? Activator.CreateInstance(type)
        : null;

    private static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<PropertyInfo> Settable(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;
}
