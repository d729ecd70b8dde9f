using Sui.Inspection.Assessments.Masking;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Assessments;

/// <summary>What can be asked of an assessment.</summary>
public static class AssessmentExtensions
{
    /// <summary>What an assessment's JSON holds; what is surely a direct identifier is masked in every text and id.</summary>
    /// <param name="assessment">The assessment; none of its parts is null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assessment"/> is null.</exception>
    public static AssessmentDocument ToDocument(this Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);

        // The front door has masked already, with the host's names; what else assesses may not have.
        assessment = AssessmentMask.ForWorking(PrivacyGuard.Nameless, assessment);
        var pack = assessment.Evidence;
        return new AssessmentDocument
        {
            Provider = pack.Provider,
            Pack = new AssessedPack
            {
                Id = pack.Id,
                Title = pack.Title,
                Synthetic = pack.Synthetic,
                PublishedEvidenceOnly = pack.PublishedEvidenceOnly,
            },
            Framework = assessment.Framework.Identify(),
            Rubric = assessment.Rubric.Identify(),
            Criteria = assessment.Criteria,
            Placement = assessment.Placement,
            Counterfactual = assessment.Counterfactual,
            Activities = assessment.Activities,
            Aims = assessment.Aims,
            Judgement = assessment.Judgement,
            Rating = assessment.Rating,
            KeyQuestionId = assessment.Framework.Prompt.KeyQuestionId,
            Contradictions = assessment.Contradictions,
            KindContradictions = assessment.KindContradictions,
            ProviderContradictions = assessment.ProviderContradictions,
            Absences = assessment.Absences,
            Heard = People(assessment.Heard),
            Representation = assessment.Representation,
            Proposals = assessment.Proposals,
            Influence = assessment.Influence,
            Problems = assessment.Problems,
        };
    }

    private static PeopleHeard People(Heard heard) => new()
    {
        People = heard.People,
        FromInspectorateSample = heard.FromInspectorateSample,
        Sources =
        [
            .. heard.Sources.Select(source => new PeopleHeardFromSource
            {
                SourceId = source.SourceId,
                Kind = source.Kind,
                Experience = source.Experience,
                Origin = source.Origin,
                SampleDrawnBy = source.SampleDrawnBy,
                Invited = source.Invited,
                Heard = source.Heard,
                Representativeness = source.Representativeness,
            }),
        ],
    };
}
