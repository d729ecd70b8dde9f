using Sui.Inspection.Instruments;

namespace Sui.Inspection.Tool.Output;

/// <summary>Which questions of which instruments speak to a criterion.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Questions">Its questions that do.</param>
internal sealed record CriterionSpeakers(Instrument Instrument, IReadOnlyList<Question> Questions)
{
    /// <summary>Finds them.</summary>
    /// <param name="instruments">The instruments, one version of each.</param>
    /// <param name="criterionId">The criterion's id.</param>
    public static IReadOnlyList<CriterionSpeakers> Of(IReadOnlyList<Instrument> instruments, string criterionId) =>
    [
        .. instruments.Select(instrument => new CriterionSpeakers(
                instrument, [.. instrument.Questions.Where(question => question.Criteria.Contains(criterionId, StringComparer.Ordinal))]))
            .Where(one => one.Questions.Count > 0),
    ];
}
