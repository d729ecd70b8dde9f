using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>How an item of evidence differs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceChangeKind>))]
public enum EvidenceChangeKind
{
    /// <summary>It is in the second alone.</summary>
    Added,

    /// <summary>It is in the first alone.</summary>
    Removed,

    /// <summary>It is in both, and says another thing.</summary>
    Changed,
}
