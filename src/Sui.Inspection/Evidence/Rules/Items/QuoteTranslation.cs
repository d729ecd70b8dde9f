namespace Sui.Inspection.Evidence.Rules.Items;

/// <summary>A language of a translation is that of one that is there.</summary>
internal sealed class QuoteTranslation : ItemRule<Quote>
{
    public override void Check(Quote item, RuleData data, RuleReport report)
    {
        if (item.TranslationLanguage is not null && string.IsNullOrWhiteSpace(item.Translation) && item.Consent != QuoteConsent.Refused)
        {
            report.Error(
                EvidenceCodes.TranslationMissing, Members.TranslationLanguage, "The language of a translation is given, and there is no translation.",
                "A translation, or no language of one.", "Add the translation, or empty the cell of its language.");
        }
    }
}
