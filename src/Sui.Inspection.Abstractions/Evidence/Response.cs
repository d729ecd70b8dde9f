using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence;

/// <summary>One person's answers to an instrument: an interview or a survey response.</summary>
public sealed record Response : EvidenceItem
{
    /// <summary>The person's pseudonym, by which interview and survey are linked; null when there is none.</summary>
    public string? Person { get; init; }

    /// <summary>The id of the instrument that was used.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>What came of asking.</summary>
    public required ResponseOutcome Outcome { get; init; }

    /// <summary>Question id to what the answer means, for every question that the file has a column for.</summary>
    public required IReadOnlyDictionary<string, AnswerMeaning> Answers { get; init; }
}
