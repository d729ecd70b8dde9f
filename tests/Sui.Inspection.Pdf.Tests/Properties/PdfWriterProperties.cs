using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Properties;

internal sealed class PdfWriterProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300)
        .WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(
            new Replay(new Rnd(20260102, 20260103), Microsoft.FSharp.Core.FSharpOption<int>.None)));

    [Test]
    public void Write_RandomDocument_ConformsAndReadsBack()
    {
        // Reading back checks marks, parents, links and annotations; see TagTree and PageReader.
        Check.One(Config, Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var written = Written.From(document);
            return written.Tree.Root.Type == "Document" && written.Result.PageCount == written.Pages.Count;
        }));
    }

    [Test]
    public void Write_RandomDocument_KeepsTextInsideThePage()
    {
        Check.One(Config.WithMaxTest(150), Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var written = Written.From(document);
            var figures = written.Tree.Root.OfType("Figure").Select(figure => figure.FullText).ToHashSet();
            return written.Pages.SelectMany(page => page.Texts).Where(text => !figures.Contains(text.Text)).All(text =>
                text.X >= 0 && text.X + text.Width <= document.Theme.PageWidth
                && text.Y >= 0 && text.Y + text.Size <= document.Theme.PageHeight);
        }));
    }

    [Test]
    public void Write_RandomParagraphs_LoseNoVisibleText()
    {
        Check.One(Config.WithMaxTest(150), Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var plain = document.Blocks.OfType<PdfParagraph>()
                .Where(paragraph => paragraph.Content.All(inline => inline is Inlines.PdfText));
            var found = Squeeze(Written.From(document).Tree.Root.ActualText);
            return plain.Select(paragraph => string.Concat(paragraph.Content.Cast<Inlines.PdfText>().Select(text => text.Text)))
                .All(text => found.Contains(Squeeze(text), StringComparison.Ordinal));
        }));
    }

    [Test]
    public void Write_RandomDocument_GivesTheSameBytesAgain()
    {
        Check.One(Config.WithMaxTest(50), Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
            Written.Write(document).Bytes.AsSpan().SequenceEqual(Written.Write(document).Bytes)));
    }

    /// <summary>Letters that join with no accent in use, so that they come out as they went in.</summary>
    private static string Squeeze(string text) =>
        string.Concat(text.Where(character => "xdvbt".Contains(character)));
}
