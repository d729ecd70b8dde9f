using System.Globalization;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Evidence.Answers;

/// <summary>Reads a day.</summary>
internal sealed class DayReader(Question question) : AnswerReader(question)
{
    private static readonly AnswerFault Fault = new(
        EvidenceCodes.Date, "The cell does not hold a day of the calendar.",
        "A day such as 2019-06-14, or prefer_not_to_say, not_asked or not_applicable.",
        "Correct the day, or leave the cell empty where no answer is recorded.");

    private readonly SharedTexts _values = new();

    public override Answer? Read(string text, out AnswerFault? fault)
    {
        fault = null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return new Answer(AnswerMeaning.Neutral, _values.Of(text));
        }

        var universal = ReadUniversal(text);
        fault = universal is null ? Fault : null;
        return universal;
    }
}
