using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Annexes;

/// <summary>What the record inside a written annex says.</summary>
public sealed record AnnexClaim
{
    /// <summary>The format of the file: <c>pdf</c>, <c>html</c> or <c>json</c>.</summary>
    public required string Format { get; init; }

    /// <summary>Whom it is for.</summary>
    public required AnnexAudience Audience { get; init; }

    /// <summary>Which document it is.</summary>
    public required AnnexPart Part { get; init; }

    /// <summary>Where its supplement stands; null where it does not say, or not in a form that can be.</summary>
    public string? SupplementAddress { get; init; }

    /// <summary>The commitment to the full record that stays in the case file; null for none. It stands beside the record, and only the case file can tell
    /// whether it is the right one.</summary>
    public string? RecordCommitment { get; init; }

    /// <summary>The tag of its language.</summary>
    public required string Language { get; init; }

    /// <summary>The day on its cover.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The provider's id.</summary>
    public required string ProviderId { get; init; }

    /// <summary>The id of the evidence pack.</summary>
    public required string PackId { get; init; }

    /// <summary>The framework that it says was used.</summary>
    public required DataIdentity Framework { get; init; }

    /// <summary>The rubric that it says was used.</summary>
    public required DataIdentity Rubric { get; init; }

    /// <summary>The SHA-256 of the record in canonical JSON, computed from the file.</summary>
    public required string RecordSha256 { get; init; }

    /// <summary>The rung; null for not placed.</summary>
    public required Rung? Rung { get; init; }

    /// <summary>The judgement of the prompt.</summary>
    public required PromptResult Prompt { get; init; }

    /// <summary>The indicative rating; null for not rated.</summary>
    public required Rating? Rating { get; init; }

    /// <summary>The lower end of its range.</summary>
    public required Rating? RatingLow { get; init; }

    /// <summary>The upper end of its range.</summary>
    public required Rating? RatingHigh { get; init; }

    /// <summary>Whether the range follows from what is disclosed alone. Otherwise something that may not be shown bears on it, and it was looked whether
    /// it is one of the ranges that can be.</summary>
    public bool RangeFollows { get; init; }
}
