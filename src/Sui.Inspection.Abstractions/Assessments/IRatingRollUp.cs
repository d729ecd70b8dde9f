using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>Rolls ratings up, for hosts that hold the rest of an inspection. Thread-safe.</summary>
public interface IRatingRollUp
{
    /// <summary>A standard's rating from the share of cases that were sufficient on each of its key questions.</summary>
    /// <param name="percentages">One percentage for each key question, 0 to 100.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentException">There is no percentage.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A percentage is not from 0 to 100.</exception>
    StandardScore Standard(IReadOnlyList<double> percentages, RollUpScale scale);

    /// <summary>The overall rating from the standards' scores.</summary>
    /// <param name="scores">One score for each standard, 0 to 3; as many as the scale holds for.</param>
    /// <param name="scale">The scale.</param>
    /// <exception cref="ArgumentException">The number of scores is not the scale's.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not from 0 to 3.</exception>
    OverallScore Overall(IReadOnlyList<int> scores, RollUpScale scale);
}
