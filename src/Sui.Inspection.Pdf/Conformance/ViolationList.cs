namespace Sui.Inspection.Pdf.Conformance;

/// <summary>Gathers violations, so that a caller sees all of them at once.</summary>
internal sealed class ViolationList
{
    private readonly List<PdfViolation> _violations = [];

    /// <summary>Notes a violation unless a condition holds, and returns the condition.</summary>
    public bool Require(bool condition, string code, string location, string message)
    {
        if (!condition)
        {
            _violations.Add(new PdfViolation(code, location, message));
        }

        return condition;
    }

    /// <summary>Notes a value that is null, and returns whether it is there.</summary>
    public bool Present([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? value, string location) =>
        Require(value is not null, "pdf.value.missing", location, "A value is expected here, not null.");

    public void ThrowIfAny()
    {
        if (_violations.Count > 0)
        {
            throw new PdfConformanceException(_violations);
        }
    }
}
