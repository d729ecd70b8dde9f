using System.Globalization;

namespace Sui.Inspection.Imports.Reading;

/// <summary>Reads how many people gave the answers of a row.</summary>
internal static class PatternCounts
{
    /// <summary>The most people that one pattern, and all of them together, may count: as many as an evidence pack counts.</summary>
    public const int Most = 1_000_000_000;

    /// <summary>The count that a cell holds: a whole number from 1 to <see cref="Most"/>, without separators; null for none.</summary>
    public static int? Read(string cell) =>
        int.TryParse(cell.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most ? count : null;
}
