using System.Text.Json.Serialization;

namespace Sui.Inspection.Instruments;

/// <summary>Who is asked a question.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AskedOf>))]
public enum AskedOf
{
    /// <summary>Everyone.</summary>
    Everyone,

    /// <summary>Only people who took part in an activity.</summary>
    ThoseWhoTookPart,
}
