namespace PackGenerator.Profiles;

/// <summary>A proposal and what came of it; its days are drawn.</summary>
/// <param name="Meeting">The meeting at which it was raised, from 1.</param>
/// <param name="Summary">The register's words.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record ProposalStory(int Meeting, string Summary, ProposalOutcome Outcome)
{
    /// <summary>Whether it was accepted in a changed shape.</summary>
    public bool Adapted { get; init; }

    /// <summary>The reason given, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The role that answered, where it is not the usual one.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>Whether whoever answered can decide.</summary>
    public bool Decider { get; init; } = true;

    /// <summary>Whether it stands in the register; found in the minutes only when not.</summary>
    public bool InRegister { get; init; } = true;

    /// <summary>Whether people were told what came of it.</summary>
    public bool FedBack { get; init; } = true;
}
