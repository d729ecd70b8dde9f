using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>Checks the conditions on which a question is asked.</summary>
internal static class RelevanceCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="questions">The questions of the instrument.</param>
    /// <param name="index">The place of the question among them.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(IReadOnlyList<Question> questions, int index, string path, Faults faults)
    {
        var conditions = questions[index].Relevance;
        for (var i = 0; i < conditions.Count; i++)
        {
            var at = $"{path}.relevance[{i}]";
            var id = conditions[i].QuestionId;
            var earlier = questions.Take(index).FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal));
            var place = earlier is null ? -1 : questions.Index().First(one => ReferenceEquals(one.Item, earlier)).Index;
            var known = earlier is null ? faults.SoundInAll("questions", "id") : faults.Sound($"questions[{place}].options");
            if (known && (earlier is null || earlier.Options.Count == 0))
            {
                faults.Error(InstrumentCodes.WrongCondition, at + ".question",
                    earlier is null ? "No earlier question has this id." : "The question has no options.",
                    "The id of a question with options that stands earlier.", "Correct the id, or move the question.");
            }

            CheckCodes(conditions[i], known ? earlier : null, at + ".anyOf", faults);
        }
    }

    private static void CheckCodes(AnswerCondition condition, Question? earlier, string path, Faults faults)
    {
        if (condition.AnyOf.Count == 0)
        {
            faults.Error(InstrumentCodes.WrongConditionCode, path, "The condition can never hold: it names no code.",
                "At least one code.", "Name the codes, or delete the condition.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < condition.AnyOf.Count; i++)
        {
            var code = condition.AnyOf[i];
            if (!faults.Sound($"{path}[{i}]"))
            {
                continue;
            }

            if (!seen.Add(code))
            {
                faults.Error(InstrumentCodes.WrongConditionCode, $"{path}[{i}]", "The condition names this code twice.",
                    "Each code once.", "Delete one of the two.");
            }
            else if (earlier is { Options.Count: > 0 }
                && !earlier.Options.Any(option => string.Equals(option.Code, code, StringComparison.Ordinal)))
            {
                faults.Error(InstrumentCodes.WrongConditionCode, $"{path}[{i}]", "The earlier question does not offer this code.",
                    "The code of one of its options.", "Correct the code.");
            }
        }
    }
}
