using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of one question whose answers are kept: every scale but text.</summary>
internal abstract class QuestionColumn
{
    /// <summary>Sets up a question's column.</summary>
    protected QuestionColumn(Column column, Question question)
    {
        Column = column;
        Question = question;
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>The column.</summary>
    protected Column Column { get; }

    /// <summary>The column for a question; null for one in the person's own words, which are never kept.</summary>
    public static QuestionColumn? For(Column column, Question question) => question.Scale switch
    {
        AnswerScale.Text => null,
        AnswerScale.Number => new NumberColumn(column, question),
        AnswerScale.Date => new DateColumn(column, question),
        AnswerScale.MultipleChoice => new MultipleColumn(column, question),
        _ => new ChoiceColumn(column, question),
    };

    /// <summary>Whether the file has the column.</summary>
    public bool IsIn(TableRow row) => row.Has(Column);

    /// <summary>What the cell answers; null, after a problem, when it is not an answer that the question offers.</summary>
    public Answer? Read(TableRow row)
    {
        if (!row.Has(Column))
        {
            return Answer.NotAsked;
        }

        return row.Text(Column) is { } text ? Read(row, text) : Answer.Missing;
    }

    /// <summary>Reports an answer by somebody who was not asked anything.</summary>
    public void CheckNoAnswer(TableRow row, Answer? answer)
    {
        if (answer is { IsGiven: true })
        {
            row.Error(
                IntakeCodes.AnswerWithoutInterview, Column, "A person who declined or was not reached has an answer.",
                "An empty cell, not_asked or not_applicable.", "Correct the outcome, or empty the cell.");
        }
    }

    /// <summary>Reports an answer to a question that was not to be asked, which does not count.</summary>
    public void WarnNotAsked(TableRow row) => row.Warning(
        IntakeCodes.AnswerNotAsked, Column, "An earlier answer says that this question was not to be asked; the answer was left out.",
        $"An empty cell or not_asked, unless {Conditions()}.", "Correct the earlier answer, or empty the cell.");

    /// <summary>What a cell that is not empty answers; null after a problem.</summary>
    protected abstract Answer? Read(TableRow row, string text);

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

    private string Conditions() => string.Join(
        " and ", Question.Relevance.Select(one => $"{one.QuestionId} is {string.Join(" or ", one.AnyOf)}"));
}
