using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>Who raised a proposal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalRaiser>))]
public enum ProposalRaiser
{
    /// <summary>People supervised by the provider, or those who speak for them.</summary>
    ServiceUsers,

    /// <summary>The provider's staff.</summary>
    Staff,

    /// <summary>Anybody else.</summary>
    Others,
}
