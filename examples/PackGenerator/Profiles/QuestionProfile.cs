namespace PackGenerator.Profiles;

/// <summary>One question as it was put, and the true shares of its answers.</summary>
/// <param name="Id">The question's id in its instrument.</param>
/// <param name="Shares">The true shares among those to whom it was put.</param>
internal sealed record QuestionProfile(string Id, AnswerShares Shares)
{
    /// <summary>Whether it is put only to people who took part in something.</summary>
    public bool OnlyThoseWhoTookPart { get; init; }
}
