using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>Why a placement is provisional.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SecurityReasonKind>))]
public enum SecurityReasonKind
{
    /// <summary>No rung above 0 was reached.</summary>
    NoRungReached,

    /// <summary>Essential criteria up to the rung are not all Met.</summary>
    EssentialsNotMet,

    /// <summary>The rung rests on one kind of source.</summary>
    RestsOnOneKind,

    /// <summary>Too few people were heard from a sample that the inspectorate drew.</summary>
    TooFewHeard,
}
