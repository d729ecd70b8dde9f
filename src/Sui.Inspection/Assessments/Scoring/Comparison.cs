namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Compares sums with bounds after rounding, so that a last digit does not decide.</summary>
internal sealed class Comparison(int decimals)
{
    public double Round(double value) => Math.Round(value, decimals);

    public bool AtLeast(double value, double bound) => Round(value) >= bound;

    public bool AtMost(double value, double bound) => Round(value) <= bound;

    public bool Above(double value, double bound) => Round(value) > bound;
}
