using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>What replaying a publication gave.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseReplayOutcome>))]
public enum CaseReplayOutcome
{
    /// <summary>The assessment and the disclosed records are what was published, byte for byte.</summary>
    Same,

    /// <summary>They are not.</summary>
    Different,

    /// <summary>An assessment was made, and nothing was recorded to compare it with.</summary>
    Unrecorded,

    /// <summary>Evidence of that day was erased since, so that it cannot be made again.</summary>
    Erased,

    /// <summary>A rubric, framework or instrument of that day is not known here, or is another.</summary>
    UnknownData,
}
