using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>The indicative rating: a contribution to the key question, which an inspector confirms or overrides.</summary>
public sealed record RatingOutcome
{
    /// <summary>The rating printed; null when not rated.</summary>
    public required Rating? Value { get; init; }

    /// <summary>The rating if everything open were not met; null where published evidence allows no range.</summary>
    public required Rating? Low { get; init; }

    /// <summary>The rating if everything open were met, as far as the rubric presumes it; not below <see cref="Low"/>. Null where
    /// <see cref="Low"/> is.</summary>
    public required Rating? High { get; init; }

    /// <summary>Why it is not rated; empty when it is.</summary>
    public required IReadOnlyList<NotRatedReason> NotRatedReasons { get; init; }

    /// <summary>The open criteria that decide between low and high; empty when these are equal.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>The criteria whose evidence was requested and not supplied, which limits the rating; empty when none.</summary>
    public required IReadOnlyList<string> LimitedBy { get; init; }
}
