using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Comparing;

namespace Sui.Inspection.CaseFiles;

/// <summary>Compares cases and packs by what they mean.</summary>
public static class CaseComparison
{
    /// <summary>The difference between two assessments and the evidence that they rest on.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CaseDifference Compare(Assessment before, Assessment after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CaseDifference
        {
            Evidence = [.. EvidenceDifference.Of(before.Evidence, after.Evidence)],
            Criteria = [.. OutcomeDifference.Criteria(before, after)],
            Comments = [.. CommentDifference.Of(before.Evidence.Decision, after.Evidence.Decision)],
            Outcome = [.. OutcomeDifference.Others(before, after)],
        };
    }
}
