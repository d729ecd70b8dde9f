using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>Takes what the pack declares; nothing declared counts as poor.</summary>
internal sealed class DeclaredSurveyQuality : ISurveyQualitySource
{
    public SurveyQuality GetQuality(EvidenceSource source, EvidencePack pack) =>
        new(source.Representativeness ?? Representativeness.Poor, source.DesignEffect);
}
