namespace PackGenerator.Profiles;

/// <summary>What an inspector decided.</summary>
/// <param name="DecidedBy">A role.</param>
/// <param name="DaysAfter">Days from the end of fieldwork.</param>
/// <param name="Rating">The rating.</param>
/// <param name="Rung">The rung.</param>
/// <param name="Reason">Why.</param>
/// <param name="ModeratedBy">A role.</param>
/// <param name="LivedExperienceTookPart">Whether people with lived experience took part in the judgement.</param>
internal sealed record DecisionStory(
    string DecidedBy,
    int DaysAfter,
    string Rating,
    int Rung,
    string Reason,
    string ModeratedBy,
    bool LivedExperienceTookPart)
{
    /// <summary>Dissent.</summary>
    public IReadOnlyList<RemarkStory> Dissent { get; init; } = [];

    /// <summary>The provider's comments.</summary>
    public IReadOnlyList<RemarkStory> ProviderComments { get; init; } = [];

    /// <summary>The council's replies.</summary>
    public IReadOnlyList<RemarkStory> CouncilReplies { get; init; } = [];
}
