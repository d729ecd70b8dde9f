using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The members that a type declares and shows, one a line.</summary>
internal static class ApiMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The members, in no particular order.</summary>
    public static IEnumerable<string> Of(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => string.Create(
            CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"))
        : Constructors(type).Concat(Properties(type)).Concat(Fields(type)).Concat(Events(type)).Concat(Methods(type));

    /// <summary>Whether the compiler made it from the word 'record'.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$", Declared) is not null;

    private static IEnumerable<string> Constructors(Type type) => type.GetConstructors(Declared)
        .Where(one => IsVisible(one) && !IsCopy(one))
        .Select(one => $"{Protected(one)}new({ApiNames.Parameters(one)})");

    private static IEnumerable<string> Properties(Type type) => type.GetProperties(Declared)
        .Where(property => property.GetMethod is { } getter && IsVisible(getter) && property.Name != "EqualityContract")
        .Select(property => Modifiers(property.GetMethod!) + (IsRequired(property) ? "required " : string.Empty)
            + $"{ApiNames.Of(property)} {property.Name} {{ get;{Setter(property)} }}");

    private static IEnumerable<string> Fields(Type type) => type.GetFields(Declared)
        .Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly)
        .Select(field => (field.IsLiteral ? "const " : (field.IsStatic ? "static " : string.Empty) + (field.IsInitOnly ? "readonly " : string.Empty))
            + $"{ApiNames.Of(field)} {field.Name}"
            + (field.IsLiteral ? " = " + ApiNames.Literal(field.FieldType, field.GetRawConstantValue()) : string.Empty));

    private static IEnumerable<string> Events(Type type) => type.GetEvents(Declared)
        .Where(one => one.AddMethod is { } add && IsVisible(add))
        .Select(one => $"{Modifiers(one.AddMethod!)}event {ApiNames.Of(one)} {one.Name}");

    private static IEnumerable<string> Methods(Type type) => type.GetMethods(Declared)
        .Where(method => IsVisible(method)
            && (!method.IsSpecialName || method.Name is "op_Implicit" or "op_Explicit")
            && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .Select(method => $"{Modifiers(method)}{ApiNames.Returned(method)} {method.Name}{ApiNames.Arguments(method.GetGenericArguments())}"
            + $"({ApiNames.Parameters(method)}){ApiNames.Constraints(method.GetGenericArguments())}");

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { } setter || !IsVisible(setter) ? string.Empty
        : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
        : " set;";

    private static bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute), inherit: false);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsCopy(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType && !constructor.IsPublic;

    private static string Protected(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static string Modifiers(MethodInfo method) => Protected(method) + (method.IsStatic ? "static " : string.Empty)
        + (method.DeclaringType!.IsInterface ? string.Empty
            : method.IsAbstract ? "abstract "
            : !method.IsVirtual || method.IsFinal ? string.Empty
            : method.GetBaseDefinition() != method ? "override "
            : "virtual ");
}
