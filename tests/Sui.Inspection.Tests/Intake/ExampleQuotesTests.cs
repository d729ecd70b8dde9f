using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>The quotations of the synthetic packs, read as a host would read them.</summary>
internal sealed class ExampleQuotesTests
{
    [TestCase("synthetic-strong", "cy")]
    [TestCase("synthetic-middling", "cy")]
    [TestCase("synthetic-paper", null)]
    public void Read_SyntheticPack_HasQuotesOfEveryConsentThatFieldworkGives(string name, string? language)
    {
        var result = ExamplePacks.Inspection.Read(ExamplePacks.Folder(name));

        Assert.That(result.Problems, Is.Empty);
        var quotes = result.Pack!.Quotes;
        Assert.Multiple(() =>
        {
            Assert.That(quotes, Has.Count.InRange(6, 10));
            Assert.That(quotes.Count(quote => quote.Consent == QuoteConsent.Refused), Is.EqualTo(1));
            Assert.That(quotes.Where(quote => quote.Text.Length == 0).Select(quote => quote.Consent),
                Is.EqualTo(new[] { QuoteConsent.Refused }));
            Assert.That(quotes.Count(quote => quote.Consent == QuoteConsent.NotRecorded), Is.EqualTo(1));
            Assert.That(quotes.Where(quote => quote.Language is not null).Select(quote => (quote.Language, quote.Consent)),
                Is.EqualTo(language is null ? [] : new[] { ((string?)language, QuoteConsent.Given) }));
            Assert.That(quotes.Select(quote => quote.CriterionIds.Count), Is.All.EqualTo(1));
            Assert.That(quotes.Select(quote => quote.Experience).Distinct(),
                Is.EquivalentTo(new[] { Experience.Lived, Experience.Learned }));
        });
    }
}
