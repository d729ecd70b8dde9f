using System.Text.Json.Serialization;

namespace Sui.Inspection.Standards;

/// <summary>What the evidence says about one element.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ElementResult>))]
public enum ElementResult
{
    /// <summary>No criterion has evidence.</summary>
    InsufficientEvidence,

    /// <summary>Every criterion that has evidence is NotMet.</summary>
    NotMet,

    /// <summary>There is evidence, and it settles nothing.</summary>
    NotSettled,

    /// <summary>Anything between.</summary>
    PartlyMet,

    /// <summary>All criteria are Met or Indicated.</summary>
    Met,
}
