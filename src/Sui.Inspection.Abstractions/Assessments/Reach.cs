using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>How far information about having a say extends.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Reach>))]
public enum Reach
{
    /// <summary>No evidence.</summary>
    Unknown,

    /// <summary>Pockets only.</summary>
    Pockets,

    /// <summary>Not settled.</summary>
    NotSettled,

    /// <summary>Most people.</summary>
    Most,
}
