using Sui.Inspection.Annexes;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>Where the inspector's reason stands, and what the day of a document is the day of.</summary>
[TestFixture]
internal sealed class ReasonTests
{
    private const string Short = "The range is open because selection was not looked at. I decide for the lower end: proposals wait too long for an answer.";

    [Test]
    public void PageOne_ShortReason_StandsThereAndNowhereElse()
    {
        var document = Compose(Short, "en");

        Assert.That(AnnexText.Of(document, "summary"), Does.Contain(Short));
        Assert.That(AnnexText.Of(document, "why"), Does.Not.Contain(Short));
    }

    // The Welsh page one of this pack is full.
    [Test]
    public void PageOne_ShortReasonWithoutRoom_IsALinkToIt()
    {
        var document = Compose(Short, "cy");

        Assert.That(AnnexText.Of(document, "summary"), Does.Contain("Rheswm: isod").And.Not.Contain(Short));
        Assert.That(AnnexText.Of(document, "why"), Does.Contain(Short));
    }

    [Test]
    public void PageOne_LongReason_IsALinkToIt()
    {
        var reason = string.Join(' ', Enumerable.Repeat("Because it is so.", 11));
        var document = Compose(reason, "en");
        var link = document.Sections[0].Blocks.OfType<ParagraphBlock>().SelectMany(block => block.Runs).Single(run => run.Href == "#why");

        Assert.That(link.Text, Is.EqualTo("Reason: below"));
        Assert.That(AnnexText.Of(document, "summary"), Does.Not.Contain(reason));
        Assert.That(AnnexText.Of(document, "why"), Does.Contain(reason));
    }

    [TestCase("pdf", "en", "Dated 12 July 2019")]
    [TestCase("html", "en", "Dated 12 July 2019")]
    [TestCase("html", "cy", "Dyddiad: 12 Gorffennaf 2019")]
    [TestCase("md", "en", "Dated 12 July 2019")]
    public void Date_HasAWord(string format, string language, string words)
    {
        using var output = new MemoryStream();
        ExamplePacks.Inspection.Write(Compose(Short, language), format, output);
        var text = format == "pdf" ? string.Concat(Written.Read(output.ToArray()).Pages[0].Texts.Select(one => one.Text)) : System.Text.Encoding.UTF8.GetString(output.ToArray());

        Assert.That(text, Does.Contain(words));
    }

    private static AnnexDocument Compose(string reason, string language)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        return ExamplePacks.Inspection.Compose(
            ExamplePacks.Inspection.Assess(pack with { Decision = pack.Decision! with { Reason = reason } }), new AnnexRequest(Language: language));
    }
}
