namespace PackGenerator.Profiles.Northmoor;

/// <summary>What the inspection of Northmoor has no evidence of, and why.</summary>
internal static class NorthmoorAbsences
{
    /// <summary>In the order of the pack.</summary>
    public static readonly IReadOnlyList<AbsenceStory> All =
    [
        new("S3", "NotApplicable",
            "No joint decision came up for reopening in the year."),
        new("F2", "NotInspected",
            "The inspection did not look for a body that holds the provider to account, since none is led by service users."),
        new("F3", "NotInspected",
            "Whether people in leadership posts have lived experience was not asked."),
    ];
}
