namespace Sui.Inspection.Standards;

/// <summary>How case percentages and standards roll up, for hosts that hold the rest of an inspection.</summary>
public sealed record RollUpScale
{
    /// <summary>Whether the values were checked against the inspectorate's manual. Printed wherever they are used.</summary>
    public required bool Verified { get; init; }

    /// <summary>Percentage of cases (0 to 100) to rating, lowest first, each starting at <see cref="RatingBand.From"/>.</summary>
    public required IReadOnlyList<RatingBand> CaseBands { get; init; }

    /// <summary>Distance from a boundary, in percentage points, within which a rating is flagged for discretion.</summary>
    public required double DiscretionWithin { get; init; }

    /// <summary>Sum of the standards' scores to overall rating, lowest first.</summary>
    public required IReadOnlyList<RatingBand> OverallBands { get; init; }

    /// <summary>The number of standards that <see cref="OverallBands"/> holds for.</summary>
    public required int Standards { get; init; }

    /// <summary>What is known of each of its values; empty where the data does not say.</summary>
    public IReadOnlyList<ScaleClaim> Claims { get; init; } = [];
}
