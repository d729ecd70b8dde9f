using Sui.Inspection.Problems;

namespace Sui.Inspection.Mcp;

/// <summary>A question is not answered; why is told as problems, and nothing else of the exception is.</summary>
internal sealed class Refusal(params IReadOnlyList<Problem> problems) : Exception("Refused.")
{
    private const string Question = "question";

    /// <summary>Why.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>A refusal of one problem. What was asked is not repeated.</summary>
    /// <param name="code">One of <see cref="AssistantCodes"/>.</param>
    /// <param name="argument">The argument; null where it is none of them.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public static Refusal Of(string code, string? argument, string message, string expected, string action) => new(new Problem
    {
        Code = code,
        Severity = ProblemSeverity.Error,
        Location = new ProblemLocation(Question, Column: argument),
        Message = message,
        Expected = expected,
        Action = action,
    });
}
