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
    public static CaseDifference Compare(Assessment before, Assessment after) => Compare(before, after, null, null);

    /// <summary>The difference between two cases or packs: what was said on a draft stands in a case also where it holds no decision, or none any more.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    /// <param name="said">The comments of the first; null where it is no case.</param>
    /// <param name="saidSince">The comments of the second; null where it is no case.</param>
    internal static CaseDifference Compare(Assessment before, Assessment after, IReadOnlyList<RecordedComment>? said, IReadOnlyList<RecordedComment>? saidSince)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CaseDifference
        {
            Evidence = [.. EvidenceDifference.Of(before.Evidence, after.Evidence)],
            Criteria = [.. OutcomeDifference.Criteria(before, after)],
            Comments = [.. CommentDifference.Of(before.Evidence.Decision, after.Evidence.Decision, said, saidSince)],
            Outcome = [.. OutcomeDifference.Others(before, after)],
        };
    }
}
