namespace Sui.Inspection.Returns;

/// <summary>What was published of a group's returns where the returns themselves were not.</summary>
/// <param name="Answered">How many providers answered, 0 or more.</param>
/// <param name="AnsweredTogether">For each return that several providers gave together, how many they were, 2 or more.</param>
/// <param name="AnsweredRepeatedly">For each provider that answered more than once, how many returns it gave, 2 or more.</param>
public sealed record PublishedReturns(
    int Answered, IReadOnlyList<int> AnsweredTogether, IReadOnlyList<int> AnsweredRepeatedly)
{
    /// <summary>How many returns came in: one for each provider that answered, but for those who shared one or gave several.</summary>
    public int Returns => (int)Math.Clamp(
        Answered - AnsweredTogether.Sum(providers => providers - 1L) + AnsweredRepeatedly.Sum(returns => returns - 1L), 0, int.MaxValue);
}
