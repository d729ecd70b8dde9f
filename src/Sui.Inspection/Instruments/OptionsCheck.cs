using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>Checks the options of a question.</summary>
internal static class OptionsCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Question question, string path, Faults faults)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < question.Options.Count; i++)
        {
            var at = $"{path}.options[{i}]";
            if (!codes.Add(question.Options[i].Code))
            {
                faults.Error(InstrumentCodes.DuplicateCode, at + ".code", "Another option of the question has this code.",
                    "Each code once.",
                    "Give one of the two another code.");
            }

            CheckMeaning(question.Options[i], at, faults);
        }

        if (!faults.SoundInAll(path + ".options", "meaning"))
        {
            return;
        }

        if (question.Options.Count == 0)
        {
            if (question.AsksKnowledge)
            {
                faults.Error(InstrumentCodes.KnowledgeWithoutOptions, path + ".asksKnowledge",
                    "A question without options asks for knowledge, and nothing counts its answers.", "false.",
                    "Set it to false or add options.");
            }
        }
        else if (question.Criteria.Count > 0 && faults.Sound(path + ".criteria")
            && !(Offers(question, AnswerMeaning.Favourable) && Offers(question, AnswerMeaning.NotFavourable)))
        {
            faults.Error(InstrumentCodes.NothingToScore, path + ".options", "The answers cannot tell for from against.",
                "At least one option that is Favourable and one that is NotFavourable.",
                "Add the option, or leave the criteria out.");
        }
    }

    private static bool Offers(Question question,
        AnswerMeaning meaning) => question.Options.Any(option => option.Meaning == meaning);

    private static void CheckMeaning(AnswerOption option, string at, Faults faults)
    {
        if (option.Meaning is AnswerMeaning.NotAsked or AnswerMeaning.Missing)
        {
            faults.Error(InstrumentCodes.WrongMeaning, at + ".meaning", "Nobody can choose this meaning.",
                "Any meaning but NotAsked and Missing.", "Correct the meaning or delete the option.");
        }

        foreach (var (code, meaning) in AnswerRules.Universal)
        {
            if (string.Equals(option.Code, code, StringComparison.Ordinal) && option.Meaning != meaning)
            {
                faults.Error(InstrumentCodes.WrongMeaning, at + ".meaning", "The code has a fixed meaning in evidence files.",
                    $"{meaning}.", "Correct the meaning or choose another code.");
            }
        }
    }
}
