using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>How far a placement can be relied on.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Security>))]
public enum Security
{
    /// <summary>Provisional.</summary>
    Provisional,

    /// <summary>Secure.</summary>
    Secure,
}
