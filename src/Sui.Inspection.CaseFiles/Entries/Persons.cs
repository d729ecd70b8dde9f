namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>Tells people apart by their names.</summary>
internal static class Persons
{
    /// <summary>What stands for a person, to be compared without regard to case: however it is spaced whatever stops stand in it and whatever width
    /// its letters have, A. Rees is one.</summary>
    public static string Key(string name) => string.Concat(name.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
