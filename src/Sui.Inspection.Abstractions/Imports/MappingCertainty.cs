using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>How sure a proposal is about a column.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MappingCertainty>))]
public enum MappingCertainty
{
    /// <summary>The file says it in so many words: an id, a code, the question's own text, or a column that the tool always writes.</summary>
    Certain,

    /// <summary>Likely, and to be checked by somebody before it is used.</summary>
    Check,

    /// <summary>Nothing in the instrument fits; the column is not used.</summary>
    NotRecognised,
}
