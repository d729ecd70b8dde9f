namespace PackGenerator.Profiles;

/// <summary>A survey of sentencers, partners and staff of other agencies.</summary>
/// <param name="Invited">People invited.</param>
/// <param name="Responses">Responses.</param>
/// <param name="Asked">The true shares of the answers to whether they were asked.</param>
internal sealed record StakeholderProfile(int Invited, int Responses, AnswerShares Asked);
