using System.Globalization;
using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>
/// Checks that numbers lie in their ranges, both ends included. What is not a number, or infinite, lies in none. The ranges are
/// wide, and such that no sum of signals overflows, no tail of a prior is 0 and nothing is divided by 0.
/// </summary>
internal static class RangeCheck
{
    /// <summary>The least of what must be above 0: weights in decibans, and bars.</summary>
    public const double Least = 0.001;

    /// <summary>The largest weight of one signal, group or finding, in decibans: odds of 10 to the power of 100.</summary>
    public const double LargestWeight = 1_000;

    /// <summary>The largest absolute bound that sums are compared with, in decibans; no sum of a criterion reaches it.</summary>
    public const double LargestSum = 100_000;

    /// <summary>The fewest imaginary answers that a count can start from.</summary>
    public const double LeastPrior = 0.1;

    /// <summary>The most imaginary answers that a count can start from.</summary>
    public const double LargestPrior = 10_000;

    /// <summary>The largest multiplier of an experience.</summary>
    public const double LargestMultiplier = 100;

    /// <summary>The highest bar of a share.</summary>
    public const double HighestBar = 0.999;

    /// <summary>The most people or answers that can be asked for.</summary>
    public const int LargestCount = 1_000_000;

    /// <summary>A range in words.</summary>
    /// <param name="from">The lower end.</param>
    /// <param name="to">The upper end.</param>
    public static string Words(double from, double to) =>
        string.Create(CultureInfo.InvariantCulture, $"A number from {from:#,0.############} to {to:#,0.############}.");

    /// <summary>A weight in decibans that must be above 0.</summary>
    /// <param name="number">The number.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Weight(double number, string path, Faults faults) => Within(number, Least, LargestWeight, path, faults);

    /// <summary>A bound, in decibans, that sums are compared with.</summary>
    /// <inheritdoc cref="Weight"/>
    public static void Sum(double number, string path, Faults faults) => Within(number, -LargestSum, LargestSum, path, faults);

    /// <summary>How many people or answers are asked for.</summary>
    /// <inheritdoc cref="Weight"/>
    public static void Count(int number, string path, Faults faults) => Within(number, 0, LargestCount, path, faults);

    /// <summary>A number within two bounds.</summary>
    /// <param name="number">The number.</param>
    /// <param name="from">The lower bound.</param>
    /// <param name="to">The upper bound.</param>
    /// <param name="path">The number's path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Within(double number, double from, double to, string path, Faults faults) =>
        Report(number >= from && number <= to, path, Words(from, to), faults);

    /// <summary>A whole number within two bounds.</summary>
    /// <inheritdoc cref="Within(double, double, double, string, Faults)"/>
    public static void Within(int number, int from, int to, string path, Faults faults) =>
        Report(number >= from && number <= to, path, string.Create(CultureInfo.InvariantCulture,
            $"A whole number from {from:#,0} to {to:#,0}."), faults);

    private static void Report(bool inRange, string path, string expected, Faults faults)
    {
        if (!inRange)
        {
            faults.Error(RubricCodes.NumberOutOfRange, path, "The number is out of range.", expected, "Correct the number.");
        }
    }
}
