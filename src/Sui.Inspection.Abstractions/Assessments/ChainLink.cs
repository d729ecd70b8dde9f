using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>The links that what people said goes through, in order.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChainLink>))]
public enum ChainLink
{
    /// <summary>A matter that people raised, found in minutes or in a register.</summary>
    View,

    /// <summary>It stands in the register as a proposal.</summary>
    Proposal,

    /// <summary>It was decided.</summary>
    Decision,

    /// <summary>It was accepted or adapted, and carried out.</summary>
    Change,

    /// <summary>People were told what came of it.</summary>
    Feedback,
}
