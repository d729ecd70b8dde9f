using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Who gathered a piece of evidence.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Origin>))]
public enum Origin
{
    /// <summary>Gathered by inspectors, or for them, or seen and traced by them.</summary>
    Inspectorate,

    /// <summary>Gathered independently of provider and inspectorate.</summary>
    ThirdParty,

    /// <summary>The provider's unverified word, its own survey, or people whom it chose.</summary>
    Provider,
}
