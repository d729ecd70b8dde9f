using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>How many problems there are of each severity.</summary>
/// <param name="Errors">Errors.</param>
/// <param name="Warnings">Warnings.</param>
internal sealed record ProblemCounts(int Errors, int Warnings)
{
    /// <summary>Whether there is neither.</summary>
    public bool None => Errors + Warnings == 0;

    /// <summary>The exit code that they ask for.</summary>
    public int ExitCode => Errors > 0 ? Tool.ExitCode.Problems : Tool.ExitCode.Done;

    /// <summary>Counts.</summary>
    /// <param name="problems">The problems.</param>
    public static ProblemCounts Of(IReadOnlyList<Problem> problems)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemSeverity.Error);
        return new ProblemCounts(errors, problems.Count - errors);
    }

    /// <summary>The counts in words.</summary>
    public override string ToString() => None
        ? "no problems"
        : $"{Words.Count(Errors, "error")}, {Words.Count(Warnings, "warning")}";
}
