using Sui.Inspection.Assessments;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>What of a case a comment may be about.</summary>
internal static class CommentSubjects
{
    /// <summary>Numbers of statements, ids of sections, criteria, elements and items of the evidence.</summary>
    public static HashSet<string> Of(Assessment assessment, IReadOnlyList<FactCheckItem> items)
    {
        var pack = assessment.Evidence;
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            subjects.Add(item.Number);
            subjects.Add(item.Number[..item.Number.LastIndexOf('.')]);
        }

        subjects.UnionWith(assessment.Criteria.Select(criterion => criterion.Id));
        subjects.UnionWith(assessment.Judgement.Elements.Select(element => element.Element.ToString()));
        subjects.UnionWith(pack.Sources.Select(source => source.Id));
        subjects.UnionWith(pack.Absences.Select(record => record.Id));
        subjects.UnionWith(new[]
        {
            pack.Activities.Select(item => item.Id), pack.Meetings.Select(item => item.Id), pack.Proposals.Select(item => item.Id), pack.Findings.Select(item => item.Id),
            pack.Tallies.Select(item => item.Id), pack.Quotes.Select(item => item.Id),
        }.SelectMany(ids => ids));
        return subjects;
    }
}
