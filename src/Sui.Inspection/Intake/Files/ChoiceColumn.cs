using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of a question with one answer of several.</summary>
internal sealed class ChoiceColumn : QuestionColumn
{
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly Answer[] _answers;
    private readonly string _allowed;

    public ChoiceColumn(Column column, Question question)
        : base(column, question)
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

        _allowed = Wording.OneOf(_places.Keys);
    }

    protected override Answer? Read(TableRow row, string text)
    {
        if (_places.TryGetValue(text, out var place))
        {
            return _answers[place];
        }

        row.Error(
            IntakeCodes.AnswerUnknown, Column, "The answer is not one that the question offers.", _allowed,
            "Use the code of an answer, or leave the cell empty where no answer is recorded.");
        return null;
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
