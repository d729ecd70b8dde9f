using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>What the evidence says about a criterion.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CriterionStatus>))]
public enum CriterionStatus
{
    /// <summary>No signals. Never the same as NotMet.</summary>
    NoEvidence,

    /// <summary>The evidence is against it.</summary>
    NotMet,

    /// <summary>The evidence does not settle it.</summary>
    Unclear,

    /// <summary>The evidence is for it, from one kind of source.</summary>
    Indicated,

    /// <summary>The evidence is for it, and corroborated.</summary>
    Met,
}
