using System.Globalization;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tool.Output;

/// <summary>What was worked out of representativeness, in words; nothing where it is declared.</summary>
internal static class RepresentationPart
{
    /// <summary>What was found of all of it.</summary>
    public static IEnumerable<(string Name, string Value)> Facts(Assessment assessment)
    {
        if (assessment.Representation is not { } found)
        {
            yield break;
        }

        yield return ("Representativeness", $"worked out by rubric {assessment.Rubric.Identity.Id} version {Words.Number(assessment.Rubric.Identity.Version)}, "
            + "not taken from what the pack declares; over the people heard the group rule gives "
            + (found.GroupRule is { } rule ? rule.ToString() : "nothing: there is no profile, or nothing to compare with it"));
        foreach (var survey in found.Surveys)
        {
            yield return (survey.SourceId, Of(survey));
        }
    }

    /// <summary>What was found of one survey.</summary>
    public static string Of(SurveyRepresentation survey) =>
        $"{survey.Representativeness}, worked out"
        + (survey.Reasons.Count > 0 ? ": " + string.Join("; ", survey.Reasons.Select(Reason)) : string.Empty)
        + (survey.Declared is { } declared && declared != survey.Representativeness ? $" (the pack declares {declared})" : string.Empty)
        + (survey.Weights is not { } weights ? string.Empty : string.Create(
            CultureInfo.InvariantCulture,
            $"; weighted by {string.Join(", ", weights.Characteristics)}: design effect {weights.DesignEffect:0.###}, ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"effective n {weights.EffectivePeople:0.#} of {weights.People}, largest margin left {weights.LargestMarginError:0.####}"));

    private static string Reason(PoorReason reason) => reason switch
    {
        PoorReason.NoProfile => "the caseload has no profile to compare with",
        PoorReason.NothingToCompare => "no characteristic is known both of the caseload and of those who answered",
        PoorReason.ResponseRateUnknown => "the response rate is not known",
        PoorReason.ResponseRateLow => "too few of those invited answered",
        PoorReason.GroupUnheard => "by the group rule a group of the caseload goes unheard",
        PoorReason.WeightsNotSettled => "its weights did not settle",
        _ => "its weights leave a share too far from that of the caseload",
    };
}
