namespace PackGenerator.Profiles.Eastmere;

/// <summary>What was decided about Eastmere, and what was said about it.</summary>
internal static class EastmereDecision
{
    /// <summary>The decision.</summary>
    public static readonly DecisionStory Story = new(
        "lead inspector",
        DaysAfter: 28,
        "RequiresImprovement",
        Rung: 2,
        "The range is open because selection and training were not looked at. I decide for the lower end: proposals wait too "
            + "long for an answer, claims for travel are paid late, and half of those we spoke to were not told why things "
            + "change. Rung 2 is right: people are asked and considered, and their own matters come last.",
        "deputy chief inspector",
        LivedExperienceTookPart: true)
    {
        Dissent =
        [
            new("lived-experience reviewer",
                "I would have said Good. People can name what changed, and few places that I have seen can say that.",
                "Kept as it is. The changes are on record; what weighed more is how few were told of them."),
        ],
        ProviderComments =
        [
            new("provider",
                "Travel claims have been paid within ten days since May.",
                "Accepted as a fact of May; the finding is about the year to the end of that month and stays."),
            new("provider",
                "The board at the town office was updated in March.",
                "Not accepted: the newest notice seen in June was dated January."),
        ],
        CouncilReplies =
        [
            new("service user council",
                "We want our own matters at the start of the agenda, and the date by which we get an answer in the register.",
                "Passed on to the provider with the report; both would speak to what is missing for rung 3."),
        ],
    };
}
