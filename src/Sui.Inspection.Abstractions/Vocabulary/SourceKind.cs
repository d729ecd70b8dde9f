using System.Text.Json.Serialization;

namespace Sui.Inspection.Vocabulary;

/// <summary>The closed list of kinds of source. Every activity and instrument maps to one.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>A survey, on paper, online or by text message.</summary>
    Survey,

    /// <summary>An interview by telephone or face to face, peer research, or with staff.</summary>
    Interview,

    /// <summary>A focus group or another group conversation.</summary>
    Group,

    /// <summary>A council or board and its register.</summary>
    Council,

    /// <summary>A document.</summary>
    Document,

    /// <summary>Data, such as a caseload profile.</summary>
    Data,

    /// <summary>Observation on site.</summary>
    Observation,
}
