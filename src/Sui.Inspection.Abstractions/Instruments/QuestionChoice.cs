namespace Sui.Inspection.Instruments;

/// <summary>Why a question is in a subset, or is not.</summary>
public sealed record QuestionChoice
{
    /// <summary>The question's id.</summary>
    public required string QuestionId { get; init; }

    /// <summary>Whether it is in. One that is not did not fit into the time that was left.</summary>
    public required bool Included { get; init; }

    /// <summary>What it would be asked for.</summary>
    public required QuestionPurpose Purpose { get; init; }

    /// <summary>The unsettled criteria that it speaks to, most decisive first; empty for other purposes.</summary>
    public required IReadOnlyList<string> Criteria { get; init; }

    /// <summary>The id of the question that is in and cannot be asked without it; null for none.</summary>
    public required string? NeededBy { get; init; }

    /// <summary>How long it takes, in seconds, without the questions that it depends on.</summary>
    public required int Seconds { get; init; }
}
