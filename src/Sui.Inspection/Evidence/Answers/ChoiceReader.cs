using System.Collections.Frozen;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads one answer of several.</summary>
internal sealed class ChoiceReader : AnswerReader
{
    private readonly FrozenDictionary<string, Answer> _answers;
    private readonly AnswerFault _unknown;

    public ChoiceReader(Question question)
        : base(question)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, meaning) in question.Options.Select(option => (option.Code, option.Meaning)).Concat(AnswerRules.Universal))
        {
            answers.TryAdd(code, new Answer(meaning, meaning == AnswerMeaning.NotAsked ? null : code));
        }

        _answers = answers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _unknown = new AnswerFault(
            EvidenceCodes.AnswerUnknown, "The answer is not one that the question offers.", Wording.OneOf(answers.Keys),
            "Use the code of an answer, or leave the cell empty where no answer is recorded.");
    }

    public override Answer? Read(string text, out AnswerFault? fault)
    {
        var known = _answers.TryGetValue(text, out var answer);
        fault = known ? null : _unknown;
        return known ? answer : null;
    }
}
