using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Every string that a record carries, at any depth, by reflection: its members, and the values with the member that holds each.</summary>
internal static class StringMembers
{
    /// <summary>The members that hold strings, in a type and the types of its members.</summary>
    /// <param name="type">The type.</param>
    /// <param name="whole">Members that are not looked into.</param>
    public static IReadOnlySet<string> Of(Type type, IReadOnlyCollection<string> whole)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Look(type, string.Empty, whole, found, []);
        return found;
    }

    /// <summary>The strings that a value holds.</summary>
    public static IEnumerable<(string Member, string Text)> In(object? value, IReadOnlyCollection<string> whole, string member = "") => value switch
    {
        null => [],
        string text => [(member, text)],
        LocalisedText text => text.Texts.Values.Select(words => (member, words)),
        IEnumerable list => list.Cast<object>().SelectMany(item => In(item, whole, member)),
        _ when value.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>) =>
            In(pair.GetProperty("Key")!.GetValue(value), whole, member + " (key)").Concat(In(pair.GetProperty("Value")!.GetValue(value), whole, member)),
        _ when IsOurs(value.GetType()) => Properties(value.GetType())
            .Where(property => !whole.Contains(Name(property)))
            .SelectMany(property => In(property.GetValue(value), whole, Name(property))),
        _ => [],
    };

    /// <summary>A member as it is named here: by the type that declares it.</summary>
    public static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    /// <summary>The members of a type, those that are only another view of others left out.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    private static void Look(Type type, string member, IReadOnlyCollection<string> whole, SortedSet<string> found, HashSet<Type> seen)
    {
        var held = Nullable.GetUnderlyingType(type) ?? type;
        if (whole.Contains(member) || held == typeof(string) || held == typeof(LocalisedText))
        {
            found.Add(member);
        }
        else if (held.IsGenericType && held.GetGenericArguments() is [var key, var value])
        {
            Look(key, member + " (key)", whole, found, seen);
            Look(value, member, whole, found, seen);
        }
        else if (held.IsGenericType && held.GetGenericArguments() is [var element])
        {
            Look(element, member, whole, found, seen);
        }
        else if (IsOurs(held) && seen.Add(held))
        {
            // What is declared as an abstract record may be any of those that derive from it.
            foreach (var one in held.Assembly.GetTypes().Where(held.IsAssignableFrom))
            {
                foreach (var property in Properties(one))
                {
                    Look(property.PropertyType, Name(property), whole, found, seen);
                }
            }
        }
    }

    private static bool IsOurs(Type type) => type is { IsClass: true, Namespace: { } space } && space.StartsWith("Sui.Inspection", StringComparison.Ordinal);
}
