using Sui.Inspection.Evidence;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>Whether a second person has moderated a decision. Roles are compared by their letters and digits.</summary>
internal static class Moderation
{
    private static readonly string[] Nobody = ["", "none", "nobody", "na", "no", "neb", "dim"];

    /// <summary>Whether anybody is named as having moderated.</summary>
    public static bool IsNamed(Decision decision) => !Nobody.Contains(Fold(decision.ModeratedBy));

    /// <summary>Whether whoever is named is another than who decided.</summary>
    public static bool IsBySecondPerson(Decision decision) => IsNamed(decision) && Fold(decision.ModeratedBy) != Fold(decision.DecidedBy);

    private static string Fold(string? role)
    {
        var letters = string.Concat((role ?? string.Empty).Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.StartsWith("the", StringComparison.Ordinal) ? letters[3..] : letters;
    }
}
