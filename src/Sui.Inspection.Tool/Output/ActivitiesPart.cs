using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>The activities with their placements, and the right rung for the right job.</summary>
internal static class ActivitiesPart
{
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Activities");
        if (assessment.Activities.Count == 0)
        {
            console.Paragraph("None recorded.");
            return;
        }

        var table = Rich.Table("Activity", "Kind", "Rung", "Aim", ">Expected", "Unknown");
        foreach (var activity in assessment.Activities)
        {
            table.Row(
                activity.Name,
                Kind(activity.Kind, assessment.Rubric),
                Placement(activity),
                activity.Aim is { } aim ? Aim(aim, assessment.Rubric) : "–",
                activity.ExpectedRung is { } expected ? Words.Number((int)expected) : "–",
                activity.Unknown.Count == 0 ? "–" : string.Join(", ", activity.Unknown));
        }

        console.Write(table);
        if (assessment.Aims.Count > 0)
        {
            console.Facts(assessment.Aims.Select(one => (
                Aim(one.Aim, assessment.Rubric),
                Words.Of(one.Fit) + (one.BestActivityId is { } best ? $" (best: {Name(assessment, best)})" : string.Empty))));
        }
    }

    private static string Placement(ActivityPlacement activity)
    {
        if (activity.Lowest is not { } lowest || activity.Highest is not { } highest)
        {
            return "delivers; no say recorded";
        }

        var rungs = lowest == highest
            ? Words.Number((int)lowest)
            : $"{Words.Number((int)lowest)}–{Words.Number((int)highest)}";
        return rungs
            + (activity.CeilingApplied is null ? string.Empty : " (ceiling of its kind)")
            + (activity.NoSayPossible ? ", or delivers only" : string.Empty);
    }

    private static string Kind(ActivityKind kind, Rubric rubric) =>
        rubric.Activities.Kinds.FirstOrDefault(rule => rule.Kind == kind)?.Name.English ?? kind.ToString();

    private static string Aim(ActivityAim aim, Rubric rubric) =>
        rubric.Activities.Aims.FirstOrDefault(rule => rule.Aim == aim)?.Name.English ?? aim.ToString();

    private static string Name(Assessment assessment, string id) =>
        assessment.Activities.FirstOrDefault(activity => activity.Id == id)?.Name ?? id;
}
