using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules.Pack;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Says of a survey that answers came from that nobody has said whether it is representative, and what its numbers give.</summary>
internal static class SurveyWarning
{
    /// <summary>The warning; empty where it is said, and where the head of the evidence is not such yet that it can be read.</summary>
    /// <param name="path">The evidence's path.</param>
    /// <param name="pack">The evidence as it will be; null where its head has errors.</param>
    /// <param name="inspection">The rubrics known: where the evidence names one that has it worked out, nothing has to be said.</param>
    /// <param name="imported">What was imported.</param>
    /// <param name="isNew">Whether the survey is new to the evidence.</param>
    /// <param name="rows">How many rows of it there are.</param>
    public static IReadOnlyList<Problem> Of(string path, EvidencePack? pack, ISuiInspection inspection, ImportedAnswers imported, bool isNew, int rows)
    {
        var survey = pack?.Sources.FirstOrDefault(source => source.Id == imported.SourceId)
            ?? (isNew ? new EvidenceSource { Id = imported.SourceId, Kind = SourceKind.Survey, Origin = imported.Origin, Title = imported.SourceId } : null);
        var rubric = pack?.RubricId is { } id ? inspection.Rubrics.Find(id, pack.RubricVersion) ?? inspection.Rubric : inspection.Rubric;
        if (survey is null or { Representativeness: not null } || rubric.Signals.Representativeness == RepresentativenessBasis.Computed)
        {
            return [];
        }

        var answered = pack is null ? new SurveyAnswers(rows, LivedResponded: true, 0, LivedTallied: false)
            : SurveyAnswers.Of(pack.Items.Where(item => item.SourceId == survey.Id));
        var warnings = new List<Problem>();
        RepresentativenessRule.Missing(survey, answered, whole: true, pack?.Caseload, (code, property, message, expected, action) => warnings.Add(new Problem
        {
            Code = code,
            Severity = ProblemSeverity.Warning,
            Location = new ProblemLocation(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)), Column: property) { Item = "source", Id = survey.Id },
            Message = message,
            Expected = expected,
            Action = action,
        }));
        return warnings;
    }
}
