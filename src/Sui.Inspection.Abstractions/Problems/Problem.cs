namespace Sui.Inspection.Problems;

/// <summary>
/// Something wrong with the input, said so that its author can mend it. It never carries a respondent's own words or identifiers.
/// Equality is by value.
/// </summary>
public sealed record Problem
{
    /// <summary>A permanent code, <c>SUI</c> and four digits, listed in docs/error-codes.md.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the item was left out.</summary>
    public required ProblemSeverity Severity { get; init; }

    /// <summary>Where it lies.</summary>
    public required ProblemLocation Location { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What was expected instead.</summary>
    public required string Expected { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Action { get; init; }

    /// <summary>The problem on one line: location, severity, code, message, expectation and action.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}: {Message} Expected: {Expected} {Action}";
}
