using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>What a case's id may be: the rule of case files, and neither a name that a system keeps for its devices nor that of the page where cases are made.</summary>
internal static class CaseIds
{
    private const int Most = 100;
    private static readonly string[] Taken = ["con", "prn", "aux", "nul", "new"];

    /// <summary>That an id is none.</summary>
    public static Problem Problem { get; } = CaseProblems.Error(
        CaseCodes.BadText, new ProblemLocation("case") { Column = "id" }, "The case's id is not one.", "1 to 100 lower-case letters, digits and hyphens.",
        "Correct it, and do it again.");

    /// <summary>Whether a text is an id.</summary>
    public static bool IsOne(string text) =>
        text.Length is > 0 and <= Most && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
        && !Taken.Contains(text) && !(text.Length == 4 && (text.StartsWith("com", StringComparison.Ordinal) || text.StartsWith("lpt", StringComparison.Ordinal)) && char.IsDigit(text[3]));
}
