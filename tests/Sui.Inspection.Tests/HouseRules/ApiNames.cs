using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>Types, parameters and values as C# writes them, with what may be null.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(void)] = "void",
    };

    public static string Of(Type type) => Name(type, null);

    public static string Of(PropertyInfo property) => Name(new NullabilityInfoContext().Create(property), read: true);

    public static string Of(FieldInfo field) => Name(new NullabilityInfoContext().Create(field), read: true);

    public static string Of(EventInfo one) => Name(new NullabilityInfoContext().Create(one), read: true);

    public static string Returned(MethodInfo method) => Name(new NullabilityInfoContext().Create(method.ReturnParameter), read: true);

    /// <summary>The parameters of a method, with the values that they have where none is given.</summary>
    public static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : string.Empty;
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    /// <summary>The names of type parameters in angle brackets.</summary>
    public static string Arguments(Type[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"<{string.Join(", ", parameters.Select(one => one.Name))}>";

    /// <summary>What is asked of type parameters.</summary>
    public static string Constraints(Type[] parameters) => string.Concat(parameters.Where(one => one.IsGenericParameter).Select(parameter =>
    {
        var asked = Asked(parameter).ToList();
        return asked.Count == 0 ? string.Empty : $" where {parameter.Name} : {string.Join(", ", asked)}";
    }));

    /// <summary>A constant.</summary>
    public static string Literal(Type type, object? value) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } named => $"{named.Name}.{Enum.ToObject(named, value)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute), inherit: false)
                || parameter.IsDefined(typeof(ParamCollectionAttribute), inherit: false) ? "params "
            : string.Empty;
        var promise = parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } when
            ? $"[NotNullWhen({Literal(typeof(bool), when.ReturnValue)})] " : string.Empty;
        var name = Name(new NullabilityInfoContext().Create(parameter), read: parameter.IsOut);
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.ParameterType, parameter.DefaultValue) : string.Empty;
        return $"{promise}{kind}{name} {parameter.Name}{value}";
    }

    private static IEnumerable<string> Asked(Type parameter)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        if (isStruct || attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return isStruct ? "struct" : "class";
        }

        foreach (var type in parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)))
        {
            yield return Of(type);
        }

        if (!isStruct && attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
        {
            yield return "new()";
        }
    }

    private static string Name(NullabilityInfo info, bool read)
    {
        var state = read ? info.ReadState : info.WriteState;
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = state == NullabilityState.Nullable && !type.IsValueType ? "?" : string.Empty;
        return Name(type, info) + mark;
    }

    private static string Name(Type type, NullabilityInfo? info)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner, null) + "?";
        }

        if (type.IsArray)
        {
            return (info?.ElementType is { } element ? Name(element, read: true) : Of(type.GetElementType()!)) + "[]";
        }

        if (type.IsByRef)
        {
            return Of(type.GetElementType()!);
        }

        var arguments = type.GetGenericArguments();
        var named = info?.GenericTypeArguments is { } known && known.Length == arguments.Length
            ? known.Select(one => Name(one, read: true)) : arguments.Select(Of);
        return Plain(type) + (arguments.Length == 0 ? string.Empty : $"<{string.Join(", ", named)}>");
    }

    private static string Plain(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var isOurs = !type.IsGenericParameter && type.Namespace?.StartsWith("Sui.", StringComparison.Ordinal) == true;
        var name = isOurs ? $"{type.Namespace}.{type.Name}" : type.Name;
        return (isOurs && type.DeclaringType is { } outer ? Plain(outer) + "." + type.Name : name).Split('`')[0];
    }
}
