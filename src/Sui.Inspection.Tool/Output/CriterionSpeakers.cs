using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;

namespace Sui.Inspection.Tool.Output;

/// <summary>Which questions of which instruments speak to a criterion. A finding that is coded to either of two criteria that share findings counts
/// for both, so that the questions of both do, as in a plan.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Questions">Its questions that do, each with the criterion that it was written for where that is the other one; null otherwise.</param>
internal sealed record CriterionSpeakers(Instrument Instrument, IReadOnlyList<(Question Question, string? Through)> Questions)
{
    /// <summary>Finds them.</summary>
    /// <param name="instruments">The instruments, one version of each.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="rubric">Its rubric.</param>
    public static IReadOnlyList<CriterionSpeakers> Of(IReadOnlyList<Instrument> instruments, Criterion criterion, Rubric rubric)
    {
        var ids = CriterionFacts.SharedWith(criterion, rubric).Prepend(criterion.Id).ToList();
        return
        [
            .. instruments.Select(instrument => new CriterionSpeakers(instrument, [.. instrument.Questions
                    .Select(question => (question, Id: ids.Find(id => question.Criteria.Contains(id, StringComparer.Ordinal))))
                    .Where(one => one.Id is not null)
                    .Select(one => (one.question, one.Id == criterion.Id ? null : one.Id))]))
                .Where(one => one.Questions.Count > 0),
        ];
    }
}
