namespace Sui.Inspection.CaseFiles;

/// <summary>Two copies of one case that went on apart, and how they are brought together.</summary>
/// <param name="First">The path of one copy; it is not changed.</param>
/// <param name="Second">The path of the other; it is not changed. Which is which makes no difference to the result.</param>
/// <param name="Path">The path of the case file to make; there is nothing yet.</param>
/// <param name="By">Who brings them together.</param>
/// <param name="Why">Why, without words or names of respondents; empty where there is nothing to say.</param>
public sealed record CaseMergeRequest(string First, string Second, string Path, CaseActor By, string Why = "")
{
    /// <summary>Whose judgements, moderations, reviews and triggers count where both copies have some; those of the other are kept without effect. Null
    /// refuses such copies.</summary>
    public CaseMergeSide? DecisionsOf { get; init; }
}
