using Sui.Inspection.Annexes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Sections;

/// <summary>Quotations need consent, and carry role and source only (method, section 6).</summary>
[TestFixture]
internal sealed class QuotesSectionTests
{
    [TestCase(QuoteConsent.Given, true, true)]
    [TestCase(QuoteConsent.Published, true, true)]
    [TestCase(QuoteConsent.NotRecorded, false, true)]
    [TestCase(QuoteConsent.Refused, false, false)]
    public void Quote_ByConsent_IsPrintedWhereItMay(QuoteConsent consent, bool published, bool working)
    {
        var test = With(Quote("q1", consent));

        Assert.That(AnnexText.Of(AnnexText.Published(test)), published ? Does.Contain("nobody asked me") : Does.Not.Contain("nobody asked me"));
        Assert.That(Printed(AnnexText.Working(test)), working ? Does.Contain("nobody asked me") : Does.Not.Contain("nobody asked me"));
    }

    [Test]
    public void Quote_Printed_GivesRoleSourceAndCriteriaOnly()
    {
        var quote = Blocks(AnnexText.Working(With(Quote("q1", QuoteConsent.Given)))).OfType<QuoteBlock>().Single();

        Assert.That(string.Concat(quote.Text.Select(run => run.Text)), Is.EqualTo("nobody asked me"));
        Assert.That(
            string.Concat(quote.Attribution.Select(run => run.Text)),
            Is.EqualTo("Member of the council. Telephone interviews by inspectors. On C5."));
    }

    [Test]
    public void Quote_LeftOut_IsCountedForInspectorsAlone()
    {
        Quote[] left = [Quote("q1", QuoteConsent.Refused), Quote("q2", QuoteConsent.Refused), Quote("q3", QuoteConsent.Refused)];

        Assert.That(Printed(AnnexText.Working(With(left))), Does.Contain("Three quotations are left out"));
        Assert.That(
            Printed(AnnexText.Published(With(left))),
            Does.Contain("No words are quoted.").And.Contain("Quotations are left out").And.EqualTo(Printed(AnnexText.Published(With(left[..1])))));
    }

    [Test]
    public void Quote_InAnotherLanguage_IsMarked()
    {
        var quote = Quote("q1", QuoteConsent.Given) with { Text = "ofynnodd neb i mi", Language = "cy" };
        var printed = Blocks(AnnexText.Working(With(quote))).OfType<QuoteBlock>().Single();

        Assert.That(printed.Text, Has.Some.EqualTo(new TextRun("ofynnodd neb i mi", Language: "cy")));
        Assert.That(printed.Attribution.Select(run => run.Language), Is.All.Null);
    }

    [Test]
    public void Quotes_Several_StandInTheOrderOfTheCriteria()
    {
        var test = With(
            Quote("q1", QuoteConsent.Given) with { CriterionIds = [] },
            Quote("q2", QuoteConsent.Given) with { CriterionIds = ["P1"] },
            Quote("q3", QuoteConsent.Given) with { CriterionIds = ["U1", "I1"] });

        Assert.That(
            Blocks(AnnexText.Working(test)).OfType<QuoteBlock>()
                .Select(quote => string.Concat(quote.Attribution.Select(run => run.Text)).Split(". ")[^1]),
            Is.EqualTo(new[] { "On U1 and I1.", "On P1.", "Telephone interviews by inspectors." }));
    }

    private static TestCase With(params Quote[] quotes) => new() { Pack = TestPack.Create() with { Quotes = quotes } };

    private static Quote Quote(string id, QuoteConsent consent) => new()
    {
        Id = id,
        SourceId = "interviews",
        Dates = new ItemDates(TestPack.Day(2019, 6, 4)),
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Locator = TestCase.Nowhere with { File = "quotes.csv" },
        Text = "nobody asked me",
        Role = "member of the council",
        Consent = consent,
        CriterionIds = ["C5"],
    };

    private static string Printed(AnnexDocument document) => AnnexText.Of(document, "quotes");

    private static IReadOnlyList<AnnexBlock> Blocks(AnnexDocument document) =>
        document.Sections.Single(section => section.Id == "quotes").Blocks;
}
