using System.Text.Json.Serialization;

namespace Sui.Inspection.Rubrics;

/// <summary>What kind of claim a criterion makes.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>A proportion of people or of register entries, against a bar.</summary>
    Share,

    /// <summary>A fact, shown by findings only.</summary>
    Fact,

    /// <summary>Computed from the evidence as a whole.</summary>
    Computed,
}
