namespace Sui.Inspection.Problems;

/// <summary>The codes of lists of problems themselves. Permanent: a code is never given a second meaning and never used again.</summary>
internal static class ProblemCodes
{
    /// <summary>More problems were found in a file than are listed.</summary>
    /// <remarks>Either. Mend what is listed and read the pack again.</remarks>
    public const string MoreProblems = "SUI1017";
}
