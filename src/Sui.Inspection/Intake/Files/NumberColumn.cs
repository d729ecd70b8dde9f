using System.Globalization;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Intake.Files;

/// <summary>The column of a question that is answered with a number.</summary>
internal sealed class NumberColumn : QuestionColumn
{
    private const int Longest = 24;

    private readonly SharedTexts _values = new();
    private readonly string _expected;

    public NumberColumn(Column column, Question question)
        : base(column, question)
    {
        var (from, to) = (question.Range?.From, question.Range?.To);
        var range = (from, to) switch
        {
            ({ } least, { } most) => $"A number from {Text(least)} to {Text(most)}",
            ({ } least, null) => $"A number, {Text(least)} or more",
            (null, { } most) => $"A number, {Text(most)} or less",
            _ => "A number",
        };
        _expected = range + ", with a point before decimals and no separators, or prefer_not_to_say, not_asked or not_applicable.";
    }

    protected override Answer? Read(TableRow row, string text)
    {
        if (text.Length <= Longest
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (Question.Range is not { } range || range.Includes(number)))
        {
            return new Answer(MeaningOf(number), _values.Of(Text(number)));
        }

        if (ReadUniversal(text) is { } universal)
        {
            return universal;
        }

        row.Error(
            IntakeCodes.CellNumber, Column, "The cell does not hold a number that the question allows.", _expected,
            "Correct the number, or leave the cell empty where no answer is recorded; empty is not zero.");
        return null;
    }

    private AnswerMeaning MeaningOf(decimal number) => Question.Favourable switch
    {
        null => AnswerMeaning.Neutral,
        { } favourable when favourable.Includes(number) => AnswerMeaning.Favourable,
        _ => AnswerMeaning.NotFavourable,
    };

    // 7.50 and 7.5 are one number.
    private static string Text(decimal number) => (number == 0 ? 0 : number).ToString("0.############################", CultureInfo.InvariantCulture);
}
