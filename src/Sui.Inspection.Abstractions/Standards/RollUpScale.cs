namespace Sui.Inspection.Standards;

/// <summary>How case percentages and standards roll up, for hosts that hold the rest of an inspection.</summary>
/// <param name="Verified">Whether the values were checked against the inspectorate's manual. Printed wherever they are used.</param>
/// <param name="CaseBands">Percentage of cases (0 to 100) to rating, lowest first, each starting at <see cref="RatingBand.From"/>.</param>
/// <param name="DiscretionWithin">Distance from a boundary, in percentage points, within which a rating is flagged for discretion.</param>
/// <param name="OverallBands">Sum of the standards' scores to overall rating, lowest first.</param>
/// <param name="Standards">The number of standards that <paramref name="OverallBands"/> holds for.</param>
public sealed record RollUpScale(
    bool Verified,
    IReadOnlyList<RatingBand> CaseBands,
    double DiscretionWithin,
    IReadOnlyList<RatingBand> OverallBands,
    int Standards);
