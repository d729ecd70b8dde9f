using System.Collections.Frozen;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of a question with one answer of several.</summary>
internal sealed class ChoiceColumn : QuestionColumn
{
    private readonly FrozenDictionary<string, Answer> _answers;
    private readonly string _allowed;

    public ChoiceColumn(Column column, Question question)
        : base(column, question)
    {
        var answers = new Dictionary<string, Answer>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, meaning) in question.Options.Select(option => (option.Code, option.Meaning)).Concat(AnswerRules.Universal))
        {
            answers.TryAdd(code, new Answer(meaning, meaning == AnswerMeaning.NotAsked ? null : code));
        }

        _answers = answers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _allowed = Wording.OneOf(answers.Keys);
    }

    protected override Answer? Read(TableRow row, string text)
    {
        if (_answers.TryGetValue(text, out var answer))
        {
            return answer;
        }

        row.Error(
            IntakeCodes.AnswerUnknown, Column, "The answer is not one that the question offers.", _allowed,
            "Use the code of an answer, or leave the cell empty where no answer is recorded.");
        return null;
    }
}
