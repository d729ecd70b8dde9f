using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads what a text says in answer to one question. Keeps texts to share them, so that an instance is for one thread.</summary>
internal abstract class AnswerReader
{
    /// <summary>Sets up a reader.</summary>
    protected AnswerReader(Question question) => Question = question;

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The reader for a question; null for one in the person's own words, which are never kept.</summary>
    public static AnswerReader? For(Question question) => question.Scale switch
    {
        AnswerScale.Text => null,
        AnswerScale.Number => new NumberReader(question),
        AnswerScale.Date => new DayReader(question),
        AnswerScale.MultipleChoice => new MultipleReader(question),
        _ => new ChoiceReader(question),
    };

    /// <summary>What a text that is not empty answers; null, with the fault, when it is not an answer that the question offers.</summary>
    public abstract Answer? Read(string text, out AnswerFault? fault);

    /// <summary>One of the universal codes; null when the text is none.</summary>
    protected static Answer? ReadUniversal(string text)
    {
        foreach (var (code, meaning) in AnswerRules.Universal)
        {
            if (text.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return new Answer(meaning, meaning == AnswerMeaning.NotAsked ? null : code);
            }
        }

        return null;
    }
}
