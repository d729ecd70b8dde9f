namespace PackGenerator.Profiles.Southvale;

/// <summary>What people said to inspectors of Southvale. All of it is made up.</summary>
internal static class SouthvaleQuotes
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<QuoteStory> All =
    [
        new("interviews", "person on a community order", "Given", "U1",
            "I went to two of those groups. What's changed? I honestly couldn't tell you one thing.")
        { With = "f18" },
        new("interviews", "person who reports every week", "Refused", "C6", "")
        { With = "f15" },
        new("representatives", "member of the council", "Given", "P1",
            "You get the agenda on the day, and it's theirs. You sit there and they show you slides.")
        { With = "reps-talk" },
        new("representatives", "member of the council", "Given", "P4",
            "It was my officer put me up for it, and it's my officer who writes my report. So you watch what you "
                + "say.")
        { With = "reps-talk" },
        new("representatives", "member of the council", "NotRecorded", "P2",
            "That's the first I've heard of that answer, and I'm the one who asked.")
        { With = "reps-talk" },
        new("staff", "probation officer", "Given", "P4",
            "You put forward the ones who won't be difficult. We all do.")
        { With = "f26" },
        new("staff", "team manager", "Given", "C3",
            "It came round by email, thirty-odd pages. I've not opened it.")
        { With = "f12" },
        new("partners", "worker at a women's charity", "Given", "K1",
            "We were invited to watch a presentation. Nobody asked us anything.")
        { With = "f38" },
    ];
}
