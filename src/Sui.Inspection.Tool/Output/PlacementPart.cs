using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>The rung, with everything that qualifies it.</summary>
internal static class PlacementPart
{
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Placement");
        console.Facts(Facts(assessment));
    }

    private static IEnumerable<(string Name, string Value)> Facts(Assessment assessment)
    {
        var (placement, rubric) = (assessment.Placement, assessment.Rubric);
        yield return ("Rung", placement.Rung is { } rung ? Words.Of(rung, rubric) : "not placed");
        yield return ("Reach", Words.Of(placement.Reach));
        yield return ("Security", placement.Security.Security == Security.Secure
            ? "secure"
            : "provisional. " + string.Join(" ", placement.Security.Reasons.Select(reason => SecurityReason(reason, rubric.Placement.EnoughForSecure(assessment.Evidence.Caseload?.Size)))));
        yield return ("Gaps", placement.Gaps.Count == 0
            ? "none"
            : string.Join(", ", placement.Gaps.Select(id => $"{id} ({Status(assessment, id)})")));
        foreach (var weak in placement.WeakFoundations)
        {
            yield return ("Weak foundations",
                $"the criteria of rung {Words.Of(weak.Rung, rubric)} are met, but {Words.List(weak.NotMet)} of a lower rung "
                + (weak.NotMet.Count == 1 ? "is not" : "are not"));
        }

        if (placement.Next is { } next)
        {
            yield return ("Next rung", Words.Of(next, rubric)
                + (placement.Blocking.Count == 0 ? string.Empty : ", blocked by:"));
        }

        foreach (var blocking in placement.Blocking)
        {
            yield return (string.Empty, Blocking(blocking));
        }
    }

    private static string Status(Assessment assessment, string id) =>
        Words.Of(assessment.Criteria.FirstOrDefault(outcome => outcome.Id == id)?.Status ?? CriterionStatus.NoEvidence);

    private static string Blocking(BlockingCriterion blocking)
    {
        var lacks = blocking.OfLowerRung
            ? ["belongs to a lower rung and has to rise above not met, "
                + $"by more than {Words.Lacking(blocking.DecibansLacking)} dB"]
            : Lacks.Of(blocking.DecibansLacking, blocking.LacksLived, blocking.LacksSecondKind, blocking.Contested);
        return $"{blocking.Id}, {Words.Of(blocking.Status)}"
            + (lacks.Count == 0 ? string.Empty : ": " + string.Join("; ", lacks));
    }

    private static string SecurityReason(SecurityReason reason, int least) => reason.Kind switch
    {
        SecurityReasonKind.EssentialsNotMet =>
            "Essential criteria up to this rung are not met from two independent kinds of source: "
            + $"{string.Join(", ", reason.Criteria)}.",
        SecurityReasonKind.RestsOnOneKind =>
            $"The rung would no longer be reached without {Words.Or(reason.SourceKinds.Select(kind => Words.Of(kind)))}.",
        SecurityReasonKind.TooFewHeard =>
            $"Fewer than {Words.Number(least)} people "
            + "were heard from a sample that the inspectorate drew.",
        _ => "No rung above the lowest is reached.",
    };
}
