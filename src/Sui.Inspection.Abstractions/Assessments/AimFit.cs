using System.Text.Json.Serialization;

namespace Sui.Inspection.Assessments;

/// <summary>How an aim's best activity compares with the rung that suits the aim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AimFit>))]
public enum AimFit
{
    /// <summary>No rung is expected of this aim.</summary>
    NothingExpected,

    /// <summary>No activity with this aim has a say recorded.</summary>
    NoSay,

    /// <summary>Below the rung expected.</summary>
    Below,

    /// <summary>It depends on what is unknown.</summary>
    Open,

    /// <summary>At the rung expected.</summary>
    At,

    /// <summary>Above the rung expected.</summary>
    Above,
}
