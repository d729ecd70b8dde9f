using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A quotation is a passage, not a page.</summary>
internal sealed class QuoteLength : ItemRule<Quote>
{
    private const int Longest = 2000;

    public override void Check(Quote item, RuleData data, RuleReport report)
    {
        if (item.Consent != QuoteConsent.Refused)
        {
            Length(Members.Text, item.Text, report);
            Length(Members.Translation, item.Translation, report);
        }
    }

    private static void Length(Member member, string? text, RuleReport report)
    {
        if (text is { Length: > Longest })
        {
            report.Error(
                EvidenceCodes.TextTooLong, member, "The quotation is too long.", $"At most {Wording.Number(Longest)} characters.",
                "Shorten it to the passage that is to be quoted.");
        }
    }
}
