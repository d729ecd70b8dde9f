using Sui.Inspection.Assessments;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>One publication, made again from the journal.</summary>
/// <param name="Publication">What the journal says of it.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Json">The assessment's JSON, made again; null where it could not be made. It belongs with the working papers.</param>
/// <param name="Problems">What stands in the way or differs, with permanent codes SUI7301 to SUI7309; that evidence was erased, or that nothing was
/// recorded, is a warning: the file is sound.</param>
public sealed record CaseReplay(
    CasePublication Publication, CaseReplayOutcome Outcome, ReadOnlyMemory<byte>? Json, IReadOnlyList<Problem> Problems)
{
    /// <summary>The assessment itself, from which the annex can be composed again; null where it could not be made.</summary>
    public Assessment? Assessment { get; init; }
}
