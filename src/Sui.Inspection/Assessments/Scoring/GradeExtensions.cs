using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments.Scoring;

/// <summary>Reads grades.</summary>
internal static class GradeExtensions
{
    public static bool Contains(this Grade grade, double weight) => grade.UpTo is not { } upTo
        || Math.Abs(weight) < upTo
        || (grade.UpToIncluded && Math.Abs(weight) == upTo);
}
