using Sui.Inspection.Json;

namespace Sui.Inspection.Instruments;

/// <summary>Checks the questions that an instrument has once each: for a consent, for a characteristic, whether somebody took part.</summary>
internal static class ProfileCheck
{
    /// <summary>Runs the check.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="faults">Where problems go.</param>
    public static void Run(Instrument instrument, Faults faults)
    {
        var consents = new HashSet<ConsentKind>();
        var characteristics = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < instrument.Questions.Count; i++)
        {
            var question = instrument.Questions[i];
            CheckConsent(question, $"questions[{i}]", consents, faults);
            CheckCharacteristic(question, $"questions[{i}]", characteristics, faults);
        }

        CheckTookPart(instrument, faults);
    }

    private static void CheckConsent(Question question, string path, HashSet<ConsentKind> seen, Faults faults)
    {
        if (question.Consent is not { } consent)
        {
            return;
        }

        var known = faults.Sound(path + ".scale", path + ".criteria") && faults.SoundInAll(path + ".options", "meaning");
        var choice = question.Scale is AnswerScale.SingleChoice or AnswerScale.YesPartlyNo;
        if (known && (!choice || question.Criteria.Count > 0 || !Tells(question)))
        {
            faults.Error(InstrumentCodes.WrongConsent, path + ".consent",
                "The question cannot record a consent, or it also speaks to a criterion.",
                "A single choice with an option that is Favourable (given) and one that is NotFavourable (refused), and no criteria.",
                "Correct the options, leave the criteria out, or leave the consent out.");
        }

        if (faults.Sound(path + ".consent") && !seen.Add(consent))
        {
            faults.Error(InstrumentCodes.ConsentTwice, path + ".consent", "Another question asks for this consent.",
                "Each consent at most once.", "Leave one of the two out.");
        }
    }

    private static void CheckCharacteristic(Question question, string path, HashSet<string> seen, Faults faults)
    {
        if (question.Characteristic is not { } characteristic)
        {
            return;
        }

        if (!faults.Sound(path + ".characteristic", path + ".scale", path + ".criteria") || !faults.SoundInAll(path + ".options"))
        {
            return;
        }

        var first = seen.Add(characteristic);
        if (!first || question.Scale is not (AnswerScale.SingleChoice or AnswerScale.YesPartlyNo) || question.Criteria.Count > 0)
        {
            faults.Error(InstrumentCodes.WrongCharacteristic, path + ".characteristic",
                first ? "The answer cannot describe a group of the caseload." : "Another question describes this characteristic.",
                "On one question with a single choice and without criteria.", "Correct the question, or leave the characteristic out.");
        }
    }

    private static void CheckTookPart(Instrument instrument, Faults faults)
    {
        if (instrument.TookPartQuestion is not { } id || instrument.Questions.Count == 0)
        {
            return;
        }

        var question = instrument.Questions.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.Ordinal));
        var known = faults.SoundInAll("questions", "id", "options");
        if (known && (question is null || !Tells(question)))
        {
            faults.Error(InstrumentCodes.WrongTookPart, "tookPartQuestion",
                question is null ? "No question has this id." : "The question cannot tell who took part from who did not.",
                "The id of a question with an option that is Favourable (took part) and one that is NotFavourable.",
                "Correct the id or the question's options.");
        }
    }

    private static bool Tells(Question question) =>
        question.Options.Any(option => option.Meaning == AnswerMeaning.Favourable)
        && question.Options.Any(option => option.Meaning == AnswerMeaning.NotFavourable);
}
