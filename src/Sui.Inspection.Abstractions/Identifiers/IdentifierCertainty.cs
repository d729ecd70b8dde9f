using System.Text.Json.Serialization;

namespace Sui.Inspection.Identifiers;

/// <summary>How sure it is that something identifies a person.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentifierCertainty>))]
public enum IdentifierCertainty
{
    /// <summary>It has the form, and ordinary text can have it too: somebody should look.</summary>
    Possible,

    /// <summary>Its form, its check character or the words beside it leave little doubt.</summary>
    Sure,
}
