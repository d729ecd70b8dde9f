namespace PackGenerator.Profiles;

/// <summary>A service user council, its year of meetings and its register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meetings">How many meetings, one a month, the last in the month in which the period ends.</param>
/// <param name="Weekday">The weekday on which it meets, in the second week of a month.</param>
/// <param name="Lived">The least and most service users present.</param>
/// <param name="Staff">The least and most staff present.</param>
/// <param name="WithoutDecider">The meetings, from 1, at which nobody was who can decide.</param>
/// <param name="AnswerDays">The least and most days from proposal to answer.</param>
/// <param name="AnsweredBy">The role that answers unless a proposal says otherwise.</param>
/// <param name="Proposals">The proposals.</param>
internal sealed record CouncilProfile(
    string Name,
    int Meetings,
    DayOfWeek Weekday,
    (int Least, int Most) Lived,
    (int Least, int Most) Staff,
    IReadOnlyList<int> WithoutDecider,
    (int Least, int Most) AnswerDays,
    string AnsweredBy,
    IReadOnlyList<ProposalStory> Proposals);
