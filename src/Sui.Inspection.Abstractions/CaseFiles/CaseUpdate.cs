using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What taking a grown pack in gave.</summary>
/// <param name="Change">What was written; null when nothing was.</param>
/// <param name="Files">The files that differ from what was held, in the order of their names.</param>
/// <param name="Problems">Every problem of the pack that was given, by the rules that reading one applies.</param>
public sealed record CaseUpdate(CaseChange? Change, IReadOnlyList<CaseFileDifference> Files, IReadOnlyList<Problem> Problems);
