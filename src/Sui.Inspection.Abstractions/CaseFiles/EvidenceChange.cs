namespace Sui.Inspection.CaseFiles;

/// <summary>An item of evidence that differs, without its words.</summary>
/// <param name="Item">What it is, such as <c>Finding</c> or <c>Source</c>.</param>
/// <param name="Id">Its id, masked where it identifies somebody.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Columns">The columns that differ; empty for what was added or removed, and for sources.</param>
public sealed record EvidenceChange(string Item, string Id, EvidenceChangeKind Kind, IReadOnlyList<string> Columns);
