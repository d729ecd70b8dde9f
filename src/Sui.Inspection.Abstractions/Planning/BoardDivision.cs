using System.Text.Json.Serialization;

namespace Sui.Inspection.Planning;

/// <summary>By what a caseload is divided beside its groups.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BoardDivision>))]
public enum BoardDivision
{
    /// <summary>The profile has no groups at all.</summary>
    Group,

    /// <summary>By the site that people report to.</summary>
    Site,

    /// <summary>By whether people are in custody.</summary>
    Custody,

    /// <summary>By the language that people use.</summary>
    Language,
}
