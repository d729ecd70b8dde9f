using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Evidence;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>What page one has no room for stands further on, and nothing is lost.</summary>
[TestFixture]
internal sealed class PageOneTests
{
    private static readonly string[] Quotations =
        ["Nobody had asked me before.", "I saw the bus times change.", "We get the minutes now.", "I never heard back."];

    [Test]
    public void PageOne_WhateverIsSaidOfTheDecision_StandsOnOnePageAndLosesNoQuotation(
        [Range(0, 1200, 200)] int length, [Values("en", "cy")] string language)
    {
        var document = Compose(length, language);
        var summary = document with { Sections = [document.Sections[0]] };
        var everything = AnnexText.Of(document);

        Assert.That(Written.Read(AnnexText.Bytes(new PdfAnnexRenderer(), summary)).File.Pages, Has.Count.EqualTo(1));
        Assert.That(Quotations.Select(quotation => everything.Split(quotation).Length - 1), Is.All.EqualTo(1));
    }

    [Test]
    public void PageOne_WithRoom_HasTwoQuotationsAndThreeStatementsOfEach()
    {
        var blocks = Compose(0, "en").Sections[0].Blocks;

        Assert.That(blocks.OfType<QuoteBlock>().Count(), Is.EqualTo(2));
        Assert.That(blocks.OfType<ListBlock>().Select(list => list.Items.Count), Is.EqualTo(new[] { 3, 3 }));
    }

    [Test]
    public void PageOne_WithoutRoom_LeavesQuotationsToTheirSection()
    {
        var document = Compose(1200, "cy");

        Assert.That(document.Sections[0].Blocks.OfType<QuoteBlock>().Count(), Is.LessThan(2));
        Assert.That(document.Sections.Single(section => section.Id == "quotes").Blocks.OfType<QuoteBlock>().Count(), Is.GreaterThan(2));
    }

    private static AnnexDocument Compose(int length, string language)
    {
        var test = new TestCase();
        var words = string.Concat(Enumerable.Repeat("People can name what changed. ", 30))[..Math.Max(1, length / 2)].Trim();
        test.Pack = test.Pack with
        {
            Quotes = [.. Quotations.Select(Quote)],
            Decision = new Decision
            {
                DecidedBy = "lead inspector",
                DecidedOn = new DateOnly(2019, 6, 28),
                Rung = Rung.Consultation,
                Reason = "What was seen weighs more.",
                ModeratedBy = "deputy chief inspector",
                LivedExperienceTookPart = true,
                Dissent = length == 0 ? [] : [new Remark("reviewer", words, null)],
                CouncilReplies = length == 0 ? [] : [new Remark("council", words, null)],
            },
        };
        return new AnnexComposer([]).Compose(test.Build(), new AnnexRequest(Language: language));
    }

    private static Quote Quote(string text, int index) => new()
    {
        Id = "q" + index.ToString(CultureInfo.InvariantCulture),
        SourceId = "interviews",
        Role = "person on licence",
        Experience = Experience.Lived,
        Origin = Origin.Inspectorate,
        Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 6, 4))),
        Text = text,
        Consent = QuoteConsent.Given,
        CriterionIds = [index % 2 == 0 ? "C1" : "I2"],
        Locator = TestCase.Nowhere,
    };
}
