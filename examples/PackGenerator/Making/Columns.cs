namespace PackGenerator.Making;

/// <summary>The columns that every file but absences has.</summary>
internal static class Columns
{
    /// <summary>Their names and then the others'.</summary>
    public static string[] With(params IReadOnlyList<string> others) =>
        ["id", "source", "event_date", "recorded_date", "received_date", "experience", "origin", .. others];
}
