using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>The phase of a service that an activity belongs to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityPhase>))]
public enum ActivityPhase
{
    /// <summary>Planning.</summary>
    Planning,

    /// <summary>Management.</summary>
    Management,

    /// <summary>Delivery.</summary>
    Delivery,

    /// <summary>Evaluation.</summary>
    Evaluation,
}
