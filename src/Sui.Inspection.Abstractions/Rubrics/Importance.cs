using System.Text.Json.Serialization;

namespace Sui.Inspection.Rubrics;

/// <summary>What a criterion can do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Importance>))]
public enum Importance
{
    /// <summary>Decides rungs and elements.</summary>
    Essential,

    /// <summary>Says how far involvement extends.</summary>
    Reach,

    /// <summary>Can stop a rating.</summary>
    Safeguard,

    /// <summary>Is reported; never moves a placement, an element or a rating.</summary>
    Supporting,
}
