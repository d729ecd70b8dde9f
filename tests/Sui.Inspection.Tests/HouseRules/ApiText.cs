using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>An assembly's public surface as text: types by name, members in ordinal order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();

        // What the compiler makes of extension blocks has names that nobody can write.
        foreach (var type in assembly.GetExportedTypes().Where(type => !type.FullName!.Contains("<G>", StringComparison.Ordinal)).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type));
            var bases = type.GetInterfaces().Where(one => one.Assembly == assembly || one == typeof(IDisposable)).Select(Name)
                .Order(StringComparer.Ordinal);
            if (type.BaseType is { } parent && parent.Assembly == assembly)
            {
                bases = bases.Prepend(Name(parent)).Order(StringComparer.Ordinal);
            }

            text.Append(bases.Any() ? " : " + string.Join(", ", bases) : string.Empty).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name =>
                $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}");
        }

        var constructors = type.GetConstructors(Declared).Where(one => IsVisible(one) && !IsCopy(one))
            .Select(one => $"new({Parameters(one)})");
        var properties = type.GetProperties(Declared)
            .Where(property => property.GetMethod is { } getter && IsVisible(getter) && property.Name != "EqualityContract")
            .Select(property => $"{Name(property.PropertyType)} {property.Name} {{ get;{Setter(property)} }}");
        var fields = type.GetFields(Declared).Where(field => field.IsPublic).Select(field => $"{Name(field.FieldType)} {field.Name}");
        var methods = type.GetMethods(Declared)
            .Where(method => IsVisible(method)
                && (!method.IsSpecialName || method.Name == "op_Implicit")
                && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .Select(method => $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        return constructors.Concat(properties).Concat(fields).Concat(methods);
    }

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { } setter || !IsVisible(setter) ? string.Empty
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
        : " set;";

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType && !constructor.IsPublic;

    private static string Parameters(MethodBase method) => string.Join(
        ", ",
        method.GetParameters().Select(parameter =>
            $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : string.Empty)}"));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "sealed class";

    private static string Name(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : type.IsByRef ? "ref " + Name(type.GetElementType()!)
        : type.IsGenericType
            ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : Plain(type);

    private static string Plain(Type type)
    {
        var name = type.Namespace?.StartsWith("Sui.", StringComparison.Ordinal) == true && type.FullName is { } full ? full : type.Name;
        return name.Split('`')[0];
    }
}
