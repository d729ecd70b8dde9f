using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence;

/// <summary>One person's answers to an instrument: an interview or a survey response.</summary>
public sealed record Response : EvidenceItem
{
    /// <summary>The person's pseudonym, by which interview and survey are linked; null when there is none.</summary>
    public string? Person { get; init; }

    /// <summary>How many people gave exactly these answers, 1 or more. More than 1 where the answers arrived as patterns with a count: each of them counts
    /// as a person of their own, and none has a pseudonym, so that nobody can tell whether one of them answered twice.</summary>
    public int People { get; init; } = 1;

    /// <summary>The id of the instrument that was used.</summary>
    public required string InstrumentId { get; init; }

    /// <summary>The version of the instrument that was used; null takes the newest, or the host's own.</summary>
    public int? InstrumentVersion { get; init; }

    /// <summary>What came of asking.</summary>
    public required ResponseOutcome Outcome { get; init; }

    /// <summary>Question id to what the answer means, for every question that the file has a column for.</summary>
    public required IReadOnlyDictionary<string, AnswerMeaning> Answers { get; init; }

    /// <summary>Question id to the answer itself, for every answer that is recorded, free text left out: the code of an option,
    /// <c>prefer_not_to_say</c> or <c>not_applicable</c>, codes of a multiple choice joined by <c>|</c> in the instrument's order, a
    /// number in invariant form, or a day as <c>yyyy-MM-dd</c>.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(0);

    /// <summary>What the person agreed to, for every consent that the instrument asks for and the file has a column for.</summary>
    public IReadOnlyDictionary<ConsentKind, ConsentState> Consents { get; init; } = new Dictionary<ConsentKind, ConsentState>(0);

    /// <summary>Where the row stood in the file that it was imported from; null when it was not imported.</summary>
    public ImportOrigin? ImportedFrom { get; init; }
}
