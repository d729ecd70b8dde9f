namespace Sui.Inspection.Robustness;

/// <summary>How often each status of a criterion came out: shares of resamples, 0 to 1, that add up to 1.</summary>
public sealed record CriterionShares
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>Met.</summary>
    public required double Met { get; init; }

    /// <summary>Indicated.</summary>
    public required double Indicated { get; init; }

    /// <summary>Unclear.</summary>
    public required double Unclear { get; init; }

    /// <summary>Not met.</summary>
    public required double NotMet { get; init; }

    /// <summary>No evidence.</summary>
    public required double NoEvidence { get; init; }
}
