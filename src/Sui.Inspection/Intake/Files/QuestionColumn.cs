using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of one question whose answers are kept: every scale but text.</summary>
internal sealed class QuestionColumn
{
    private readonly Column _column;
    private readonly AnswerReader _reader;

    private QuestionColumn(Column column, AnswerReader reader)
    {
        _column = column;
        _reader = reader;
    }

    /// <summary>The question.</summary>
    public Question Question => _reader.Question;

    /// <summary>The column for a question; null for one in the person's own words, which are never kept.</summary>
    public static QuestionColumn? For(Column column, Question question) =>
        AnswerReader.For(question) is { } reader ? new QuestionColumn(column, reader) : null;

    /// <summary>Whether the file has the column.</summary>
    public bool IsIn(TableRow row) => row.Has(_column);

    /// <summary>What the cell answers; null, after a problem, when it is not an answer that the question offers.</summary>
    public Answer? Read(TableRow row)
    {
        if (!row.Has(_column))
        {
            return Answer.NotAsked;
        }

        if (row.Text(_column) is not { } text)
        {
            return Answer.Missing;
        }

        var answer = _reader.Read(Question.Scale == AnswerScale.Date ? WrittenDate.AsIso(text, row.Culture) : text, out var fault);
        if (fault is not null)
        {
            row.Error(fault.Code, _column, fault.Message, fault.Expected, fault.Action);
        }

        return answer;
    }

    /// <summary>Reports an answer by somebody who was not asked anything.</summary>
    public void CheckNoAnswer(TableRow row, Answer? answer)
    {
        if (answer is { IsGiven: true })
        {
            row.Error(
                IntakeCodes.AnswerWithoutInterview, _column, AnswerWords.WithoutInterview, AnswerWords.WithoutInterviewExpected,
                AnswerWords.WithoutInterviewAction);
        }
    }

    /// <summary>Reports an answer to a question that was not to be asked, which does not count.</summary>
    public void WarnNotAsked(TableRow row) => row.Warning(
        IntakeCodes.AnswerNotAsked, _column, AnswerWords.NotAsked, AnswerWords.NotAskedExpected(Question), AnswerWords.NotAskedAction);
}
