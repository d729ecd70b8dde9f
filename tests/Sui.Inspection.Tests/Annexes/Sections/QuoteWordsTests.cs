using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Annexes.Sections;
using Sui.Inspection.Evidence;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>Quotations in scripts that the shipped font lacks, and quotations with a translation.</summary>
[TestFixture]
internal sealed class QuoteWordsTests
{
    private const string Arabic = "لم يسألني أحد";
    private const string By = "Member of the council. Telephone interviews by inspectors. On C5.";

    [Test]
    public void Block_LettersThatTheFontLacks_PrintTheTranslation()
    {
        var block = Block(Quote(Arabic, "ar") with { Translation = "Nobody asked me" });

        Assert.That(Words(block.Text), Is.EqualTo("Nobody asked me"));
        Assert.That(Words(block.Attribution), Is.EqualTo(By + " (original in Arabic kept with the evidence)"));
    }

    [TestCase("ar", Arabic, "Words in Arabic, kept with the evidence; no translation that can be printed was given.")]
    [TestCase("zh-Hant", "沒有人問我", "Words in Chinese, kept with the evidence; no translation that can be printed was given.")]
    [TestCase("pa", "ਕਿਸੇ ਨੇ ਨਹੀਂ ਪੁੱਛਿਆ", "Words in Punjabi, kept with the evidence; no translation that can be printed was given.")]
    [TestCase("dz", "སུ་གིས་ཡང་", "Words in Dzongkha, kept with the evidence; no translation that can be printed was given.")]
    [TestCase(null, Arabic, "Words in another language, kept with the evidence; no translation that can be printed was given.")]
    public void Block_NoTranslation_SaysWhereTheWordsAre(string? language, string text, string note)
    {
        var block = Block(Quote(text, language));

        Assert.That(Words(block.Text), Is.EqualTo("…"));
        Assert.That(Words(block.Attribution), Is.EqualTo(note + " " + By));
    }

    [Test]
    public void Block_TranslationInLettersThatTheFontLacks_IsSaidToBeKept()
    {
        var block = Block(Quote("Nikt mnie nie zapytał", "pl") with { Translation = "არავინ მკითხა" });

        Assert.That(Words(block.Text), Is.EqualTo("Nikt mnie nie zapytał"));
        Assert.That(Words(block.Attribution), Is.EqualTo(By + " (translation kept with the evidence; its letters cannot be printed)"));
    }

    [TestCase("Nikt mnie nie zapytał", "pl")]
    [TestCase("Меня никто не спросил", "ru")]
    [TestCase("Nobody asked me 🙁 🦉", null)]
    public void Block_LettersThatTheFontHas_ArePrinted(string text, string? language) =>
        Assert.That(Words(Block(Quote(text, language)).Text), Is.EqualTo(text));

    [Test]
    public void Block_BothCanBeDrawn_PrintsTheOriginalAndThenTheTranslation()
    {
        var block = Block(Quote("Nikt mnie nie zapytał", "pl") with { Translation = "Nobody asked me" });

        Assert.That(Words(block.Text), Is.EqualTo("Nikt mnie nie zapytał [in translation: Nobody asked me]"));
    }

    [Test]
    public void Block_TranslationInALanguageThatTheAnnexIsNotIn_IsLeftToThatAnnex()
    {
        var quote = Quote("Nobody asked me", null) with { Translation = "Ofynnodd neb i mi", TranslationLanguage = "cy" };

        Assert.That(Words(Block(quote).Text), Is.EqualTo("Nobody asked me"));
        Assert.That(Words(Block(quote, "cy").Text), Is.EqualTo("Nobody asked me [mewn cyfieithiad: Ofynnodd neb i mi]"));
    }

    [TestCase("cy", "Nobody asked me", null, "(dywedwyd yn Saesneg)")]
    [TestCase("cy", "Nikt mnie nie zapytał", "pl", "(dywedwyd yn Bwyleg)")]
    [TestCase("cy", "Den ebet", "br", "(dywedwyd yn Llydaweg)")]
    [TestCase("en", "Ofynnodd neb i mi", "cy", "(said in Welsh)")]
    public void Block_AnotherLanguageThanTheAnnex_SaysWhich(string annex, string text, string? language, string said) =>
        Assert.That(Words(Block(Quote(text, language), annex).Attribution), Does.EndWith(said));

    // Neither a quotation nor a title prints a code point such as U+0627.
    [Test]
    public void Pdf_ArabicEverywhere_PrintsNoCodePoint()
    {
        var pack = TestPack.Create();
        var test = new TestCase
        {
            Pack = pack with
            {
                Provider = new Provider("p", Arabic),
                Sources = [.. pack.Sources.Select(source => source with { Title = Arabic })],
                Quotes = [Quote(Arabic, "ar")],
            },
        };

        var text = string.Join('\n', Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), AnnexText.Published(test)))
            .Pages.SelectMany(page => page.Texts).Select(one => one.Text));

        Assert.That(text, Does.Not.Match("U\\+[0-9A-F]{4}").And.Contain("[…]"));
    }

    private const string Georgian = "არავინ მკითხა";
    private static readonly PdfFont Font = PdfFont.Read(TestFont.Sample.Build());

    [TestCase("ka", Georgian, "Georgian")]
    [TestCase("zh", "没有人问我。", "Chinese")]
    public void Block_LettersThatTheHostsFontHas_PrintsTheOriginalAndThenTheTranslation(string language, string text, string name)
    {
        var block = Block(Quote(text, language) with { Translation = "Nobody asked me" }, fonts: [Font]);

        Assert.That(Words(block.Text), Is.EqualTo(text + " [in translation: Nobody asked me]"));
        Assert.That(block.Text.Single(run => run.Text == text).Language, Is.EqualTo(language));
        Assert.That(Words(block.Attribution), Is.EqualTo($"{By} (said in {name})"));
    }

    // The font of the test has glyphs for these letters; without shaping they would be read wrongly.
    [TestCase("ar", "قال")]
    [TestCase("hi", "मन")]
    [TestCase("zh", "没有人问过我")]
    public void Block_LettersThatNeedShapingOrThatNoFontHas_PrintsTheTranslation(string language, string text) => Assert.That(
        Words(Block(Quote(text, language) with { Translation = "Nobody asked me" }, fonts: [Font]).Text), Is.EqualTo("Nobody asked me"));

    [Test]
    public void Annex_OfAnInspectionWithAFont_SaysTheSameInEveryForm([Values] bool container, [Values] bool withFont)
    {
        void Configure(SuiInspectionOptions options)
        {
            if (withFont)
            {
                options.Fonts.Add(Font);
            }
        }

        var inspection = container
            ? new ServiceCollection().AddSuiInspection(Configure).BuildServiceProvider().GetRequiredService<ISuiInspection>()
            : SuiInspection.Create(Configure);
        var pack = TestPack.Create() with { Quotes = [Quote(Georgian, "ka") with { Translation = "Nobody asked me" }] };
        var document = inspection.Compose(new TestCase { Pack = pack }.Build());

        foreach (var format in new[] { "html", "html-fragment", "md", "json", "pdf" })
        {
            using var output = new MemoryStream();
            var warnings = inspection.Write(document, format, output).Warnings;
            var text = format == "pdf"
                ? string.Join('\n', Written.Read(output.ToArray()).Pages.SelectMany(page => page.Texts).Select(one => one.Text)).Replace("\n", string.Empty)
                : System.Text.RegularExpressions.Regex.Unescape(Encoding.UTF8.GetString(output.ToArray()).Replace("\\[", "[").Replace("\\]", "]"));

            Assert.That(text.Contains("არავინ", StringComparison.Ordinal), Is.EqualTo(withFont), format);
            Assert.That(text, Does.Contain("Nobody asked me"), format);
            Assert.That(warnings, Is.Empty, format);
        }
    }

    [Test]
    public void Pdf_FontThatIsNotNeeded_ChangesNoByte()
    {
        var document = AnnexText.Published(new TestCase());

        Assert.That(AnnexText.Bytes(new PdfAnnexRenderer([Font]), document), Is.EqualTo(AnnexText.Bytes(new PdfAnnexRenderer(), document)));
    }

    private static QuoteBlock Block(Quote quote, string language = "en", IReadOnlyList<PdfFont>? fonts = null)
    {
        var test = new TestCase { Pack = TestPack.Create() with { Quotes = [quote] } };
        var context = new AnnexContext(test.Build(), new AnnexRequest(Language: language), fonts);
        var block = QuoteWords.Block(context, quote);
        return (QuoteBlock)new LanguageRuns(null).Resolve([new AnnexSection("quotes", "Words", [block])]).Single().Blocks.Single();
    }

    private static string Words(IReadOnlyList<TextRun> runs) => string.Concat(runs.Select(run => run.Text));

    private static Quote Quote(string text, string? language) => new()
    {
        Id = "q1",
        SourceId = "interviews",
        Dates = new ItemDates(TestPack.Day(2019, 6, 4)),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = TestCase.Nowhere with { File = "quotes.csv" },
        Text = text,
        Language = language,
        Role = "member of the council",
        Consent = QuoteConsent.Given,
        CriterionIds = ["C5"],
    };
}
