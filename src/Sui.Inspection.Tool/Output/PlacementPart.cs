using System.Globalization;
using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

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
        yield return ("Reach", Reach(assessment));
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

    // The claim's own words with its counts (method, section 5): what they come to stands in the criterion's status.
    private static string Reach(Assessment assessment)
    {
        var id = assessment.Rubric.Placement.ReachCriterion;
        var counts = (assessment.Criteria.FirstOrDefault(outcome => outcome.Id == id)?.Signals ?? []).Select(weighed => weighed.Signal)
            .Where(signal => signal is { Form: SignalForm.Proportion, Origin: not Origin.Provider })
            .Select(signal => $"{(signal.Favourable ?? 0).ToString("0.#", CultureInfo.InvariantCulture)} of {Words.Number(signal.Valid ?? 0)} ({Words.Of(signal.SourceKind)})").ToList();
        var statement = assessment.Rubric.Criteria.FirstOrDefault(criterion => criterion.Id == id)?.Statement.English.TrimEnd('.') ?? id;
        return $"{id}, {Words.Of(assessment.Placement.Reach)}: {statement}" + (counts.Count == 0 ? string.Empty : "; " + Words.List(counts));
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
