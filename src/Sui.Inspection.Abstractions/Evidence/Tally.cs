using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Evidence;

/// <summary>Counts that arrive already added up, for one criterion.</summary>
public sealed record Tally : EvidenceItem
{
    /// <summary>The criterion's id; its claim must be a share.</summary>
    public required string CriterionId { get; init; }

    /// <summary>What is counted.</summary>
    public required ClaimUnit Unit { get; init; }

    /// <summary>Favourable answers, from 0 to <see cref="Valid"/>; need not be whole where several questions were put.</summary>
    public required double Favourable { get; init; }

    /// <summary>People, or register entries, with a valid answer, 0 or more.</summary>
    public required int Valid { get; init; }

    /// <summary>The words of the question that was asked, in the pack's language; null where they are not recorded, or nobody was asked.</summary>
    public string? Question { get; init; }
}
