using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>
/// When each question of an instrument is asked. Beside its own conditions, a question for those who took part is asked unless somebody
/// said that they did not: the same rule by which answers are counted.
/// </summary>
internal static class InstrumentConditions
{
    /// <summary>The conditions of each question, in the instrument's order.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <exception cref="ArgumentException">Two questions have one id, or a condition names a question that does not stand earlier, or a
    /// code that it does not offer.</exception>
    public static IReadOnlyList<(Question Question, IReadOnlyList<FormCondition> Conditions)> Of(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var earlier = new Dictionary<string, Question>(StringComparer.Ordinal);
        var result = new List<(Question, IReadOnlyList<FormCondition>)>(instrument.Questions.Count);
        foreach (var question in instrument.Questions)
        {
            var conditions = question.Relevance.Select(condition => Own(question, condition, earlier)).ToList();
            if (TookPart(instrument, question, earlier) is { } tookPart && !conditions.Exists(own => Implies(own, tookPart)))
            {
                conditions.Insert(0, tookPart);
            }

            result.Add((question, conditions));
            if (!earlier.TryAdd(question.Id, question))
            {
                throw new ArgumentException($"Two questions have the id '{question.Id}'.", nameof(instrument));
            }
        }

        return result;
    }

    // 'Only if you answered yes' says already 'not if you answered no'.
    private static bool Implies(FormCondition own, FormCondition tookPart) =>
        own.Gate.Id == tookPart.Gate.Id && !own.Answers.Intersect(tookPart.Answers).Any();

    private static FormCondition Own(Question question, AnswerCondition condition, Dictionary<string, Question> earlier)
    {
        if (!earlier.TryGetValue(condition.QuestionId, out var gate))
        {
            throw new ArgumentException(
                $"Question '{question.Id}' has a condition on '{condition.QuestionId}', which does not stand earlier.", nameof(question));
        }

        var answers = gate.Options.Where(option => condition.AnyOf.Contains(option.Code, StringComparer.Ordinal)).ToList();
        return answers.Count > 0 && answers.Count == condition.AnyOf.Distinct(StringComparer.Ordinal).Count()
            ? new FormCondition(gate, answers, Excludes: false)
            : throw new ArgumentException(
                $"Question '{question.Id}' has a condition on answers that '{gate.Id}' does not offer.", nameof(question));
    }

    private static FormCondition? TookPart(Instrument instrument, Question question, Dictionary<string, Question> earlier)
    {
        if (question.AskedOf != AskedOf.ThoseWhoTookPart || instrument.TookPartQuestion is not { } id
            || !earlier.TryGetValue(id, out var gate))
        {
            return null;
        }

        var refusals = gate.Options.Where(option => option.Meaning == AnswerMeaning.NotFavourable).ToList();
        return refusals.Count > 0 ? new FormCondition(gate, refusals, Excludes: true) : null;
    }
}
