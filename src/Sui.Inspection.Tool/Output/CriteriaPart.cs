using Spectre.Console;
using Sui.Inspection.Assessments;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tool.Output;

/// <summary>The criteria with their weights, where experiences differ, and what is absent.</summary>
internal static class CriteriaPart
{
    public static void Print(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Criteria");
        var table = Rich.Table("Id", "Rung", "Importance", "Status", ">Weight, dB", "Grade", "Reason");
        foreach (var outcome in assessment.Criteria)
        {
            var signals = outcome.Signals.Count > 0;
            table.Row(
                outcome.Id,
                outcome.Rung is { } rung ? Words.Number((int)rung) : "–",
                Words.Of(outcome.Importance),
                Words.Of(outcome.Status),
                signals ? Words.Decibans(outcome.Weight) : "–",
                Grade(assessment, outcome) ?? "–",
                outcome.Reason is { } reason ? Words.Of(reason) : string.Empty);
        }

        console.Write(table);
        Contradictions(console, assessment);
        Absences(console, assessment);
    }

    /// <summary>The grade of a criterion's weight in words; null without signals.</summary>
    public static string? Grade(Assessment assessment, CriterionOutcome outcome) =>
        assessment.Rubric.Signals.Grades.FirstOrDefault(grade => grade.Id == outcome.Grade)?.Name.English.ToLowerInvariant()
        ?? outcome.Grade;

    private static void Contradictions(IAnsiConsole console, Assessment assessment)
    {
        if (assessment.Contradictions.Count == 0)
        {
            return;
        }

        console.Heading("Contradictions");
        console.Facts(assessment.Contradictions.Select(one => (
            one.CriterionId,
            $"lived experience {Words.Decibans(one.LivedSum)} dB, {Words.Of(one.Other)} {Words.Decibans(one.OtherSum)} dB")));
    }

    private static void Absences(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Absences");
        if (assessment.Absences.Count == 0)
        {
            console.Paragraph("None.");
            return;
        }

        console.Facts(Recorded(assessment).Concat(Silent(assessment)));
    }

    private static IEnumerable<(string Name, string Value)> Recorded(Assessment assessment) => assessment.Absences
        .Where(absence => absence.RecordId is not null)
        .Select(absence => (
            absence.CriterionId,
            Words.Of(absence.Absence) + (string.IsNullOrEmpty(absence.Note) ? string.Empty : ": " + absence.Note)));

    private static IEnumerable<(string Name, string Value)> Silent(Assessment assessment) => assessment.Absences
        .Where(absence => absence.RecordId is null)
        .GroupBy(absence => absence.Absence)
        .OrderBy(group => group.Key)
        .Select(group => (
            group.Key == Absence.NoEvidence ? "No evidence" : Words.Sentence(Words.Of(group.Key)),
            string.Join(", ", group.Select(absence => absence.CriterionId))));
}
