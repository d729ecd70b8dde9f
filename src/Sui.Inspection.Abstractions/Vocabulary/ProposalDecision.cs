using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>What was decided about a proposal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalDecision>))]
public enum ProposalDecision
{
    /// <summary>Nothing yet.</summary>
    Pending,

    /// <summary>Accepted as it was.</summary>
    Accepted,

    /// <summary>Accepted in a changed shape.</summary>
    Adapted,

    /// <summary>Declined.</summary>
    Declined,
}
