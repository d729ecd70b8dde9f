using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Packaging.Documentation;

/// <summary>
/// The documentation ids (ECMA-334, annex D) of what is visible outside an assembly: public, or protected in what is public. Read from
/// the metadata, so that nothing is loaded and no dependency has to be found.
/// </summary>
internal sealed class VisibleMembers
{
    private readonly MetadataReader _metadata;
    private readonly TypeNames _names;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    private VisibleMembers(MetadataReader metadata)
    {
        _metadata = metadata;
        _names = new TypeNames();
    }

    /// <summary>The ids of an assembly.</summary>
    /// <param name="assembly">Its path.</param>
    public static HashSet<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var members = new VisibleMembers(file.GetMetadataReader());
        foreach (var type in members._metadata.TypeDefinitions.Select(members._metadata.GetTypeDefinition).Where(members.IsVisible))
        {
            members.Add(type);
        }

        return members._ids;
    }

    private void Add(TypeDefinition type)
    {
        var name = TypeNames.Of(_metadata, type);
        _ids.Add("T:" + name);
        foreach (var field in type.GetFields().Select(_metadata.GetFieldDefinition).Where(one => IsVisible(one.Attributes)))
        {
            _ids.Add($"F:{name}.{Text(field.Name)}");
        }

        foreach (var method in type.GetMethods().Select(_metadata.GetMethodDefinition).Where(one => IsVisible(one.Attributes)))
        {
            _ids.Add($"M:{name}.{Method(method)}");
        }

        foreach (var property in type.GetProperties().Select(_metadata.GetPropertyDefinition))
        {
            var accessors = property.GetAccessors();
            if (IsVisible(accessors.Getter) || IsVisible(accessors.Setter))
            {
                _ids.Add($"P:{name}.{Text(property.Name)}{Parameters(property.DecodeSignature(_names, null))}");
            }
        }

        foreach (var raised in type.GetEvents().Select(_metadata.GetEventDefinition).Where(one => IsVisible(one.GetAccessors().Adder)))
        {
            _ids.Add($"E:{name}.{Text(raised.Name)}");
        }
    }

    private string Method(MethodDefinition method)
    {
        var name = Text(method.Name);
        var signature = method.DecodeSignature(_names, null);
        var arity = signature.GenericParameterCount == 0 ? string.Empty : $"``{signature.GenericParameterCount}";
        var converted = name is "op_Implicit" or "op_Explicit" ? "~" + signature.ReturnType : string.Empty;
        return name.Replace('.', '#') + arity + Parameters(signature) + converted;
    }

    private static string Parameters(MethodSignature<string> signature) =>
        signature.ParameterTypes.IsEmpty ? string.Empty : $"({string.Join(',', signature.ParameterTypes)})";

    private bool IsVisible(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem =>
            IsVisible(_metadata.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

    private static bool IsVisible(FieldAttributes attributes) => (attributes & FieldAttributes.FieldAccessMask)
        is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;

    private static bool IsVisible(MethodAttributes attributes) => (attributes & MethodAttributes.MemberAccessMask)
        is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private bool IsVisible(MethodDefinitionHandle accessor) =>
        !accessor.IsNil && IsVisible(_metadata.GetMethodDefinition(accessor).Attributes);

    private string Text(StringHandle handle) => _metadata.GetString(handle);
}
