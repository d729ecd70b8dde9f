using System.Text.Json.Serialization;

namespace Sui.Inspection.Imports;

/// <summary>Why a proposal of a platform is not in the register.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProposalLeftOutReason>))]
public enum ProposalLeftOutReason
{
    /// <summary>Whoever made it withdrew it.</summary>
    Withdrawn,

    /// <summary>A moderator hid it.</summary>
    Hidden,

    /// <summary>It is an amendment of another proposal, on which that one's author decides, not the provider.</summary>
    Amendment,

    /// <summary>It has the number of an earlier row.</summary>
    Repeat,

    /// <summary>An error hinders; the problems say which.</summary>
    Unreadable,
}
