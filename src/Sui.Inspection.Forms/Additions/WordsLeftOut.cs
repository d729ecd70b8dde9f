namespace Sui.Inspection.Forms.Additions;

/// <summary>Words of evidence that do not become a draft finding. Equality is by value.</summary>
/// <param name="At">Where they stand.</param>
/// <param name="Reason">Why they do not.</param>
public sealed record WordsLeftOut(WordsPlace At, WordsLeftOutReason Reason)
{
    /// <summary>The question's id; null for a quotation.</summary>
    public string? Question { get; init; }
}
