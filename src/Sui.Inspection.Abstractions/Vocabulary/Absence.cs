using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Why there is no evidence: kept apart from each other and from a count of zero.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Absence>))]
public enum Absence
{
    /// <summary>Nothing was found and nothing explains it.</summary>
    NoEvidence,

    /// <summary>The criterion does not apply here.</summary>
    NotApplicable,

    /// <summary>The inspection did not look.</summary>
    NotInspected,

    /// <summary>The provider holds it, was asked for it, and did not supply it.</summary>
    RequestedNotSupplied,
}
