using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>From what experience a piece of evidence speaks. Recorded, never inferred from a role.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Experience>))]
public enum Experience
{
    /// <summary>People supervised by this provider in the period and not on its payroll.</summary>
    Lived,

    /// <summary>Everyone else who speaks, families and victims included.</summary>
    Learned,

    /// <summary>Documents, minutes and data.</summary>
    Record,
}
