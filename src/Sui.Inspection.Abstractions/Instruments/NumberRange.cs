namespace Sui.Inspection.Instruments;

/// <summary>A range of numbers, both ends included. Equality is by value.</summary>
/// <param name="From">The smallest number; null for no lower end.</param>
/// <param name="To">The largest number, not below <paramref name="From"/>; null for no upper end.</param>
public sealed record NumberRange(decimal? From, decimal? To)
{
    /// <summary>Whether a number lies in the range.</summary>
    /// <param name="value">The number.</param>
    public bool Includes(decimal value) => !(value < From) && !(value > To);
}
