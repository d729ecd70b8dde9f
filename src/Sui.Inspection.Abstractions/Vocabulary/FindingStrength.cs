using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>How strong a coded finding is, weakest first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingStrength>))]
public enum FindingStrength
{
    /// <summary>One account, or one site.</summary>
    Slight,

    /// <summary>Verified at some sites, or three independent accounts.</summary>
    Moderate,

    /// <summary>Seen or traced by an inspector, at most sites.</summary>
    Strong,
}
