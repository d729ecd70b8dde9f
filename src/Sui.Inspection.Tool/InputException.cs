using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool;

/// <summary>A file that the command line names cannot be used as it is, which is an error of the input.</summary>
internal sealed class InputException(Problem problem) : Exception(problem.Message)
{
    /// <summary>What is wrong.</summary>
    public Problem Problem { get; } = problem;
}
