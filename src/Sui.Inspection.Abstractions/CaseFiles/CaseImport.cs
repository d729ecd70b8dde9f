using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>What importing a pack gave.</summary>
/// <param name="Change">What was written; null when nothing was.</param>
/// <param name="Problems">Every problem of the pack by the rules that reading one applies. Rows with errors are kept, too: they are in the case
/// file as they came, and are left out of assessments until they are mended.</param>
public sealed record CaseImport(CaseChange? Change, IReadOnlyList<Problem> Problems);
