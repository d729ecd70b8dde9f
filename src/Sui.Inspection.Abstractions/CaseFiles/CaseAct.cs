namespace Sui.Inspection.CaseFiles;

/// <summary>Something that was done to a case, as its journal says it: one entry, or entries of one kind that one change wrote one after the other,
/// such as the rows of a pack. Without anybody's words but the reason.</summary>
public sealed record CaseAct
{
    /// <summary>The number of its first entry, from 1.</summary>
    public required long FirstSequence { get; init; }

    /// <summary>The number of its last entry.</summary>
    public required long LastSequence { get; init; }

    /// <summary>When, by the host's clock, in coordinated universal time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it.</summary>
    public required CaseActor By { get; init; }

    /// <summary>The kind of entry, such as <c>judgement.recorded</c>; docs/case-files.md lists them.</summary>
    public required string Kind { get; init; }

    /// <summary>Why; empty where nothing was said, <c>[erased]</c> where words in it had to go.</summary>
    public required string Why { get; init; }

    /// <summary>The trigger that was fired; null for other kinds.</summary>
    public string? Trigger { get; init; }

    /// <summary>The state that it led to; null for other kinds.</summary>
    public string? To { get; init; }

    /// <summary>What was looked at; null for other kinds than <c>review.recorded</c>.</summary>
    public CaseReview? Review { get; init; }

    /// <summary>How many entries it has, 1 or more.</summary>
    public long Count => LastSequence - FirstSequence + 1;
}
