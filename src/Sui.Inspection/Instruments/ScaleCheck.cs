using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>Checks that a question's options are those of its scale.</summary>
internal static class ScaleCheck
{
    private static readonly string[] Ways = ["dont_know", "not_applicable", "prefer_not_to_say"];
    private static readonly string[] YesOrNo = ["yes", "no"];
    private static readonly string[] Points = ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"];

    /// <summary>Runs the check.</summary>
    /// <param name="question">The question.</param>
    /// <param name="path">Its path.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Question question, string path, Faults faults)
    {
        // What is given no scale has the one that its options make.
        if (!faults.Sound(path + ".scale") || !faults.SoundInAll(path + ".options", "code", "meaning"))
        {
            return;
        }

        var choice = question.Scale is not (AnswerScale.Text or AnswerScale.Number or AnswerScale.Date);
        if (choice == (question.Options.Count == 0))
        {
            faults.Error(InstrumentCodes.WrongScale, path + ".scale",
                choice ? "The scale needs options, and there are none." : "The scale has no options, and some are given.",
                "Options on YesPartlyNo, Agreement, SingleChoice and MultipleChoice, none on Text, Number and Date.",
                "Correct the scale or the options.");
        }
        else if (question.Scale == AnswerScale.YesPartlyNo)
        {
            CheckCodes(question, path, YesOrNo, [.. YesOrNo, "partly", .. Ways], faults);
            CheckMeanings(question, path, faults);
        }
        else if (question.Scale == AnswerScale.Agreement)
        {
            CheckCodes(question, path, Points, [.. Points, .. Ways], faults);
            CheckMeanings(question, path, faults);
        }
    }

    private static void CheckCodes(Question question, string path, string[] needed, string[] allowed, Faults faults)
    {
        for (var i = 0; i < question.Options.Count; i++)
        {
            if (!allowed.Contains(question.Options[i].Code, StringComparer.Ordinal))
            {
                faults.Error(InstrumentCodes.WrongScaleCodes, $"{path}.options[{i}].code", "The scale does not have this code.",
                    $"One of: {string.Join(", ", allowed)}.", "Correct the code, or make the scale SingleChoice.");
            }
        }

        var missing = needed.Where(code => MeaningOf(question, code) is null).ToList();
        if (missing.Count > 0)
        {
            faults.Error(InstrumentCodes.WrongScaleCodes, path + ".options",
                $"The scale needs codes that are missing: {string.Join(", ", missing)}.", $"All of: {string.Join(", ", needed)}.",
                "Add the options, or make the scale SingleChoice.");
        }
    }

    // The two ends may be turned round, for a question whose yes speaks against; what stands between them may not count as an end.
    private static void CheckMeanings(Question question, string path, Faults faults)
    {
        for (var i = 0; i < question.Options.Count; i++)
        {
            var (code, meaning) = (question.Options[i].Code, question.Options[i].Meaning);
            var expected = code switch
            {
                "dont_know" => AnswerMeaning.DoesNotKnow,
                "partly" or "neither" => AnswerMeaning.Neutral,
                "strongly_agree" => MeaningOf(question, "agree"),
                "strongly_disagree" => MeaningOf(question, "disagree"),
                _ => null,
            };
            if (expected is { } right && meaning != right && meaning is not (AnswerMeaning.NotAsked or AnswerMeaning.Missing))
            {
                faults.Error(InstrumentCodes.WrongMeaning, $"{path}.options[{i}].meaning",
                    "The code has another meaning on this scale.", $"{right}.", "Correct the meaning, or make the scale SingleChoice.");
            }
        }
    }

    private static AnswerMeaning? MeaningOf(Question question, string code) =>
        question.Options.FirstOrDefault(option => string.Equals(option.Code, code, StringComparison.Ordinal))?.Meaning;
}
