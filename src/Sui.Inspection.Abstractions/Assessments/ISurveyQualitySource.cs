using Sui.Inspection.Evidence;

namespace Sui.Inspection.Assessments;

/// <summary>
/// Says how good a source of answers is. The one that ships takes what the pack declares, and works it out where the rubric
/// says so; a host's own takes its place, whatever the rubric says. An implementer does not throw for what the evidence holds.
/// </summary>
public interface ISurveyQualitySource
{
    /// <summary>The quality of one source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="pack">The pack it belongs to.</param>
    SurveyQuality GetQuality(EvidenceSource source, EvidencePack pack);
}
