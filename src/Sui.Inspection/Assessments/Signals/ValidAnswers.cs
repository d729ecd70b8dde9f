using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Assessments.Signals;

/// <summary>A response's valid answers to questions that speak to a criterion, by those who were to be asked.</summary>
internal static class ValidAnswers
{
    public static IEnumerable<(Question Question, bool Favourable)> Of(Response response, Instrument instrument)
    {
        var tookPart = instrument.TookPartQuestion is not { } gate
            || !response.Answers.TryGetValue(gate, out var gateAnswer)
            || gateAnswer != AnswerMeaning.NotFavourable;
        for (var i = 0; i < instrument.Questions.Count; i++)
        {
            var question = instrument.Questions[i];
            if (!AnswerRules.IsScored(question)
                || (question.AskedOf == AskedOf.ThoseWhoTookPart && !tookPart)
                || !response.Answers.TryGetValue(question.Id, out var meaning)
                || !SkipLogic.IsAsked(instrument, i, response.Answers, response.Values))
            {
                continue;
            }

            var (valid, favourable) = PersonAnswers.Read(meaning, question.AsksKnowledge);
            if (valid)
            {
                yield return (question, favourable);
            }
        }
    }
}
