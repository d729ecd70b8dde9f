using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes.Verifying;

/// <summary>What is compared of a record that was read.</summary>
internal sealed record ReadRecord
{
    /// <summary>What it says of the whole.</summary>
    public required AnnexClaim Claim { get; init; }

    /// <summary>The prompt as it is written.</summary>
    public required string Prompt { get; init; }

    /// <summary>How far the arrangements reach.</summary>
    public required Reach Reach { get; init; }

    /// <summary>People heard; null where that is not shown.</summary>
    public required int? PeopleHeard { get; init; }

    /// <summary>People on the caseload; null where that is not known or shown.</summary>
    public required int? Caseload { get; init; }

    /// <summary>Why there is no rating; null where an earlier version left it out.</summary>
    public required IReadOnlyList<NotRatedReason>? NotRated { get; init; }

    /// <summary>What limits the rating.</summary>
    public required IReadOnlyList<string> LimitedBy { get; init; }

    /// <summary>The elements.</summary>
    public required IReadOnlyList<ElementOutcome> Elements { get; init; }

    /// <summary>The criteria.</summary>
    public required IReadOnlyList<ReadCriterion> Criteria { get; init; }

    /// <summary>The rung on which the provider stands: that of the decision where one is named, or else that of the evidence.</summary>
    public required Rung? Standing { get; init; }

    /// <summary>The rungs that printed ladders mark, one for each ladder; null for none marked.</summary>
    public required IReadOnlyList<Rung?> Ladders { get; init; }

    /// <summary>One criterion.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Status">Its status.</param>
    /// <param name="Reason">Why it is unclear; null where that is not shown.</param>
    /// <param name="Firm">Whether it is firmly not met; null where that is not shown.</param>
    /// <param name="LeftOut">Whether it leaves the range alone.</param>
    internal sealed record ReadCriterion(string Id, CriterionStatus Status, UnclearReason? Reason, bool? Firm, bool LeftOut);
}
