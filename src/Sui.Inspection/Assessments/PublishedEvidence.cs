using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Assessments;

/// <summary>Packs of published evidence only (method, section 5).</summary>
internal static class PublishedEvidence
{
    /// <summary>Whether a pack holds nothing else, and the rubric lets nothing be judged from that.</summary>
    public static bool AllowsNoVerdict(this Rubric rubric, EvidencePack pack) => pack.PublishedEvidenceOnly && rubric.Ratings.PublishedIsUnrated;
}
