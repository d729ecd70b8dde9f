using Moq;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class AnnexComposerTests
{
    [Test]
    public void Compose_AnyPart_HasTheSectionsInOrder()
    {
        Assert.That(Ids(AnnexText.Published(RichCase.Create())), Is.EqualTo(new[]
        {
            "summary", "why", "told", "proposals", "activities", "quotes", "heard", "limits", "method",
        }));
        Assert.That(Ids(AnnexText.Supplement(RichCase.Create())), Is.EqualTo(new[]
        {
            "about", "criteria", "activities", "proposals", "quotes", "heard", "sources", "absences", "decision", "method",
        }));
        Assert.That(Ids(AnnexText.Working(RichCase.Create())), Is.EqualTo(new[]
        {
            "summary", "ladder", "reach", "elements", "criteria", "activities", "proposals", "quotes", "heard", "limits",
            "method", "technical-appendix",
        }));

        static IEnumerable<string> Ids(AnnexDocument document) => document.Sections.Select(section => section.Id);
    }

    [Test]
    public void Compose_PartOfAWorkingPaper_IsRefused() => Assert.That(
        () => new AnnexComposer([]).Compose(new TestCase().Build(), new AnnexRequest(AnnexAudience.Working) { Part = AnnexPart.Supplement }),
        Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("one document"));

    [Test]
    public void Compose_ProviderOfSections_IsAskedForItsPartsAlone()
    {
        var provider = new Mock<IAnnexSectionProvider>();
        provider.Setup(one => one.Parts).Returns([AnnexPart.Supplement]);
        provider.Setup(one => one.GetSections(It.IsAny<Assessment>(), It.IsAny<AnnexRequest>()))
            .Returns([new AnnexSection("local", "Local section", [new ParagraphBlock("Local words.")])]);
        var composer = new AnnexComposer([provider.Object]);

        Assert.That(composer.Compose(new TestCase().Build(), new AnnexRequest()).Sections.Select(section => section.Id), Has.None.EqualTo("local"));
        Assert.That(
            composer.Compose(new TestCase().Build(), new AnnexRequest { Part = AnnexPart.Supplement }).Sections[^1].Id, Is.EqualTo("local"));
    }

    // Every number in the annex has its entry in the supplement, and page one names no criterion by its code.
    [Test]
    public void Compose_NumbersOfTheAnnex_HaveTheirEntries()
    {
        var supplement = AnnexText.Supplement(RichCase.Create());
        var entries = AnnexText.All(supplement.Sections).Select(section => section.Heading.Split('.')[0]).ToHashSet();
        var annex = AnnexText.Published(RichCase.Create());
        var numbers = System.Text.RegularExpressions.Regex.Matches(AnnexText.Of(annex), @"\[([0-9, ]+)\]")
            .SelectMany(match => match.Groups[1].Value.Split(", ")).ToHashSet();

        Assert.That(numbers, Is.Not.Empty.And.SubsetOf(entries));
        Assert.That(AnnexText.Of(annex, "summary"), Does.Not.Match(@"\b[ICUPSFKE][1-7]\b"));
    }

    [Test]
    public void Compose_NoDateAsked_TakesTheLastDayOfFieldwork() =>
        Assert.That(AnnexText.Published(new TestCase()).Date, Is.EqualTo(new DateOnly(2019, 6, 7)));

    [Test]
    public void Compose_DateAsked_TakesIt()
    {
        var request = new AnnexRequest(Date: new DateOnly(2020, 1, 2));

        Assert.That(new AnnexComposer([]).Compose(new TestCase().Build(), request).Date, Is.EqualTo(new DateOnly(2020, 1, 2)));
    }

    [Test]
    public void Compose_UnknownLanguage_NamesThoseThatAreKnown() => Assert.That(
        () => new AnnexComposer([]).Compose(new TestCase().Build(), new AnnexRequest(Language: "fr")),
        Throws.TypeOf<NotSupportedException>().With.Message.Contains("en"));

    [Test]
    public void Compose_LanguageOfARegion_TakesTheLanguage() => Assert.That(
        new AnnexComposer([]).Compose(new TestCase().Build(), new AnnexRequest(Language: "en-GB")).Language, Is.EqualTo("en"));

    [Test]
    public void Compose_SyntheticPack_SaysSoInTheNotice() =>
        Assert.That(AnnexText.Published(new TestCase()).Notice, Does.Contain("Synthetic evidence"));

    [Test]
    public void Compose_RealPack_HasNoNotice()
    {
        var test = new TestCase { Pack = TestPack.Create() with { Synthetic = false, Decision = RichCase.Decision with { ModeratedBy = "Head of inspection" } } };

        Assert.That(AnnexText.Published(test).Notice, Is.Null);
    }

    [Test]
    public void Compose_WorkingPaper_SaysThatItIsNotForPublication() =>
        Assert.That(AnnexText.Working(new TestCase()).Notice, Does.Contain("not for publication"));

    [Test]
    public void Compose_OfficialWording_IsQuotedOnceWithItsAttribution()
    {
        var text = AnnexText.Of(AnnexText.Supplement(new TestCase()));

        Assert.That(text.Split(TestFramework.Wording), Has.Length.EqualTo(2));
        Assert.That(AnnexText.Of(AnnexText.Published(new TestCase())), Does.Contain(TestFramework.Attribution));
    }

    [Test]
    public void Compose_OtherPrintTerms_AreUsedThroughout()
    {
        var test = RichCase.Create();
        test.Framework = TestFramework.Create("resident", "residents");
        var text = AnnexText.Of(AnnexText.Published(test)).Replace("led by service users", string.Empty, StringComparison.Ordinal)
            .Replace("service user involvement", string.Empty, StringComparison.Ordinal);

        Assert.That(text, Does.Contain("Involvement of residents").And.Contain("council of residents"));
        Assert.That(text, Does.Not.Contain("service user").IgnoreCase);
    }

    [Test]
    public void Compose_ShorthandOfTables_IsExplainedOnce_BeneathTheFirstTableThatUsesIt_OrAtTheFront()
    {
        var blocks = AnnexText.All(AnnexText.Supplement(RichCase.Create()).Sections).SelectMany(section => section.Blocks).ToList();
        foreach (var mark in new[] { "[c]", "[x]", "[z]" })
        {
            var first = blocks.FindIndex(block => block is TableBlock table && table.Rows.Any(row => row.Any(cell => Holds(cell.Runs, mark))));
            var explained = blocks.Index().Where(block => block.Item is ParagraphBlock paragraph && Holds(paragraph.Runs, mark + " means")).Select(block => block.Index).ToList();

            Assert.That(first, Is.GreaterThanOrEqualTo(0), mark);
            Assert.That(explained, Has.Count.EqualTo(1), mark);
            // What lists of evidence use stands before them.
            Assert.That(explained[0], mark == "[c]" ? Is.LessThan(first) : Is.EqualTo(first + 1), mark);
        }

        static bool Holds(IEnumerable<TextRun> runs, string text) => runs.Any(run => run.Text.Contains(text, StringComparison.Ordinal));
    }

    [Test]
    public void Compose_ProviderOfSections_AddsThemAfterThoseThatShip()
    {
        var assessment = new TestCase().Build();
        var request = new AnnexRequest();
        var provider = new Mock<IAnnexSectionProvider>();
        provider.Setup(one => one.GetSections(assessment, request))
            .Returns([new AnnexSection("local", "Local section", [new ParagraphBlock("Local words.")])]);

        var document = new AnnexComposer([provider.Object]).Compose(assessment, request);

        Assert.That(document.Sections[^1].Id, Is.EqualTo("local"));
        foreach (var renderer in AnnexText.Renderers.Where(renderer => renderer.Format != "pdf"))
        {
            Assert.That(AnnexText.Render(renderer, document), Does.Contain("Local words"), renderer.Format);
        }
    }

    [TestCaseSource(nameof(BadSections))]
    public void Compose_SectionThatCannotBePrinted_NamesItAndTheFault(AnnexSection section, string fault)
    {
        var provider = Mock.Of<IAnnexSectionProvider>(one =>
            one.GetSections(It.IsAny<Assessment>(), It.IsAny<AnnexRequest>()) == new[] { section });

        Assert.That(
            () => new AnnexComposer([provider]).Compose(new TestCase().Build(), new AnnexRequest()),
            Throws.InvalidOperationException.With.Message.Contains(section.Id == "deep" ? "'d4'" : $"'{section.Id}'")
                .And.Message.Contains(fault));
    }

    [Test]
    public void Compose_NullArguments_Throws()
    {
        Assert.That(() => new AnnexComposer([]).Compose(null!, new AnnexRequest()), Throws.ArgumentNullException);
        Assert.That(() => new AnnexComposer([]).Compose(new TestCase().Build(), null!), Throws.ArgumentNullException);
    }

    private static IEnumerable<object[]> BadSections() =>
    [
        [new AnnexSection("summary", "Twice", []), "same id"],
        [new AnnexSection("Has spaces", "Heading", []), "lower-case"],
        [new AnnexSection("empty", " ", []), "heading"],
        [new AnnexSection("ragged", "Heading", [new TableBlock("Caption", [new("A"), new("B")], [["only one"]])]), "cells"],
        [new AnnexSection("bare", "Heading", [new TableBlock(" ", [new("A")], [])]), "caption"],
        [new AnnexSection("wide", "Heading", [new TableBlock("Caption", [new("A", 0)], [])]), "width"],
        [new AnnexSection("nested", "Heading", [new CalloutBlock(null, [new CalloutBlock(null, [])])]), "callout"],
        [
            new AnnexSection("deep", "Heading", [], [new("d2", "H", [], [new("d3", "H", [], [new("d4", "H", [])])])]),
            "deeper",
        ],
    ];
}
