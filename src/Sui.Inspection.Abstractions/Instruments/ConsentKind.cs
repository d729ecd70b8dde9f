using System.Text.Json.Serialization;

namespace Sui.Inspection.Instruments;

/// <summary>What somebody is asked to agree to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ConsentKind>))]
public enum ConsentKind
{
    /// <summary>To be quoted, with role and source only.</summary>
    Quote,

    /// <summary>To be contacted again.</summary>
    ContactAgain,

    /// <summary>To be sent the result.</summary>
    SendResult,
}
