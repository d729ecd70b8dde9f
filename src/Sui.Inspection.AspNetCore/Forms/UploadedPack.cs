using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Forms;

/// <summary>A pack that was uploaded.</summary>
/// <param name="Files">Its files by their paths.</param>
/// <param name="Problems">What is wrong with the .zip or the workbook itself, such as names that leave it, so that a file is not among these.</param>
internal sealed record UploadedPack(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Every problem, with those that reading the files gave.</summary>
    public IReadOnlyList<Problem> With(IReadOnlyList<Problem> read) => [.. Problems.Union(read)];

    /// <summary>Refuses a pack that lacks a file, or holds what it should not, since its .zip is not as it should be.</summary>
    /// <exception cref="CaseFileException">It does.</exception>
    public UploadedPack Whole() => Problems.Any(problem => problem.Severity == ProblemSeverity.Error)
        ? throw new CaseFileException([.. Problems.Where(problem => problem.Severity == ProblemSeverity.Error)]) : this;
}
