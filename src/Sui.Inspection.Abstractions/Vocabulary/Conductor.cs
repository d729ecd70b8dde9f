using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Who conducts an activity.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Conductor>))]
public enum Conductor
{
    /// <summary>The provider's staff.</summary>
    Staff,

    /// <summary>Peers.</summary>
    Peers,

    /// <summary>An independent body.</summary>
    Independent,
}
