namespace Sui.Inspection.Disclosure;

/// <summary>Weighted shares from one to another, both ends included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct ShareSpan(double Low, double High)
{
    /// <summary>What two have in common.</summary>
    public ShareSpan And(ShareSpan other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}
