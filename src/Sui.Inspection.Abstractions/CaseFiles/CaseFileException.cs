using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>A change of a case file was refused or could not be kept. Nothing of it was written.</summary>
public sealed class CaseFileException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problems">What is wrong, at least one problem.</param>
    /// <param name="cause">What it comes from; null for nothing else.</param>
    public CaseFileException(IReadOnlyList<Problem> problems, Exception? cause = null)
        : base(string.Join(" ", problems.Select(problem => problem.ToString())), cause) => Problems = problems;

    /// <summary>What is wrong, with permanent codes SUI7000 to SUI7399.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
