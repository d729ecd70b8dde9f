using System.Globalization;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads a number.</summary>
internal sealed class NumberReader : AnswerReader
{
    private const int Longest = 24;
    private readonly SharedTexts _values = new();
    private readonly AnswerFault _fault;

    public NumberReader(Question question)
        : base(question)
    {
        var (from, to) = (question.Range?.From, question.Range?.To);
        var range = (from, to) switch
        {
            ({ } least, { } most) => $"A number from {Text(least)} to {Text(most)}",
            ({ } least, null) => $"A number, {Text(least)} or more",
            (null, { } most) => $"A number, {Text(most)} or less",
            _ => "A number",
        };
        _fault = new AnswerFault(
            EvidenceCodes.Number, "The cell does not hold a number that the question allows.",
            range + ", with a point before decimals and no separators, or prefer_not_to_say, not_asked or not_applicable.",
            "Correct the number, or leave the cell empty where no answer is recorded; empty is not zero.");
    }

    public override Answer? Read(string text, out AnswerFault? fault)
    {
        fault = null;
        if (text.Length <= Longest
            && decimal.TryParse(
                text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (Question.Range is not { } range || range.Includes(number)))
        {
            return new Answer(MeaningOf(number), _values.Of(Text(number)));
        }

        var universal = ReadUniversal(text);
        fault = universal is null ? _fault : null;
        return universal;
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
