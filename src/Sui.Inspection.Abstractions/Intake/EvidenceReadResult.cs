using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake;

/// <summary>What reading one file gave.</summary>
/// <param name="Items">The items that could be read, in the file's order.</param>
/// <param name="Absences">The recorded absences that could be read, in the file's order.</param>
/// <param name="Problems">Every problem.</param>
public sealed record EvidenceReadResult(
    IReadOnlyList<EvidenceItem> Items, IReadOnlyList<AbsenceRecord> Absences, IReadOnlyList<Problem> Problems);
