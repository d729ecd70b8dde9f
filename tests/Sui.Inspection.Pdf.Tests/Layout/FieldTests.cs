using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

[TestFixture]
internal sealed class FieldTests
{
    [Test]
    public void TickList_Boxes_AreFieldsInLabels()
    {
        var list = Written.From(new PdfHeading(1, "Form"), Ticks(several: false)).Tree.Root.OfType("L").Single();

        Assert.That(list.Kids.Select(kid => kid.Type), Is.EqualTo(new[] { "LI", "LI" }));
        foreach (var (item, words) in list.Kids.Zip(["Yes", "No"]))
        {
            Assert.That(item.Kids.Select(kid => kid.Type), Is.EqualTo(new[] { "Lbl", "LBody" }));
            var (field, place) = Attributes(item.Kids[0].Kids.Single(kid => kid.Type == "Form"));
            Assert.That(field.NameOf("O"), Is.EqualTo("PrintField"));
            Assert.That((field.NameOf("Role"), field.NameOf("checked"), field["Desc"].Text()), Is.EqualTo(("rb", "off", words)));
            Assert.That(place["BBox"].Array().Select(end => end.Number()).Chunk(2).Aggregate((low, high) => [high[0] - low[0], high[1] - low[1]]),
                Is.EqualTo(new[] { 14.0, 14.0 }).Within(0.02), "a square");
        }
    }

    [Test]
    public void TickList_Several_AreCheckBoxes() => Assert.That(
        Written.From(new PdfHeading(1, "Form"), Ticks(several: true)).Tree.Root.OfType("Form").Select(form => Attributes(form).Field.NameOf("Role")),
        Is.EqualTo(new[] { "cb", "cb" }));

    [Test]
    public void WritingFields_SayWhatTheyAre()
    {
        var root = Written.From(
            new PdfHeading(1, "Form"),
            new PdfWritingLines("Lines", 3),
            new PdfWritingBoxes([new PdfWritingBox("Day") { Label = "DD", Cells = 2 }, new PdfWritingBox("Year")])).Tree.Root;

        Assert.That(root.OfType("Form").Select(form => form.Entries["Alt"].Text()), Is.EqualTo(new[] { "Lines", "Day", "Year" }));
        Assert.That(root.OfType("Form").Select(form => Attributes(form).Field.NameOf("Role")), Has.All.EqualTo("tv"));
        Assert.That(root.OfType("P").Last().FullText.Trim(), Is.EqualTo("DD"));
    }

    [Test]
    public void WritingBoxes_TooManyForTheLine_GetSmaller()
    {
        var written = Written.From(new PdfHeading(1, "Form"), new PdfWritingBoxes([new PdfWritingBox("Long") { Cells = 40 }]));
        var box = Attributes(written.Tree.Root.OfType("Form").Single()).Place["BBox"].Array();
        Assert.That(box[2].Number(), Is.EqualTo(PdfTheme.Default.PageWidth - PdfTheme.Default.Margins.Right).Within(0.05));
    }

    [Test]
    public void Fields_Written_KeepEveryInvariant() => Assert.That(
        Invariants.Problems(
            Written.From(
                new PdfHeading(1, "Form"),
                new PdfKeepTogether([new PdfHeading(2, "One"), Ticks(several: true), new PdfWritingLines("Lines", 20)]),
                new PdfWritingBoxes([new PdfWritingBox("Day") { Label = "DD" }])),
            PdfTheme.Default),
        Is.Empty);

    [TestCaseSource(nameof(Unsound))]
    public void Fields_Unsound_AreRefused(PdfBlock block, string code) => Assert.That(
        Written.Violations(Written.Describe(new PdfHeading(1, "Form"), block)).Select(violation => violation.Code), Is.EqualTo(new[] { code }));

    [Test]
    public void KeepTogether_GroupThatFitsAPage_StaysOnOne()
    {
        for (var lines = 0; lines < 40; lines++)
        {
            var group = new PdfKeepTogether([new PdfHeading(2, "Question"), Ticks(several: false), new PdfParagraph("Last.")]);
            var written = Written.From([new PdfHeading(1, "Form"), .. Enumerable.Repeat<PdfBlock>(new PdfParagraph("Line."), lines), group]);
            var pages = written.Tree.Root.OfType("Div").Single().All.Where(node => node.Type.Length == 0).Select(node => node.Place.Page);
            Assert.That(pages.Distinct().Count(), Is.EqualTo(1), $"after {lines} lines");
        }
    }

    [Test]
    public void KeepTogether_GroupTallerThanAPage_IsBroken()
    {
        var group = new PdfKeepTogether([.. Enumerable.Repeat(new PdfParagraph("Line."), 100)]);
        var written = Written.From(new PdfHeading(1, "Form"), group);
        Assert.That(written.Pages, Has.Count.GreaterThan(1));
        Assert.That(written.Tree.Root.OfType("P").Count(), Is.EqualTo(100));
    }

    [Test]
    public void KeepTogether_HeadingInside_IsABookmarkAndTakesTheNextLevel() => Assert.That(
        Written.From(new PdfHeading(1, "Form"), new PdfContents("Contents"), new PdfKeepTogether([new PdfHeading(2, "Question")])).Tree.Root
            .OfType("TOCI").Single().FullText,
        Does.Contain("Question"));

    private static IEnumerable<object[]> Unsound =>
    [
        [new PdfTickList([new PdfTickBox(" ")], "Box"), "pdf.field"],
        [new PdfTickList([new PdfTickBox("Yes")], " "), "pdf.field"],
        [new PdfTickList([new PdfTickBox("Yes") { Language = "?" }], "Box"), "pdf.language"],
        [new PdfWritingLines("", 1), "pdf.field"],
        [new PdfWritingLines("Lines", 0), "pdf.field"],
        [new PdfWritingLines("Lines", 21), "pdf.field"],
        [new PdfWritingBoxes([]), "pdf.field"],
        [new PdfWritingBoxes([new PdfWritingBox("Box") { Cells = 41 }]), "pdf.field"],
        [new PdfWritingBoxes([new PdfWritingBox("Box") { CellWidth = double.NaN }]), "pdf.field"],
        [new PdfWritingBoxes([new PdfWritingBox("Box") { Label = new string('x', 101) }]), "pdf.field"],
        [new PdfKeepTogether([new PdfPageBreak()]), "pdf.break.place"],
    ];

    private static PdfTickList Ticks(bool several) =>
        new([new PdfTickBox("Yes"), new PdfTickBox("No")], "Box to tick") { Several = several };

    private static (Dictionary<string, object?> Field, Dictionary<string, object?> Place) Attributes(TagNode form)
    {
        var attributes = form.Entries["A"].Array();
        return ((Dictionary<string, object?>)attributes[0]!, (Dictionary<string, object?>)attributes[1]!);
    }
}
