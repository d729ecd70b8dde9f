using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests.Properties;

internal sealed class PdfWriterProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(400)
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
