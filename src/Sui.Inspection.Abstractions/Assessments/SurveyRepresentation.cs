using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments;

/// <summary>What was worked out of one survey.</summary>
public sealed record SurveyRepresentation
{
    /// <summary>The survey's id.</summary>
    public required string SourceId { get; init; }

    /// <summary>Whether those who answered resemble the caseload; this is what counts.</summary>
    public required Representativeness Representativeness { get; init; }

    /// <summary>Why it is Poor, every reason; empty where it is not.</summary>
    public required IReadOnlyList<PoorReason> Reasons { get; init; }

    /// <summary>What the pack declares, which moves nothing; null where it declares nothing.</summary>
    public required Representativeness? Declared { get; init; }

    /// <summary>How many people answered, 0 or more.</summary>
    public required int Answered { get; init; }

    /// <summary>How many were invited; null when not recorded.</summary>
    public required int? Invited { get; init; }

    /// <summary>The groups that were compared, in the profile's order; empty where none could be, and for surveys of others than the caseload.</summary>
    public required IReadOnlyList<GroupHeard> Groups { get; init; }

    /// <summary>The weights; null where nobody was weighted.</summary>
    public required SurveyWeights? Weights { get; init; }
}
