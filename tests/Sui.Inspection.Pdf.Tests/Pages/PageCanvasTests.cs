using System.Text;
using Sui.Inspection.Pdf.Fonts;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;
using Sui.Inspection.Pdf.Text;

namespace Sui.Inspection.Pdf.Tests.Pages;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PageCanvasTests
{
    private readonly StructureElement _root = StructureElement.Root();
    private readonly PageCanvas _canvas = new(0, 800, new DocumentFonts());

    [Test]
    public void Mark_SameElementTwice_StaysInOneSequence()
    {
        var element = _root.Add(StructureType.P);
        _canvas.Mark(element);
        _canvas.Mark(element);
        Assert.That(element.Kids, Has.Count.EqualTo(1));
        Assert.That(Content(), Is.EqualTo("/P<</MCID 0>>BDC\nEMC\n"));
    }

    [Test]
    public void MarkArtifact_WhileContentIsOpen_ClosesItFirst()
    {
        var element = _root.Add(StructureType.P);
        var style = new TextStyle(FontStyle.Regular, 12, PdfColor.Black, element);
        _canvas.Mark(element).Text(10, 20, style, "a");
        _canvas.MarkArtifact(ArtifactKind.Footer).Text(10, 30, style, "b");
        _canvas.Mark(element).Text(10, 40, style, "c");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(element.Kids.Select(kid => kid.ContentId), Is.EqualTo(new[] { 0, 1 }));
            var marks = Content().Split('\n')
                .Where(line => line.EndsWith("BDC", StringComparison.Ordinal) || line is "BT" or "ET" or "EMC");
            Assert.That(marks, Is.EqualTo(new[]
            {
                "/P<</MCID 0>>BDC", "BT", "ET", "EMC",
                "/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC", "BT", "ET", "EMC",
                "/P<</MCID 1>>BDC", "BT", "ET", "EMC",
            }));
        }
    }

    [Test]
    public void Ground_Rectangle_StandsInAnArtifactBeforeContent()
    {
        _canvas.Mark(_root.Add(StructureType.P));
        _canvas.Ground.Rectangle(1, 2, 3, 4, PdfColor.White);
        Assert.That(Content(), Is.EqualTo(
            "/Artifact<</Type/Layout>>BDC\nq\n1 1 1 rg\n1 794 3 4 re f\nQ\nEMC\n/P<</MCID 0>>BDC\nEMC\n"));
    }

    [Test]
    public void Finish_Twice_Throws()
    {
        Content();
        Assert.That(Content, Throws.InvalidOperationException);
    }

    private string Content() => Encoding.ASCII.GetString(_canvas.Finish().Written);
}
