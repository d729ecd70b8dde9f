using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>
/// The outcome as data, for programs that read an annex. It is disclosed like the annex that it belongs to: the record of a
/// published annex has no weights, and only the counts that may be shown.
/// </summary>
public sealed record AnnexRecord
{
    /// <summary>The provider's id.</summary>
    public required string ProviderId { get; init; }

    /// <summary>The provider's name.</summary>
    public required string ProviderName { get; init; }

    /// <summary>The id of the evidence pack.</summary>
    public required string PackId { get; init; }

    /// <summary>Whether the evidence was made up.</summary>
    public required bool Synthetic { get; init; }

    /// <summary>The framework used.</summary>
    public required DataIdentity Framework { get; init; }

    /// <summary>The rubric used.</summary>
    public required DataIdentity Rubric { get; init; }

    /// <summary>Whether pilots have set the rubric's bars.</summary>
    public required bool Calibrated { get; init; }

    /// <summary>The rung; null when not placed.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>How far the arrangements reach.</summary>
    public required Reach Reach { get; init; }

    /// <summary>How secure the placement is; null where counts that are not shown would be told by it.</summary>
    public required Security? Security { get; init; }

    /// <summary>The judgement of the prompt.</summary>
    public required PromptResult Prompt { get; init; }

    /// <summary>The indicative rating; null when not rated.</summary>
    public required Rating? Rating { get; init; }

    /// <summary>The lower end of its range.</summary>
    public required Rating? RatingLow { get; init; }

    /// <summary>The upper end of its range.</summary>
    public required Rating? RatingHigh { get; init; }

    /// <summary>Why there is no rating; empty where there is one.</summary>
    public IReadOnlyList<NotRatedReason> NotRatedReasons { get; init; } = [];

    /// <summary>The criteria whose evidence was requested and not supplied, which limits the rating.</summary>
    public IReadOnlyList<string> RatingLimitedBy { get; init; } = [];

    /// <summary>Whether an inspector has decided; otherwise the two decided values are null.</summary>
    public required bool Decided { get; init; }

    /// <summary>The rung that the inspector decided for; null when not placed or not decided.</summary>
    public required Rung? DecidedRung { get; init; }

    /// <summary>The rating that the inspector decided for; null when not rated or not decided.</summary>
    public required Rating? DecidedRating { get; init; }

    /// <summary>How many people with lived experience were heard; null where that may not be shown.</summary>
    public required int? PeopleHeard { get; init; }

    /// <summary>How many people are on the caseload; null where that is not known or may not be shown.</summary>
    public int? Caseload { get; init; }

    /// <summary>The sources through which people were heard, in the pack's order.</summary>
    public IReadOnlyList<AnnexRecordSource> Sources { get; init; } = [];

    /// <summary>The groups of the caseload's profile, in the pack's order.</summary>
    public IReadOnlyList<AnnexRecordGroup> Profile { get; init; } = [];

    /// <summary>The activities of which the annex says how many people take part.</summary>
    public IReadOnlyList<AnnexRecordActivity> Activities { get; init; } = [];

    /// <summary>The elements of the prompt.</summary>
    public required IReadOnlyList<ElementOutcome> Elements { get; init; }

    /// <summary>The criteria, in the rubric's order.</summary>
    public required IReadOnlyList<AnnexRecordCriterion> Criteria { get; init; }
}
