using System.Globalization;
using Sui.Inspection.Json;

namespace Sui.Inspection.Rubrics;

/// <summary>Checks that numbers lie in their ranges. What is not a number, or infinite, lies in none.</summary>
internal static class RangeCheck
{
    /// <summary>Above 0.</summary>
    /// <param name="number">The number.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Above0(double number, string path, Faults faults) =>
        Report(double.IsFinite(number) && number > 0, path, "A number above 0.", faults);

    /// <summary>0 or more.</summary>
    /// <inheritdoc cref="Above0"/>
    public static void From0(double number, string path, Faults faults) =>
        Report(double.IsFinite(number) && number >= 0, path, "A number of 0 or more.", faults);

    /// <summary>Any number that is finite.</summary>
    /// <inheritdoc cref="Above0"/>
    public static void Finite(double number, string path, Faults faults) =>
        Report(double.IsFinite(number), path, "A finite number.", faults);

    /// <summary>Within two bounds, both included.</summary>
    /// <param name="number">The number.</param>
    /// <param name="from">The lower bound.</param>
    /// <param name="to">The upper bound.</param>
    /// <param name="path">The number's path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Within(int number, int from, int to, string path, Faults faults) =>
        Report(number >= from && number <= to, path, string.Create(CultureInfo.InvariantCulture,
            $"A whole number from {from} to {to}."), faults);

    private static void Report(bool inRange, string path, string expected, Faults faults)
    {
        if (!inRange)
        {
            faults.Error(RubricCodes.NumberOutOfRange, path, "The number is out of range.", expected, "Correct the number.");
        }
    }
}
