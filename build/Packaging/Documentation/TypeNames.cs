using System.Collections.Immutable;
using System.Globalization;
using System.Reflection.Metadata;

namespace Packaging.Documentation;

/// <summary>Types as documentation ids name them: <c>System.Collections.Generic.IReadOnlyList{System.String}</c>.</summary>
internal sealed class TypeNames : ISignatureTypeProvider<string, object?>
{
    /// <summary>A type with its namespace and the types around it, <c>Outer.Inner`1</c>.</summary>
    /// <param name="metadata">Where it is defined.</param>
    /// <param name="type">The type.</param>
    public static string Of(MetadataReader metadata, TypeDefinition type) => type.GetDeclaringType() is { IsNil: false } outer
        ? $"{Of(metadata, metadata.GetTypeDefinition(outer))}.{metadata.GetString(type.Name)}"
        : Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => $"System.{typeCode}";

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Of(reader, reader.GetTypeDefinition(handle));

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        var name = reader.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{GetTypeFromReference(reader, (TypeReferenceHandle)type.ResolutionScope, rawTypeKind)}.{name}"
            : Join(reader.GetString(type.Namespace), name);
    }

    public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    /// <summary>The arguments stand where the number of them stood, at the type that declares them.</summary>
    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments)
    {
        var next = 0;
        return string.Join('.', genericType.Split('.').Select(part =>
        {
            var mark = part.IndexOf('`', StringComparison.Ordinal);
            if (mark < 0)
            {
                return part;
            }

            var count = int.Parse(part.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture);
            var arguments = typeArguments.Skip(next).Take(count);
            next += count;
            return $"{part[..mark]}{{{string.Join(',', arguments)}}}";
        }));
    }

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        $"{elementType}[{string.Join(',', Enumerable.Repeat("0:", shape.Rank))}]";

    public string GetByReferenceType(string elementType) => elementType + "@";

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetGenericMethodParameter(object? genericContext, int index) => $"``{index}";

    public string GetGenericTypeParameter(object? genericContext, int index) => $"`{index}";

    public string GetFunctionPointerType(MethodSignature<string> signature) =>
        throw new NotSupportedException("No documentation id is known for a function pointer.");

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
