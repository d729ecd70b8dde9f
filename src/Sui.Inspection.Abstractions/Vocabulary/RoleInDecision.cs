using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>What part people have in the decisions that an activity is about, least first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RoleInDecision>))]
public enum RoleInDecision
{
    /// <summary>None.</summary>
    None,

    /// <summary>Recorded and considered by somebody who can act.</summary>
    Heard,

    /// <summary>They advise.</summary>
    Advise,

    /// <summary>Equal vote, score or veto.</summary>
    Joint,

    /// <summary>They decide themselves.</summary>
    Own,
}
