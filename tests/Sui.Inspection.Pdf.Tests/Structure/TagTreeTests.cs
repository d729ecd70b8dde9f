using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Inlines;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Structure;

internal sealed class TagTreeTests
{
    [Test]
    public void Tree_Text_IsInReadingOrderWithLinksAndLanguagesInside()
    {
        var written = Written.From(
            new PdfHeading(1, "Title") { Anchor = "top" },
            new PdfParagraph(["See ", new PdfLink("this ", "#top"), "or ", new PdfLanguageSpan("cy", ["hwn, ",
                PdfText.InBold("yma")]), "."]),
            new PdfParagraph("Dyma baragraff.") { Language = "cy" },
            new PdfNote("A note."));
        Assert.That(written.Snapshot, Is.EqualTo("""
            Document
              H1
                "Title"
              P
                "See "
                Link
                  "this "
                "or "
                Span Lang=cy
                  "hwn, yma"
                "."
              P Lang=cy
                "Dyma baragraff."
              Note ID=note-1
                "A note."

            """));
    }

    [Test]
    public void Tree_Lists_NestInBodies()
    {
        var written = Written.From(new PdfList(
            [new("One"), new([new PdfParagraph("Two"), new PdfList([new("inner")])]), new("\u200B"),
                new([new PdfList([new("deep")])])], true)
        { Start = 9 });
        Assert.That(written.Snapshot, Is.EqualTo("""
            Document
              L ListNumbering=Decimal
                LI
                  Lbl
                    "9."
                  LBody
                    P
                      "One"
                LI
                  Lbl
                    "10."
                  LBody
                    P
                      "Two"
                    L ListNumbering=Circle
                      LI
                        Lbl
                          "◦"
                        LBody
                          P
                            "inner"
                LI
                  Lbl
                    "12."
                  LBody
                    L ListNumbering=Circle
                      LI
                        Lbl
                          "◦"
                        LBody
                          P
                            "deep"

            """));
    }

    [Test]
    public void Tree_Table_HasCaptionPartsAndScopes()
    {
        var written = Written.From(new PdfTable(
            ["Numbers"], [new(), new(), new()],
            [new([new PdfTableCell("Both") { ColumnSpan = 2 }, "Last"]), new("A", "B", "C")],
            [new("a", string.Empty, "c")])
        { FirstColumnIsHeader = true });
        Assert.That(written.Snapshot, Is.EqualTo("""
            Document
              Table
                Caption
                  "Numbers"
                THead
                  TR
                    TH Scope=Column ColSpan=2
                      "Both"
                    TH Scope=Column
                      "Last"
                  TR
                    TH Scope=Column
                      "A"
                    TH Scope=Column
                      "B"
                    TH Scope=Column
                      "C"
                TBody
                  TR
                    TH Scope=Row
                      "a"
                    TD
                    TD
                      "c"

            """));
    }

    [Test]
    public void Tree_ContentsFigureAndCallout_AreTagged()
    {
        var written = Written.From(
            new PdfHeading(1, "Title"), new PdfContents("Contents"), new PdfHeading(2, "Part"),
            new PdfCallout([new PdfHeading(3, "Box"), FullSample.Figure]), new PdfParagraph("中."));
        Assert.That(written.Snapshot, Is.EqualTo("""
            Document
              H1
                "Title"
              H2
                "Contents"
              TOC
                TOCI
                  Reference
                    Link
                      "Part 1"
                TOCI
                  Reference
                    Link
                      "Box 1"
              H2
                "Part"
              Div
                H3
                  "Box"
                Div
                  Caption
                    "Figure 1: bars"
                  Figure Alt=Two bars: 12 and 30.
                    "Informed "
              P
                Span ActualText=中
                  "[…]"
                "."

            """));
    }

    [Test]
    public void Tree_Figure_HasItsBoxOnThePage()
    {
        var written = Written.From(FullSample.Figure);
        var figure = written.Tree.Root.OfType("Figure").Single();
        var box = figure.Attributes["BBox"].Array().Select(side => side.Number()).ToArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.Attributes.NameOf("O"), Is.EqualTo("Layout"));
            Assert.That(box[2] - box[0], Is.EqualTo(300).Within(0.02));
            Assert.That(box[3] - box[1], Is.EqualTo(100).Within(0.02));
            var label = written.Pages[0].Texts.Single(text => text.Text == "Informed ");
            Assert.That(label.X, Is.InRange(box[0], box[2]));
            Assert.That(label.Y, Is.InRange(box[1], box[3]));
        }
    }

    [Test]
    public void Tree_BlankBlocks_LeaveNoTrace()
    {
        var written = Written.From(
            new PdfParagraph(" \u200B"), new PdfList([]), new PdfList([new(" ")]), new PdfNote(string.Empty), new PdfCallout([]),
            new PdfContents("Contents") { HeadingLevel = 1 }, new PdfPageBreak(), new PdfParagraph("Here."), new PdfPageBreak());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Snapshot, Is.EqualTo("Document\n  P\n    \"Here.\"\n"));
            Assert.That(written.Result.PageCount, Is.EqualTo(1));
            Assert.That(written.File.Catalog.ContainsKey("Outlines"), Is.False);
        }
    }

    [Test]
    public void Tree_ElementOverPages_IsOneElement()
    {
        var text = string.Concat(Enumerable.Repeat(FullSample.Sentence, 100)).TrimEnd();
        var written = Written.From(new PdfParagraph(text));
        var paragraph = written.Tree.Root.OfType("P").Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(written.Result.PageCount, Is.GreaterThan(1));
            Assert.That(paragraph.FullText, Is.EqualTo(text));
            Assert.That(paragraph.Kids, Has.Count.EqualTo(written.Result.PageCount), "one sequence a page");
        }
    }
}
