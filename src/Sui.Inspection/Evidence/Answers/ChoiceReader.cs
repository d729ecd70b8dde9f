using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;
using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads one answer of several.</summary>
internal sealed class ChoiceReader : AnswerReader
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Answer[] _answers;
    private readonly AnswerFault _unknown;

    public ChoiceReader(Question question)
        : base(question)
    {
        _answers = new Answer[question.Options.Count + AnswerRules.Universal.Count];
        foreach (var option in question.Options)
        {
            Add(option.Code, option.Meaning);
        }

        foreach (var (code, meaning) in AnswerRules.Universal)
        {
            Add(code, meaning);
        }

        _unknown = new AnswerFault(
            EvidenceCodes.AnswerUnknown, "The answer is not one that the question offers.", Wording.OneOf(_places.Keys),
            "Use the code of an answer, or leave the cell empty where no answer is recorded.");
    }

    public override Answer? Read(string text, out AnswerFault? fault)
    {
        var known = _places.TryGetValue(text, out var place);
        fault = known ? null : _unknown;
        return known ? _answers[place] : null;
    }

    // The first of two codes that differ in case alone.
    private void Add(string code, AnswerMeaning meaning)
    {
        if (_places.TryAdd(code, _places.Count))
        {
            _answers[_places.Count - 1] = new Answer(meaning, meaning == AnswerMeaning.NotAsked ? null : code);
        }
    }
}
