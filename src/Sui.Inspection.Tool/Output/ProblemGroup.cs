using Sui.Inspection.Problems;

namespace Sui.Inspection.Tool.Output;

/// <summary>Problems of one cause in one column: alike in everything but the row.</summary>
/// <param name="Problems">The problems, in the order found; all of one file.</param>
internal sealed record ProblemGroup(IReadOnlyList<Problem> Problems)
{
    /// <summary>The first.</summary>
    public Problem First => Problems[0];

    /// <summary>Groups the problems of one file, each group where its first problem stands.</summary>
    /// <param name="problems">The problems.</param>
    public static IEnumerable<ProblemGroup> Of(IEnumerable<Problem> problems) => problems
        .Select((problem, at) => (Problem: problem, At: at))
        .GroupBy(one => KeyOf(one.Problem, one.At))
        .Select(group => new ProblemGroup([.. group.Select(one => one.Problem)]));

    /// <summary>What is said of them, whatever the column; equal for problems of one cause. Null for what stands alone.</summary>
    public object? Cause => IsOfRow(First) ? KeyOf(First, 0) with { Sheet = null, Letters = null, Column = null } : null;

    /// <summary>The letters of the column of a cell; null where there is none.</summary>
    public static string? LettersOf(ProblemLocation location) => location.Cell?.TrimEnd([.. "0123456789"]);

    private static bool IsOfRow(Problem problem) => problem.Location is { Row: not null, Item: null };

    // What has no row stands alone: its place says all there is to say of where it is.
    private static Key KeyOf(Problem problem, int at) => new(
        problem.Code, problem.Severity, problem.Location.Sheet, LettersOf(problem.Location), problem.Location.Column, problem.Message, problem.Expected, problem.Action,
        IsOfRow(problem) ? null : at);

    private sealed record Key(
        string Code, ProblemSeverity Severity, string? Sheet, string? Letters, string? Column, string Message, string Expected, string Action, int? Alone);
}
