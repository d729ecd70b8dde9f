using Sui.Inspection.Evidence;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Intake;

/// <summary>What reading a pack gave: everything that could be read, and every problem.</summary>
/// <param name="Pack">The evidence that could be read; null when not even <c>pack.json</c> could.</param>
/// <param name="Problems">The problems, ordered by file (pack.json first, then as listed), row and column.</param>
public sealed record PackReadResult(EvidencePack? Pack, IReadOnlyList<Problem> Problems)
{
    /// <summary>Whether any problem is an error.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
}
