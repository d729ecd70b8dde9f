using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Where an item comes from, so that every figure can be traced: a row of a file, a record of a system, or a place in a document or
/// recording. There are these three and no others. Equality is by value; <c>ToString()</c> gives the place as it is printed.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "from")]
[JsonDerivedType(typeof(FileLocator), "file")]
[JsonDerivedType(typeof(RecordLocator), "record")]
[JsonDerivedType(typeof(DocumentLocator), "document")]
public abstract record Locator
{
    private protected Locator()
    {
    }
}
