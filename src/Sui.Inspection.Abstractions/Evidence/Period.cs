namespace Sui.Inspection.Evidence;

/// <summary>A span of days, both ends included. Equality is by value.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, not before <paramref name="From"/>.</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>Whether any day that the date can mean lies in the span.</summary>
    /// <param name="date">The date to look for.</param>
    public bool Overlaps(EvidenceDate date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Latest >= From && date.Earliest <= To;
    }
}
