using System.Text.Json.Serialization;

namespace Sui.Inspection.Evidence;

/// <summary>Whether somebody agreed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsentState>))]
public enum ConsentState
{
    /// <summary>Not asked, or not answered.</summary>
    NotRecorded,

    /// <summary>Refused, or withdrawn.</summary>
    Refused,

    /// <summary>Given.</summary>
    Given,
}
