namespace Sui.Inspection.Analysis;

/// <summary>A number, or why there is none: never one that is not finite. Equality is by value.</summary>
public sealed record Measure
{
    private Measure(double? value, NotComputed? reason) => (Value, Reason) = (value, reason);

    /// <summary>The number; null where it cannot be computed.</summary>
    public double? Value { get; }

    /// <summary>Why it cannot be computed; null where it can.</summary>
    public NotComputed? Reason { get; }

    /// <summary>A number.</summary>
    /// <param name="value">The number, which is finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public static Measure Of(double value) => double.IsFinite(value) ? new Measure(value, null) : throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>No number.</summary>
    /// <param name="reason">Why not.</param>
    public static Measure Without(NotComputed reason) => new(null, reason);
}
