using System.Text.Json.Serialization;

namespace Sui.Inspection.CaseFiles;

/// <summary>Whether an item of a case is held still. The numbers stand in case files.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CaseItemState>))]
public enum CaseItemState
{
    /// <summary>It is held.</summary>
    Held = 0,

    /// <summary>It was withdrawn: it is kept, and counts no more.</summary>
    Withdrawn = 1,

    /// <summary>What it held was erased with its salt; that there was an item remains.</summary>
    Erased = 2,
}
