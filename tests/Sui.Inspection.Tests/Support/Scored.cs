using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tests.Support;

/// <summary>Assesses with the data that ships.</summary>
internal static class Scored
{
    public static Assessment Assess(this PackBuilder builder, Rubric? rubric = null) => builder.Build().Assess(rubric);

    public static Assessment Assess(this EvidencePack pack, Rubric? rubric = null)
    {
        var quality = new DeclaredSurveyQuality();
        ISignalSource[] sources =
            [new ProportionSignalSource(quality), new FindingSignalSource(), new GroupRuleSignalSource()];
        return new Assessor(sources, quality, BuiltIn.Instruments)
            .Assess(pack, BuiltIn.Frameworks.Find("hmip-probation-2018")!, rubric ?? BuiltIn.Rubric);
    }

    public static CriterionOutcome Criterion(this Assessment assessment, string id) =>
        assessment.Criteria.Single(outcome => outcome.Id == id);
}
