using System.Text;

namespace Sui.Inspection.Pdf;

/// <summary>The described document cannot be written as PDF/UA-1 and PDF/A-3a. Nothing has been written.</summary>
public sealed class PdfConformanceException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="violations">Every violation found; at least one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="violations"/> is null.</exception>
    public PdfConformanceException(IReadOnlyList<PdfViolation> violations)
        : base(Describe(violations)) => Violations = violations;

    /// <summary>Every violation, in document order.</summary>
    public IReadOnlyList<PdfViolation> Violations { get; }

    private static string Describe(IReadOnlyList<PdfViolation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        var text = new StringBuilder("The document cannot be written as PDF/UA-1 and PDF/A-3a:");
        foreach (var violation in violations)
        {
            text.Append('\n').Append(violation.Location).Append(": ").Append(violation.Message)
                .Append(" (").Append(violation.Code).Append(')');
        }

        return text.ToString();
    }
}
