using System.Collections.Frozen;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of one question that offers answers.</summary>
internal sealed class QuestionColumn
{
    private static readonly (string Code, AnswerMeaning Meaning)[] Universal =
    [
        ("not_applicable", AnswerMeaning.NotApplicable),
        ("not_asked", AnswerMeaning.NotAsked),
        ("prefer_not_to_say", AnswerMeaning.PreferredNotToSay),
    ];

    private readonly Column _column;
    private readonly FrozenDictionary<string, AnswerMeaning> _meanings;
    private readonly string _allowed;

    /// <summary>Sets up a question's column.</summary>
    public QuestionColumn(Column column, Question question)
    {
        _column = column;
        Id = question.Id;
        var meanings = new Dictionary<string, AnswerMeaning>(StringComparer.OrdinalIgnoreCase);
        foreach (var (code, meaning) in question.Options.Select(option => (option.Code, option.Meaning)).Concat(Universal))
        {
            meanings.TryAdd(code, meaning);
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _allowed = Wording.OneOf(meanings.Keys);
    }

    /// <summary>The question's id.</summary>
    public string Id { get; }

    /// <summary>What the answer means; null, after a problem, when it is not one that the question offers.</summary>
    public AnswerMeaning? Read(TableRow row)
    {
        if (!row.Has(_column))
        {
            return AnswerMeaning.NotAsked;
        }

        if (row.Text(_column) is not { } code)
        {
            return AnswerMeaning.Missing;
        }

        if (_meanings.TryGetValue(code, out var meaning))
        {
            return meaning;
        }

        row.Error(
            IntakeCodes.AnswerUnknown, _column, "The answer is not one that the question offers.", _allowed,
            "Use the code of an answer, or leave the cell empty where no answer is recorded.");
        return null;
    }

    /// <summary>Reports an answer by somebody who was not asked: all but the ways to say that there is none.</summary>
    public void CheckNoAnswer(TableRow row, AnswerMeaning? meaning)
    {
        if (meaning is null or AnswerMeaning.Missing or AnswerMeaning.NotAsked or AnswerMeaning.NotApplicable)
        {
            return;
        }

        row.Error(
            IntakeCodes.AnswerWithoutInterview, _column, "A person who declined or was not reached has an answer.",
            "An empty cell, not_asked or not_applicable.", "Correct the outcome, or empty the cell.");
    }
}
