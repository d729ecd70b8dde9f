using Sui.Inspection.Analysis;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Problems;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Assessments.Representing;

/// <summary>
/// Warns where a pack declares what was not found, and where people could not be compared or weighted. The reasons are in words: which group
/// goes unheard, and how many of it answered, is not told.
/// </summary>
internal static class RepresentationProblems
{
    // The file of a pack's head; a pack that stands elsewhere is placed there by id.
    private const string Head = "pack.json";

    /// <summary>The warnings.</summary>
    /// <param name="context">What was scored.</param>
    /// <param name="found">What counts; null where the rubric takes what is declared.</param>
    public static IEnumerable<Problem> Find(SignalContext context, Representation? found)
    {
        if (found is null)
        {
            yield break;
        }

        if (context.Pack.Caseload?.GroupRule is { } declared && found.GroupRule is { } rule && declared != rule)
        {
            yield return Warn(
                EvidenceCodes.GroupRuleOtherwise, new ProblemLocation(Head, Column: "caseload.groupRule"),
                $"The group rule is declared {declared}, and over the people heard it gives {rule}, which counts.",
                "Poor where a group of the caseload goes unheard among the people heard, otherwise Adequate; or none.",
                "Correct the group rule, or how many of each group were heard.");
        }

        foreach (var survey in found.Surveys)
        {
            foreach (var problem in Of(context, survey))
            {
                yield return problem;
            }
        }

        foreach (var fault in Represented.Of(context)!.Faults.Where(fault => found.Surveys.Any(survey => survey.SourceId == fault.SourceId)))
        {
            yield return fault.Characteristic is { } characteristic ? NamedOtherwise(fault.SourceId, characteristic) : NotWeighted(fault);
        }
    }

    /// <summary>Why a survey is Poor, in words.</summary>
    public static string InWords(PoorReason reason) => reason switch
    {
        PoorReason.NoProfile => "the caseload has no profile to compare with",
        PoorReason.NothingToCompare => "no characteristic is known both of the caseload and of those who answered",
        PoorReason.ResponseRateUnknown => "the response rate is not known",
        PoorReason.ResponseRateLow => "too few of those invited answered",
        PoorReason.GroupUnheard => "by the group rule a group of the caseload goes unheard",
        PoorReason.WeightsNotSettled => "its weights did not settle",
        _ => "its weights leave a share too far from that of the caseload",
    };

    private static IEnumerable<Problem> Of(SignalContext context, SurveyRepresentation survey)
    {
        if (survey.Declared is { } declared && declared != survey.Representativeness)
        {
            yield return Warn(
                EvidenceCodes.DeclaredOtherwise, Place(survey.SourceId),
                survey.Representativeness == Representativeness.Poor
                    ? $"The survey is declared Adequate, and by the rules of the rubric it is Poor, which counts: {string.Join("; ", survey.Reasons.Select(InWords))}."
                    : "The survey is declared Poor, and by the rules of the rubric it is Adequate, which counts: enough of those invited answered, "
                        + (survey.Groups.Count > 0 ? "and no group of the caseload goes unheard." : "and it asks others than the caseload."),
                "What the rules of the method, section 6, give; or nothing.",
                "Correct the representativeness of the survey, or how many were invited, the profile or the answers.");
        }

        if (survey.Weights is not null && context.Pack.Sources.Any(source => source.Id == survey.SourceId && source.DesignEffect > 1))
        {
            yield return Warn(
                EvidenceCodes.DesignEffectUnused, Place(survey.SourceId),
                "The survey declares a design effect, and its answers are weighted by the rubric: the design effect of those weights counts.",
                "No design effect for answers that are weighted here.", "Leave it out, or score by a rubric that does not weight.");
        }
    }

    private static Problem NamedOtherwise(string source, string characteristic) => Warn(
        EvidenceCodes.GroupsNamedOtherwise, Place(source),
        $"The profile's groups of '{characteristic}' are not those that people could answer, so that those who answered were not compared with the caseload by it.",
        "Each group of the profile named as an option of the question, and a group for each option that was answered.",
        "Name the groups as the question does ('sui instruments show' lists its options).");

    private static Problem NotWeighted(RepresentationFault fault) => Warn(
        EvidenceCodes.NotWeighted, Place(fault.SourceId),
        "The answers to the survey could not be weighted and count as one each: " + (fault.NotWeighted switch
        {
            NotComputed.NotSettled => "the shares of the caseload contradict each other among those who answered.",
            NotComputed.GroupWithoutShare => "people answered of a group that has no share of the caseload.",
            _ => "of each characteristic, nobody answered of one group at least.",
        }),
        "Answers of each group of a characteristic that the caseload's profile has.", "Nothing has to be done; correct the shares of the profile where they are wrong.");

    private static ProblemLocation Place(string source) => new(Head, Column: "sources") { Item = "source", Id = source };

    private static Problem Warn(string code, ProblemLocation location, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Warning,
        Location = location,
        Message = message,
        Expected = expected,
        Action = action,
    };
}
