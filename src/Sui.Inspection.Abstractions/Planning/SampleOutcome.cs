using System.Text.Json.Serialization;

namespace Sui.Inspection.Planning;

/// <summary>Whether a sample can settle a share.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SampleOutcome>))]
public enum SampleOutcome
{
    /// <summary>It can.</summary>
    Settles,

    /// <summary>It cannot: it would take more than there are.</summary>
    MoreThanThereAre,

    /// <summary>It cannot: more would have to be invited than there are.</summary>
    MoreInvitationsThanPeople,

    /// <summary>It cannot, by any number that was tried.</summary>
    NoNumberFound,
}
