using Sui.Inspection.Pdf.Conformance;
using Sui.Inspection.Pdf.Pages;
using Sui.Inspection.Pdf.Structure;

namespace Sui.Inspection.Pdf.Tests.Conformance;

internal sealed class StructureCheckTests
{
    private StructureElement _root = null!;
    private PageCanvas _page = null!;

    [SetUp]
    public void SetUp()
    {
        _root = StructureElement.Root();
        _page = new PageCanvas(0, 800, new DocumentFonts());
    }

    [Test]
    public void Run_SoundTree_IsAccepted()
    {
        _page.Mark(_root.Add(StructureType.P));
        Assert.That(Run, Throws.Nothing);
    }

    [TestCase(nameof(StructureType.TH), "TH lacks", Description = "A header cell without scope")]
    [TestCase(nameof(StructureType.TD), "TD cannot stand in Document")]
    [TestCase(nameof(StructureType.Figure), "Figure lacks", Description = "A figure without alternate text and box")]
    [TestCase(nameof(StructureType.Note), "Note lacks", Description = "A note without a name")]
    [TestCase(nameof(StructureType.Div), "Div holds no content")]
    [TestCase(nameof(StructureType.Link), "Link lacks", Description = "A link without an annotation")]
    public void Run_ElementThatLacksSomething_IsRefused(string name, string message)
    {
        _page.Mark(_root.Add(Enum.Parse<StructureType>(name)));
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>().With.Message.Contains(message));
    }

    [Test]
    public void Run_FigureWithoutBox_IsRefused()
    {
        var figure = _root.Add(StructureType.Figure, alternateText: "Alt");
        _page.Mark(figure);
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>());
        figure.Box = new Box(0, 0, 1, 1);
        Assert.That(Run, Throws.Nothing);
    }

    [Test]
    public void Run_RowsOfUnequalWidth_AreRefused()
    {
        var body = _root.Add(StructureType.Table).Add(StructureType.TBody);
        body.Add(StructureType.TR).Add(StructureType.TD, columnSpan: 2).Attach();
        var row = body.Add(StructureType.TR);
        row.Add(StructureType.TD).Attach();
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>().With.Message.Contains("Table lacks"));
        row.Add(StructureType.TD).Attach();
        Assert.That(Run, Throws.Nothing);
    }

    [Test]
    public void Run_TableHeadWithoutBody_IsRefused()
    {
        var table = _root.Add(StructureType.Table);
        table.Add(StructureType.THead).Add(StructureType.TR).Add(StructureType.TH, scope: "Column").Attach();
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>().With.Message.Contains("Table lacks"));
    }

    [Test]
    public void Run_ContentOfAnElementOutsideTheTree_IsRefused()
    {
        _page.Mark(StructureElement.Root().Add(StructureType.P));
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>().With.Message.Contains("belongs to no element"));
    }

    [Test]
    public void Run_ListItemWithoutLabel_IsRefused()
    {
        var list = _root.Add(StructureType.L, numbering: "Disc");
        _page.Mark(list.Add(StructureType.LI).Add(StructureType.LBody).Add(StructureType.P));
        Assert.That(Run, Throws.TypeOf<PdfConformanceException>().With.Message.Contains("LI lacks"));
    }

    private void Run() => StructureCheck.Run(_root, [_page]);
}
