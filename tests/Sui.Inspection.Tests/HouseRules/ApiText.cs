using System.Text;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>A public surface as text, much as C# writes it: types by name, their members in ordinal order.</summary>
internal static class ApiText
{
    /// <summary>The surface of types.</summary>
    public static string Of(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        // What the compiler makes of extension blocks has names that nobody can write.
        foreach (var type in types.Where(type => !type.FullName!.Contains("<G>", StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            var above = Above(type).ToList();
            text.Append(Kind(type)).Append(' ').Append(ApiNames.Of(type))
                .Append(above.Count > 0 ? " : " + string.Join(", ", above) : string.Empty)
                .Append(ApiNames.Constraints(type.GetGenericArguments()))
                .Append('\n');
            foreach (var member in ApiMembers.Of(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    /// <summary>The base type and the interfaces, without what every record and enumeration has.</summary>
    private static IEnumerable<string> Above(Type type)
    {
        if (type.IsEnum)
        {
            return [];
        }

        var interfaces = type.GetInterfaces()
            .Where(one => !(one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)))
            .Select(ApiNames.Of).Order(StringComparer.Ordinal);
        return type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)
            ? interfaces.Prepend(ApiNames.Of(parent)) : interfaces;
    }

    private static string Kind(Type type)
    {
        var word = ApiMembers.IsRecord(type) ? "record" : "class";
        return type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? IsReadOnly(type) ? "readonly struct" : "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract " + word
            : type.IsSealed ? "sealed " + word
            : word;
    }

    private static bool IsReadOnly(Type type) =>
        type.IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), inherit: false);
}
