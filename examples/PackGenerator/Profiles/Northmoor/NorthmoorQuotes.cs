namespace PackGenerator.Profiles.Northmoor;

/// <summary>What people said to inspectors of Northmoor. All of it is made up.</summary>
internal static class NorthmoorQuotes
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<QuoteStory> All =
    [
        new("interviews", "person on unpaid work", "Given", "C1",
            "They came out to us on site and we sat in the van, dinner time. The supervisor went and stood over "
                + "the other side. First time anyone's asked me anything without a form in their hand.")
        { With = "f07" },
        new("interviews", "person on a community order", "Given", "U1",
            "I work days. I'd have been breached by now if they hadn't put the late night on. Somebody must have "
                + "kicked up about it, and fair play, they listened.")
        { With = "f17" },
        new("interviews", "person on a suspended sentence order", "Given", "I3",
            "Ges i ateb yn Gymraeg pan sgwennais i yn Gymraeg. Doeddwn i ddim yn disgwyl hynny.")
        { Language = "cy" },
        new("interviews", "person on a community order", "Refused", "C6", "")
        { With = "f16" },
        new("representatives", "member of the council", "Given", "P2",
            "They said no to Saturdays and they told us why: you'd have one person in the building on their own. "
                + "I didn't like it, but I could go back and say it straight.")
        { With = "reps-talk" },
        new("representatives", "member of the council", "Given", "P3",
            "I've got my own list. If it's not there by the day they said, I ring up and ask.")
        { With = "reps-talk" },
        new("representatives", "member who sat on a recruitment panel", "Given", "S1",
            "We put our scores down first, before the managers opened their mouths. You can't be swayed then, and "
                + "nor can they.")
        { With = "reps-talk" },
        new("representatives", "member of the design group for the women's programme", "NotRecorded", "S2",
            "We did all of it with them: what's in it, where, what time. Then it opened and nobody rang us again.")
        { With = "reps-talk" },
        new("staff", "middle manager", "Given", "C3",
            "After the summer report I moved two people on the duty rota, because folk were waiting an hour of a "
                + "Monday. It was there in the numbers with my centre's name on it.")
        { With = "f11" },
        new("partners", "magistrate", "Given", "K4",
            "I said at the forum that I could never find the one line I needed in a progress letter. It's at the "
                + "top now.")
        { With = "f47" },
    ];
}
