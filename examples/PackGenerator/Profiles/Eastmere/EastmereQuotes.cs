namespace PackGenerator.Profiles.Eastmere;

/// <summary>What people said to inspectors of Eastmere. All of it is made up.</summary>
internal static class EastmereQuotes
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<QuoteStory> All =
    [
        new("interviews", "person on unpaid work", "Given", "U1",
            "The pick-up used to be out on the ring road and there's no bus. A few of us said so and now it's the "
                + "station. It's the only thing I can think of that's changed, but it did change.")
        { With = "evening-opening" },
        new("interviews", "person on a community order", "Given", "U1",
            "I asked if there was anywhere else for women to sit, and now we can wait upstairs, two days a week. "
                + "The other days I stand outside.")
        { With = "women-wait" },
        new("interviews", "person on licence", "Given", "C5",
            "Chlywais i ddim byd ar ôl llenwi'r ffurflen.")
        { Language = "cy" },
        new("interviews", "person on licence", "Refused", "C1", ""),
        new("representatives", "member of the council", "Given", "P1",
            "By the time they get to any other business, half the room's looking at the clock.")
        { With = "reps-talk" },
        new("representatives", "member of the council", "NotRecorded", "P6",
            "I'm still owed for March. I've stopped keeping the tickets.")
        { With = "reps-talk" },
        new("staff", "senior probation officer", "Given", "I2",
            "The text says who your new officer is. It doesn't say why, and I couldn't always tell you why "
                + "myself.")
        { With = "f02" },
        new("staff", "team manager", "Given", "C3",
            "I've not seen the results, no. We hand the forms out, and that's the last of them.")
        { With = "f12" },
        new("partners", "housing adviser", "Given", "K4",
            "We asked to have the referral well before release and not on the day, and we got that. I couldn't "
                + "tell you about anything else.")
        { With = "f36" },
    ];
}
