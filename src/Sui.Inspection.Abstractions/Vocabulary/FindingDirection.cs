using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Whether a finding speaks for a criterion or against it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingDirection>))]
public enum FindingDirection
{
    /// <summary>Against: the criterion is not met.</summary>
    Against,

    /// <summary>For: the criterion is met.</summary>
    For,
}
