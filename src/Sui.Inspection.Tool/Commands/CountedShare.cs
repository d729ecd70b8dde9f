using System.Globalization;

namespace Sui.Inspection.Tool.Commands;

/// <summary>A count against a bar, as given on the command line.</summary>
/// <param name="Favourable">k.</param>
/// <param name="Valid">n.</param>
/// <param name="Threshold">The bar.</param>
/// <param name="DesignEffect">The design effect.</param>
internal sealed record CountedShare(double Favourable, double Valid, double Threshold, double DesignEffect)
{
    /// <summary>What is wrong with the numbers, a sentence each; empty when nothing is.</summary>
    public IEnumerable<string> Check()
    {
        if (Valid <= 0 || Valid != Math.Floor(Valid))
        {
            yield return $"--n is {Text(Valid)}; it must be a whole number above 0.";
        }
        else if (Valid > int.MaxValue)
        {
            yield return $"--n is {Text(Valid)}; it must be at most {Text(int.MaxValue)}.";
        }

        if (Favourable < 0)
        {
            yield return $"--favourable is {Text(Favourable)}; it must be 0 or more.";
        }
        else if (Valid > 0 && Favourable > Valid)
        {
            yield return $"--favourable is {Text(Favourable)}; it must not be more than --n, which is {Text(Valid)}.";
        }

        if (Threshold is <= 0 or >= 1)
        {
            yield return $"--threshold is {Text(Threshold)}; it must be above 0 and below 1 (65 per cent is 0.65).";
        }

        if (DesignEffect < 1)
        {
            yield return $"--deff is {Text(DesignEffect)}; it must be 1 or more.";
        }
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
