using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Properties;

internal sealed class PdfWriterProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(200)
        .WithReplay(Microsoft.FSharp.Core.FSharpOption<Replay>.Some(
            new Replay(new Rnd(20260102, 20260103), Microsoft.FSharp.Core.FSharpOption<int>.None)));

    [Test]
    public void Write_RandomDocument_KeepsEveryInvariantAndAllTextInOrder()
    {
        // Reading back checks marks, parents, links and annotations; see TagTree and PageReader.
        Check.One(Config, Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
        {
            var written = Written.From(document);
            Assert.That(Invariants.Problems(written, document.Theme), Is.Empty);
            Assert.That(ExpectedText.In(written.Tree.Root), Is.EqualTo(ExpectedText.Of(document)));
            return written.Tree.Root.Type == "Document" && written.Result.PageCount == written.Pages.Count;
        }));
    }

    // The font has glyphs for all that Source Sans lacks of the fragments and pieces, letters that need shaping included.
    [Test]
    public void Write_RandomDocumentWithAFont_KeepsEveryInvariantAndAllTextInOrder()
    {
        var font = PdfFont.Read(new TestFont("中文字符号אשالب★☒\U00020000\U0001F468\U0001F469\U0001F600\U0001F680\U0001F642\U0001D49CＡⅧ\u0301\u0308\u0302\u0323qX") { Format = 12 }.Build());
        Check.One(Config.WithMaxTest(200), Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), described =>
        {
            var document = described with { FallbackFonts = [font] };
            var written = Written.From(document);
            Assert.That(Invariants.Problems(written, document.Theme), Is.Empty);
            Assert.That(ExpectedText.In(written.Tree.Root), Is.EqualTo(ExpectedText.Of(document)));
            return Written.Write(document).Bytes.AsSpan().SequenceEqual(written.Bytes);
        }));
        Check.One(Config.WithMaxTest(200), Prop.ForAll(RandomDocuments.Fragments.ToArbitrary(), text =>
        {
            var written = Written.From(Written.Describe(new Blocks.PdfParagraph("x" + text)) with { FallbackFonts = [font] });
            return written.Tree.Root.ActualText == "x" + text;
        }));
    }

    [Test]
    public void Write_RandomDocument_GivesTheSameBytesAgain()
    {
        Check.One(Config.WithMaxTest(50), Prop.ForAll(RandomDocuments.Documents.ToArbitrary(), document =>
            Written.Write(document).Bytes.AsSpan().SequenceEqual(Written.Write(document).Bytes)));
    }

    [Test]
    public void Write_RandomText_IsFoundAgainAsItWas()
    {
        // What is drawn as itself, by a look-alike or by its code point is the same text to a search: only what has no meaning or
        // no shape is left out, and canonical equivalents are joined.
        Check.One(Config, Prop.ForAll(RandomDocuments.Fragments.ToArbitrary(), text =>
        {
            var written = Written.From(new Blocks.PdfParagraph("x" + text));
            Assert.That(written.Tree.Root.ActualText, Is.EqualTo("x" + text));
            Assert.That(Invariants.Problems(written, PdfTheme.Default), Is.Empty);
            return true;
        }));
    }
}
