using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>Words whose letters the font lacks are said to be in a language by its name, in both languages of annexes.</summary>
[TestFixture]
internal sealed class LanguageNamesTests
{
    // ISO 639-1.
    private const string Tags = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv da de dv dz ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn"
        + " gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd"
        + " ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve"
        + " vi vo wa wo xh yi yo za zh zu";

    [Test]
    public void Block_WordsThatCannotBePrinted_NameTheirLanguage([Values("en", "cy")] string language)
    {
        var other = language == "en" ? "another language" : "iaith arall,";

        Assert.That(Tags.Split(' ').Where(tag => Attribution(tag, language) is var said && (said.Contains(other, StringComparison.Ordinal) || said.Contains($"({tag})", StringComparison.Ordinal))), Is.Empty);
    }

    [TestCase("ka", "en", "Words in Georgian, kept")]
    [TestCase("KA-GE", "en", "Words in Georgian, kept")]
    [TestCase("ka", "cy", "(Georgeg)")]
    [TestCase("hy", "cy", "(Armeneg)")]
    [TestCase("my", "en", "Words in Burmese, kept")]
    [TestCase("ckb", "en", "Words in another language, kept")]
    public void Block_Language_IsNamed(string tag, string language, string words) => Assert.That(Attribution(tag, language), Does.Contain(words));

    private static string Attribution(string tag, string language)
    {
        var quote = new Quote
        {
            Id = "q1",
            SourceId = "interviews",
            Dates = new ItemDates(TestPack.Day(2019, 6, 4)),
            Experience = Experience.Lived,
            Origin = Origin.Inspectorate,
            Locator = TestCase.Nowhere with { File = "quotes.csv" },
            Text = "\u10D0\u10E0\u10D0\u10D5\u10D8\u10DC",
            Language = tag,
            Role = "member of the council",
            Consent = QuoteConsent.Given,
        };
        var context = new AnnexContext(new TestCase { Pack = TestPack.Create() with { Quotes = [quote] } }.Build(), new AnnexRequest(Language: language));
        return string.Concat(QuoteWords.Block(context, quote).Attribution.Select(run => run.Text));
    }
}
