using Sui.Inspection.Evidence;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Imports.Writing;

/// <summary>The consent to be quoted that a response records.</summary>
internal sealed class RecordedConsent(QuestionPlan[] plans)
{
    private readonly int _place = Array.FindIndex(plans, plan => plan.Question.Consent == ConsentKind.Quote);

    /// <summary>What a response says.</summary>
    public QuoteConsent Of(ResponseRow row) => _place < 0
        ? QuoteConsent.NotRecorded
        : row.Plans[_place].MeaningOf(row.Slots[_place]) switch
        {
            AnswerMeaning.Favourable => QuoteConsent.Given,
            AnswerMeaning.NotFavourable => QuoteConsent.Refused,
            _ => QuoteConsent.NotRecorded,
        };
}
