using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>Answers are to questions that the instrument has, are ones that they offer, and mean what the instrument says.</summary>
internal sealed class ResponseAnswers : ItemRule<Response>
{
    public override void Check(Response item, RuleData data, RuleReport report)
    {
        if (item.Answers is null || item.Values is null || data.InstrumentOf(item) is not { } instrument)
        {
            return;
        }

        var questions = data.Questions(instrument);
        var notHeard = item.Outcome is ResponseOutcome.Declined or ResponseOutcome.NotReached;
        foreach (var (id, meaning) in item.Answers)
        {
            if (!questions.TryGetValue(id, out var place))
            {
                Unknown(id, report);
            }
            else if (!Enum.IsDefined(meaning))
            {
                report.Term<AnswerMeaning>(At(id), meaning);
            }
            else if (notHeard && Answer.Gives(meaning))
            {
                report.Error(
                    EvidenceCodes.AnswerWithoutInterview, At(id), AnswerWords.WithoutInterview, AnswerWords.WithoutInterviewExpected,
                    AnswerWords.WithoutInterviewAction);
            }
            else if (!notHeard && Answer.Gives(meaning) && instrument.Questions[place].Relevance.Count > 0
                && !SkipLogic.IsAsked(instrument, place, item.Answers, item.Values))
            {
                report.Warning(
                    EvidenceCodes.AnswerNotAsked, At(id), AnswerWords.NotAsked, AnswerWords.NotAskedExpected(instrument.Questions[place]),
                    AnswerWords.NotAskedAction);
            }
        }

        CheckValues(item, data, instrument, report);
    }

    private static void CheckValues(Response item, RuleData data, Instrument instrument, RuleReport report)
    {
        var questions = data.Questions(instrument);
        if (item.Values.Count == 0)
        {
            return;
        }

        foreach (var (id, value) in item.Values)
        {
            if (!questions.TryGetValue(id, out var place))
            {
                if (!item.Answers.ContainsKey(id))
                {
                    Unknown(id, report);
                }

                continue;
            }

            if (data.ReaderOf(instrument, place) is not { } reader)
            {
                continue;
            }

            var read = reader.Read(value ?? string.Empty, out var fault);
            if (fault is not null)
            {
                report.Error(fault.Code, At(id), fault.Message, fault.Expected, fault.Action);
            }
            else if (read is { } answer && item.Answers.TryGetValue(id, out var meaning) && meaning != answer.Meaning
                && meaning != AnswerMeaning.NotAsked)
            {
                report.Error(
                    EvidenceCodes.MeaningContradicted, At(id), "The answer is said to mean something else than the instrument says.",
                    $"What the instrument says of the answer: {answer.Meaning}.",
                    "Correct the meaning or the answer, or make the response with Response.From.");
            }
        }
    }

    private static void Unknown(string id, RuleReport report) => report.Warning(
        EvidenceCodes.QuestionUnknown, At(id), "The instrument does not have the question; its answer was ignored.",
        "A question of the instrument that the response names.", "Correct the question's id, or name the instrument that was used.");

    private static Member At(string question) => new($"Answers[{question}]", question);
}
