using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>What came of a comment.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseDisposition>))]
public enum CaseDisposition
{
    /// <summary>Something was changed, or will be before publication.</summary>
    Changed,

    /// <summary>Nothing was changed; the answer says why.</summary>
    NotChanged,
}
