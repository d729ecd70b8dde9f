namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A quotation has words unless they were refused, a role, a consent that is defined, and whole lists.</summary>
internal sealed class QuoteForm : ItemRule<Quote>
{
    public override void Check(Quote item, RuleData data, RuleReport report)
    {
        if (item.Text is null || (item.Text.Length == 0 && item.Consent != QuoteConsent.Refused))
        {
            report.Missing(Members.Text);
        }

        report.Text(Members.Role, item.Role);
        report.Term<QuoteConsent>(Members.Consent, item.Consent);
        report.List(Members.Criteria, item.CriterionIds);
        Tag(Members.Language, item.Language, report);
        Tag(Members.TranslationLanguage, item.TranslationLanguage, report);
    }

    private static void Tag(Member member, string? tag, RuleReport report)
    {
        if (tag is not null && Text.LanguageTag.Read(tag) is null)
        {
            report.Error(
                EvidenceCodes.Language, member, "The language is not a well-formed tag.", Text.LanguageTag.Expected,
                "Correct the tag, or leave it out where it is the pack's language.");
        }
    }
}
