namespace PackGenerator.Profiles.Southvale;

/// <summary>What the inspection of Southvale has no evidence of, and why.</summary>
internal static class SouthvaleAbsences
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<AbsenceStory> All =
    [
        new("K4", "RequestedNotSupplied",
            "The log of actions after the stakeholder day was asked for; the provider holds it and did not supply it."),
        new("S3", "NotApplicable",
            "There were no joint decisions that could stand or be reopened."),
        new("F1", "NotInspected",
            "The inspection did not look at rung 5 beyond leadership posts."),
        new("F2", "NotInspected",
            "The inspection did not look at rung 5 beyond leadership posts."),
        new("E1", "NotInspected",
            "The balance of lived and learned experience was not asked about."),
    ];
}
