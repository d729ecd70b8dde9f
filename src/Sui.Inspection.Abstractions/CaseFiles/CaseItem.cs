namespace Sui.Inspection.CaseFiles;

/// <summary>One item of a case, without what it holds.</summary>
/// <param name="Id">The item's id: the commitment to its content, 64 hexadecimal digits.</param>
/// <param name="Sequence">The number of the entry that added it, from 1.</param>
/// <param name="Part">What it is.</param>
/// <param name="File">The file of the pack that it belongs to, or the name of an attachment; null for what belongs to no file.</param>
/// <param name="State">Whether it is held still.</param>
/// <param name="Version">The number of the last entry that changed it.</param>
public sealed record CaseItem(string Id, long Sequence, CaseItemPart Part, string? File, CaseItemState State, long Version)
{
    /// <summary>Whether it is what somebody decided, answered or dissented in a copy that was merged, and whose decisions were not chosen: it is kept, counts for nothing, and can be erased.</summary>
    public bool IsWithoutEffect { get; init; }
}
