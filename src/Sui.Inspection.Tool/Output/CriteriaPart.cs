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
        var lines = Lines(assessment).ToList();
        if (lines.Count > 0)
        {
            console.Heading("Contradictions");
            console.Facts(lines);
        }
    }

    private static IEnumerable<(string Name, string Value)> Lines(Assessment assessment) =>
    [
        .. assessment.Contradictions.Select(one => (
            one.CriterionId,
            $"lived experience {Words.Decibans(one.LivedSum)} dB, {Words.Of(one.Other)} {Words.Decibans(one.OtherSum)} dB")),
        .. assessment.KindContradictions.Select(one => (
            one.CriterionId,
            $"{Words.Of(one.Experience)} experience: {Words.Of(one.ForKind)} {Words.Decibans(one.ForSum)} dB, "
                + $"{Words.Of(one.AgainstKind)} {Words.Decibans(one.AgainstSum)} dB")),
        .. assessment.ProviderContradictions.Select(one => (
            one.CriterionId,
            $"the provider says otherwise: {Words.Decibans(one.ProviderSum)} dB, all others {Words.Decibans(one.OthersSum)} dB")),
    ];

    private static void Absences(IAnsiConsole console, Assessment assessment)
    {
        console.Heading("Absences");
        if (assessment.Absences.Count == 0)
        {
            console.Paragraph("None.");
            return;
        }

        console.Facts(Facts(assessment.Absences));
    }

    // Those recorded one by one, then the others by what they are.
    private static IEnumerable<(string Name, string Value)> Facts(IReadOnlyList<AbsenceOutcome> absences)
    {
        foreach (var absence in absences)
        {
            if (absence.RecordId is not null)
            {
                yield return (
                    absence.CriterionId,
                    Words.Of(absence.Absence) + (string.IsNullOrEmpty(absence.Note) ? string.Empty : ": " + absence.Note));
            }
        }

        for (var kind = Absence.NoEvidence; kind <= Absence.RequestedNotSupplied; kind++)
        {
            var silent = kind;
            var ids = absences.Where(absence => absence.RecordId is null && absence.Absence == silent).Select(absence => absence.CriterionId).ToList();
            if (ids.Count > 0)
            {
                yield return (kind == Absence.NoEvidence ? "No evidence" : Words.Sentence(Words.Of(kind)), string.Join(", ", ids));
            }
        }
    }
}
