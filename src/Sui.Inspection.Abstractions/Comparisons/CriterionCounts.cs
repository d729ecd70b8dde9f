namespace Sui.Inspection.Comparisons;

/// <summary>What the evidence of how many providers says of a criterion.</summary>
public sealed record CriterionCounts
{
    /// <summary>The criterion's id.</summary>
    public required string Id { get; init; }

    /// <summary>How many providers were assessed by it; the counts below add up to it.</summary>
    public required int Providers { get; init; }

    /// <summary>Without evidence; never the same as not met.</summary>
    public required int NoEvidence { get; init; }

    /// <summary>Not met.</summary>
    public required int NotMet { get; init; }

    /// <summary>Unclear.</summary>
    public required int Unclear { get; init; }

    /// <summary>Indicated.</summary>
    public required int Indicated { get; init; }

    /// <summary>Met.</summary>
    public required int Met { get; init; }
}
