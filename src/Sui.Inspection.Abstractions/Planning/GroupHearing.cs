using System.Text.Json.Serialization;

namespace Sui.Inspection.Planning;

/// <summary>How well a group of the caseload was heard, worst first.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GroupHearing>))]
public enum GroupHearing
{
    /// <summary>Nobody of it was heard.</summary>
    Nobody,

    /// <summary>Its part of those heard is under half its share of the caseload.</summary>
    UnderHalf,

    /// <summary>How many of it were heard is not recorded.</summary>
    NotRecorded,

    /// <summary>Its part of those heard is half its share of the caseload, or more.</summary>
    Heard,
}
