namespace Sui.Inspection.Disclosure;

/// <summary>A weighted share as it is published: the whole per cents among which it lies. Equality is by value.</summary>
/// <param name="Low">The lowest per cent, 0 or more.</param>
/// <param name="High">The highest per cent, at most 100; the lowest where one alone is shown.</param>
internal sealed record ShareRun(int Low, int High)
{
    /// <summary>The per cent to which a share is rounded.</summary>
    public static ShareRun Of(double share)
    {
        var percent = (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
        return new ShareRun(percent, percent);
    }

    /// <summary>Its middle, from 0 to 1.</summary>
    public double Middle => (Low + High) / 200.0;
}
