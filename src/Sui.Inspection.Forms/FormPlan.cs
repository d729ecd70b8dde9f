using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms;

/// <summary>
/// A form as people go through it from top to bottom: the questions with their numbers, consent last, and in words where to go on.
/// </summary>
internal sealed class FormPlan
{
    private FormPlan(IReadOnlyList<FormQuestion> questions, IReadOnlyList<FormQuestion> consents) =>
        (Questions, Consents) = (questions, consents);

    /// <summary>The questions but those of consent.</summary>
    public IReadOnlyList<FormQuestion> Questions { get; }

    /// <summary>The questions of consent, which go on with the numbers.</summary>
    public IReadOnlyList<FormQuestion> Consents { get; }

    /// <summary>Plans a form.</summary>
    /// <exception cref="ArgumentException">The instrument contradicts itself.</exception>
    public static FormPlan Of(Instrument instrument)
    {
        // A stable order; a question that hangs on an answer of consent goes to the end with it.
        var last = new HashSet<string>(StringComparer.Ordinal);
        var conditioned = InstrumentConditions.Of(instrument);
        foreach (var (question, conditions) in conditioned)
        {
            if (question.Consent is not null || conditions.Any(condition => last.Contains(condition.Gate.Id)))
            {
                last.Add(question.Id);
            }
        }

        var ordered = conditioned.OrderBy(one => last.Contains(one.Question.Id)).ToList();
        var questions = new List<FormQuestion>(ordered.Count);
        for (var index = 0; index < ordered.Count; index++)
        {
            questions.Add(new FormQuestion(ordered[index].Question, index + 1, ordered[index].Conditions, SkipsOf(ordered, index)));
        }

        var said = questions.Select(one => one with { SaysConditions = !one.Conditions.All(c => LedPast(questions, c, one)) }).ToList();
        var split = said.Count - last.Count;
        return new FormPlan(said[..split], said[split..]);
    }

    private static List<FormSkip> SkipsOf(
        IReadOnlyList<(Question Question, IReadOnlyList<FormCondition> Conditions)> ordered, int gate)
    {
        if (ordered[gate].Question.Scale == AnswerScale.MultipleChoice)
        {
            return [];
        }

        return [.. ordered[gate].Question.Options
            .Select(option => (Option: option, Next: NextAfter(ordered, gate, option.Code)))
            .Where(one => one.Next > gate + 1)
            .GroupBy(one => one.Next, one => one.Option)
            .Select(group => new FormSkip([.. group], group.Key < ordered.Count ? group.Key + 1 : null))];
    }

    /// <summary>The first question after a gate that may be asked when a code is the gate's answer.</summary>
    private static int NextAfter(
        IReadOnlyList<(Question Question, IReadOnlyList<FormCondition> Conditions)> ordered, int gate, string code)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var next = gate + 1;
        while (next < ordered.Count && ordered[next].Conditions.Any(Fails))
        {
            passed.Add(ordered[next].Question.Id);
            next++;
        }

        return next;

        // A question that was passed has no answer, which fails what asks for one.
        bool Fails(FormCondition condition) => condition.Gate.Id == ordered[gate].Question.Id
            ? condition.FailsFor(code)
            : !condition.Excludes && passed.Contains(condition.Gate.Id);
    }

    private static bool LedPast(List<FormQuestion> questions, FormCondition condition, FormQuestion question)
    {
        var gate = questions.Find(one => ReferenceEquals(one.Question, condition.Gate))!;
        return condition.Gate.Scale != AnswerScale.MultipleChoice && condition.Gate.Options
            .Where(option => condition.FailsFor(option.Code))
            .All(option => gate.Skips.Any(skip =>
                skip.Answers.Contains(option) && (skip.Target is null || skip.Target > question.Number)));
    }
}
