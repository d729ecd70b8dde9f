namespace Sui.Inspection.Returns;

/// <summary>A check with its two sums. A difference is reported and not explained away: the source may not say why.</summary>
/// <param name="Check">The check.</param>
/// <param name="Sum">The sum of the table's values.</param>
/// <param name="Other">What it should be.</param>
public sealed record CheckOutcome(TableCheck Check, long Sum, long Other)
{
    /// <summary>Whether the two are the same.</summary>
    public bool Agrees => Sum == Other;
}
