namespace Sui.Inspection.CaseFiles;

/// <summary>What came of a proposal next.</summary>
public sealed record ProposalStep
{
    /// <summary>On which day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The role of whoever answered, never a name; asked for by answers.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>Whether whoever answered can decide; asked for by answers.</summary>
    public bool? AnsweredByDecider { get; init; }

    /// <summary>The reason that was given with the answer; asked for where a proposal is adapted or declined.</summary>
    public string? Reason { get; init; }

    /// <summary>When an accepted or adapted proposal is due to be carried out; null where no day was set.</summary>
    public DateOnly? DueOn { get; init; }
}
