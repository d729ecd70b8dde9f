namespace PackGenerator.Profiles.Eastmere;

/// <summary>What the inspection of Eastmere has no evidence of, and why.</summary>
internal static class EastmereAbsences
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<AbsenceStory> All =
    [
        new("P4", "NotInspected",
            "The coordinator was away in the week of fieldwork, and how members are chosen, trained and looked after "
                + "was not looked at."),
        new("S3", "NotApplicable",
            "There are no joint decisions that could stand or be reopened."),
        new("F1", "NotInspected",
            "The inspection did not look at rung 5."),
        new("F2", "NotInspected",
            "The inspection did not look at rung 5."),
        new("E1", "NotInspected",
            "The balance of lived and learned experience was not asked about."),
    ];
}
