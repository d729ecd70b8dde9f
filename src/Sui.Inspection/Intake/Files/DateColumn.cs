using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of a question that is answered with a day.</summary>
internal sealed class DateColumn(Column column, Question question) : QuestionColumn(column, question)
{
    private readonly SharedTexts _values = new();

    protected override Answer? Read(TableRow row, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return new Answer(AnswerMeaning.Neutral, _values.Of(text));
        }

        if (ReadUniversal(text) is { } universal)
        {
            return universal;
        }

        row.Error(
            IntakeCodes.CellDate, Column, "The cell does not hold a day of the calendar.",
            "A day such as 2019-06-14, or prefer_not_to_say, not_asked or not_applicable.",
            "Correct the day, or leave the cell empty where no answer is recorded.");
        return null;
    }
}
