using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Layout;

internal sealed class QuoteTests
{
    [Test]
    public void Quote_Words_AreTaggedAsAQuotation()
    {
        var written = Written.From(new PdfQuote([new("One."), new(" "), new("Dau.") { Language = "cy" }])
        {
            Attribution = ["Synthetic person"],
            Language = "en",
        });
        Assert.That(written.Snapshot, Is.EqualTo("""
            Document
              BlockQuote Lang=en
                P
                  "One."
                P Lang=cy
                  "Dau."
                P
                  "Synthetic person"

            """));
    }

    [Test]
    public void Quote_WithoutWords_LeavesNoTrace()
    {
        var written = Written.From(
            new PdfQuote(" ", "Synthetic person"), new PdfQuote([]), new PdfParagraph("Here."), new PdfQuote("\u200B"));
        Assert.That(written.Snapshot, Is.EqualTo("Document\n  P\n    \"Here.\"\n"));
    }

    [Test]
    public void Quote_Rule_StandsLeftOfTheWords()
    {
        var written = Written.From(new PdfQuote("One.", "Synthetic person"));
        var words = written.Pages[0].Texts.Where(text => text.ContentId is not null).ToList();
        var rule = written.Pages[0].Points;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Min(point => point.X), Is.EqualTo(64).Within(0.01));
            Assert.That(rule.Max(point => point.X), Is.LessThan(words.Min(text => text.X)));
            Assert.That(rule.Max(point => point.Y), Is.GreaterThan(words.Max(text => text.Y)));
            Assert.That(rule.Min(point => point.Y), Is.LessThan(words.Min(text => text.Y)));
        }
    }

    [Test]
    public void Quote_Short_StaysOnOnePage()
    {
        for (var lines = 20; lines < 40; lines++)
        {
            var written = Written.From(
                [.. Enumerable.Repeat(new PdfParagraph("Line."), lines),
                    new PdfQuote(FullSample.Sentence + FullSample.Sentence, "Synthetic person")]);
            var pages = written.Pages.Count(page => page.Texts.Any(text => text.ContentId is not null && text.X > 70));
            Assert.That(pages, Is.EqualTo(1), $"after {lines} lines");
        }
    }

    [Test]
    public void Quote_Long_BreaksAndKeepsItsAttributionBesideWords()
    {
        for (var count = 55; count < 75; count++)
        {
            var written = Written.From(new PdfQuote(
                string.Concat(Enumerable.Repeat(FullSample.Sentence, count)), "Synthetic person"));
            var last = written.Pages.Single(page => page.Texts.Any(text => text.Text == "Synthetic person"));
            Assert.That(last.Texts.Count(text => text.ContentId is not null), Is.GreaterThanOrEqualTo(3), $"{count} sentences");
        }
    }
}
