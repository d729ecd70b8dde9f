using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Comparisons;

/// <summary>What assessments have to share to be counted together. Versions and hashes are empty where they do not matter.</summary>
internal sealed record Measure(DataIdentity Framework, DataIdentity Rubric)
{
    /// <summary>The measure of an assessment.</summary>
    public static Measure Of(Assessment assessment, ComparisonRequest request)
    {
        var (framework, rubric) = (assessment.Framework.Identify(), assessment.Rubric.Identify());
        return request.AcrossVersions ? new Measure(Any(framework), Any(rubric)) : new Measure(framework, rubric);
    }

    private static DataIdentity Any(DataIdentity identity) => new(identity.Id, 0, string.Empty);
}
