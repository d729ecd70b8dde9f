namespace Sui.Inspection.Instruments;

/// <summary>Whether a question was to be asked, by the answers to earlier ones.</summary>
internal static class SkipLogic
{
    /// <summary>What divides the codes of a multiple choice.</summary>
    public const char Divider = '|';

    /// <summary>
    /// Whether every condition holds. A condition on a question that is not among the answers cannot be checked, since the file has
    /// no column for it, and counts as holding. Where an answer's code is not known, what it means stands in for it.
    /// </summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="index">The question's place in it; conditions are on questions with a lower one.</param>
    /// <param name="answers">What the answers mean, by question.</param>
    /// <param name="values">The answers, by question.</param>
    public static bool IsAsked(
        Instrument instrument,
        int index,
        IReadOnlyDictionary<string, AnswerMeaning> answers,
        IReadOnlyDictionary<string, string> values)
    {
        foreach (var condition in instrument.Questions[index].Relevance)
        {
            var gate = PlaceOf(instrument, condition.QuestionId, index);
            if (gate < 0 || !answers.TryGetValue(condition.QuestionId, out var meaning))
            {
                continue;
            }

            // A question that was itself not to be asked has no answer, whatever stands there.
            if (!IsAsked(instrument, gate, answers, values) || !Holds(condition, instrument.Questions[gate], meaning, values))
            {
                return false;
            }
        }

        return true;
    }

    private static int PlaceOf(Instrument instrument, string id, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (string.Equals(instrument.Questions[i].Id, id, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool Holds(
        AnswerCondition condition, Question gate, AnswerMeaning meaning, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(gate.Id, out var value)
            ? Includes(value, condition.AnyOf)
            : gate.Options.Any(option => option.Meaning == meaning && condition.AnyOf.Contains(option.Code, StringComparer.Ordinal));

    private static bool Includes(string value, IReadOnlyList<string> codes)
    {
        foreach (var part in value.AsSpan().Split(Divider))
        {
            foreach (var code in codes)
            {
                if (value.AsSpan(part).SequenceEqual(code))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
