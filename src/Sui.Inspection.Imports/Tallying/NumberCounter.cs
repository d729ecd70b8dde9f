namespace Sui.Inspection.Imports.Tallying;

/// <summary>Adds numbers up without regard to their order: each is rounded to nine decimals and added as a whole number.</summary>
internal sealed class NumberCounter
{
    private const decimal Unit = 1_000_000_000m;

    private Int128 _sum;
    private long _count;
    private decimal _smallest = decimal.MaxValue;
    private decimal _largest = decimal.MinValue;

    /// <summary>Adds a number below 10^15 on both sides of zero.</summary>
    /// <param name="number">The number.</param>
    /// <param name="people">How many people gave it.</param>
    public void Add(decimal number, int people)
    {
        _sum += (Int128)decimal.Round(number * Unit) * people;
        _count += people;
        _smallest = Math.Min(_smallest, number);
        _largest = Math.Max(_largest, number);
    }

    /// <summary>The numbers; null where there are none.</summary>
    public NumberSummary? ToSummary()
    {
        if (_count == 0)
        {
            return null;
        }

        // More than a decimal holds only where more than 10^4 numbers near 10^15 were added: then without decimals.
        var sum = Int128.Abs(_sum) < (Int128)decimal.MaxValue ? (decimal)_sum / Unit : (decimal)(_sum / (Int128)Unit);
        return new NumberSummary(_count, sum, Plain(_smallest), Plain(_largest));
    }

    // Without zeros at the end, which depend on who typed first.
    private static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
