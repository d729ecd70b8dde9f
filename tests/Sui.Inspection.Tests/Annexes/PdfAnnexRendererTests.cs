using System.Text;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class PdfAnnexRendererTests
{
    [TestCase(AnnexAudience.Published)]
    [TestCase(AnnexAudience.Working)]
    public void Render_AnyAnnex_IsATaggedPdfWithItsTitleAndDate(AnnexAudience audience)
    {
        var document = AnnexText.Compose(RichCase.Create().Build(), audience);
        var file = Encoding.Latin1.GetString(AnnexText.Bytes(new PdfAnnexRenderer(), document));

        Assert.That(file, Does.StartWith("%PDF-1.7"));
        Assert.That(file, Does.Contain(document.Title).And.Contain("2019-07-12T00:00:00").And.Contain("pdfuaid:part"));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public void Render_HostileText_GivesAFile(string name) => Assert.That(
        AnnexText.Bytes(new PdfAnnexRenderer(), HostileText.Everywhere(HostileText.Text(name))).AsSpan(0, 5).ToArray(),
        Is.EqualTo("%PDF-"u8.ToArray()));

    [Test]
    public void Render_LinkToASectionThatIsNotThere_LeavesTheText()
    {
        var document = HostileText.Everywhere("text") with
        {
            Sections = [new AnnexSection(
                "one", "One", [new ParagraphBlock([new TextRun("there", Href: "#one"), new TextRun("nowhere", Href: "#two")])])],
        };

        Assert.That(() => AnnexText.Bytes(new PdfAnnexRenderer(), document), Throws.Nothing);
    }
}
