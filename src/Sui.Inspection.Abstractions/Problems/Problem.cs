namespace Sui.Inspection.Problems;

/// <summary>
/// Something wrong with the input, said so that its author can mend it. It never carries a respondent's own words or identifiers.
/// Equality is by value.
/// </summary>
/// <param name="Code">A permanent code, <c>SUI</c> and four digits, listed in docs/error-codes.md.</param>
/// <param name="Severity">Whether the item was left out.</param>
/// <param name="Location">Where it lies.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
/// <param name="Expected">What was expected instead.</param>
/// <param name="Action">What to do about it.</param>
public sealed record Problem(
    string Code, ProblemSeverity Severity, ProblemLocation Location, string Message, string Expected, string Action)
{
    /// <summary>The problem on one line: location, severity, code, message, expectation and action.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity == ProblemSeverity.Error ? "error" : "warning")} {Code}: {Message} Expected: {Expected} {Action}";
}
