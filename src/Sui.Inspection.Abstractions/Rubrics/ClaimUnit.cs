using System.Text.Json.Serialization;

namespace Sui.Inspection.Rubrics;

/// <summary>What a share counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClaimUnit>))]
public enum ClaimUnit
{
    /// <summary>People.</summary>
    People,

    /// <summary>Proposals raised.</summary>
    Proposals,

    /// <summary>Proposals accepted or adapted, and due.</summary>
    DueProposals,

    /// <summary>Other stakeholders.</summary>
    Stakeholders,
}
