using Sui.Inspection.Text;

namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A quotation is a passage, not a page.</summary>
internal sealed class QuoteLength : ItemRule<Quote>
{
    private const int Longest = 2000;

    public override void Check(Quote item, RuleData data, RuleReport report)
    {
        if (item is { Text.Length: > Longest, Consent: not QuoteConsent.Refused })
        {
            report.Error(
                EvidenceCodes.TextTooLong, Members.Text, "The quotation is too long.", $"At most {Wording.Number(Longest)} characters.",
                "Shorten it to the passage that is to be quoted.");
        }
    }
}
