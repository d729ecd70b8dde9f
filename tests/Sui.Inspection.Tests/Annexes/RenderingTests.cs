using Sui.Inspection.Annexes;
using Sui.Inspection.Text;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class RenderingTests
{
    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_SameAssessmentTwice_GivesTheSameBytes(IAnnexRenderer renderer) => Assert.That(
        AnnexText.Bytes(renderer, AnnexText.Published(RichCase.Create())),
        Is.EqualTo(AnnexText.Bytes(renderer, AnnexText.Published(RichCase.Create()))));

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_InParallel_GivesTheSameBytes(IAnnexRenderer renderer)
    {
        var composer = new AnnexComposer([]);
        var assessment = RichCase.Create().Build();
        var expected = AnnexText.Bytes(renderer, composer.Compose(assessment, new AnnexRequest()));
        var results = new byte[16][];
        Parallel.For(0, results.Length, index =>
            results[index] = AnnexText.Bytes(renderer, composer.Compose(assessment, new AnnexRequest())));

        Assert.That(results, Has.All.EqualTo(expected));
    }

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_Stream_IsLeftOpenAndNotSought(IAnnexRenderer renderer)
    {
        using var inner = new MemoryStream();
        using var output = new System.IO.Compression.GZipStream(
            inner, System.IO.Compression.CompressionMode.Compress, leaveOpen: true);
        renderer.Render(AnnexText.Published(new TestCase()), output);

        Assert.That(output.CanWrite, Is.True);
    }

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_Cancelled_WritesNothing(IAnnexRenderer renderer)
    {
        using var output = new MemoryStream();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.That(
            () => renderer.Render(AnnexText.Published(new TestCase()), output, cancelled.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(output.Length, Is.Zero);
    }

    [TestCaseSource(typeof(AnnexText), nameof(AnnexText.Renderers))]
    public void Render_NullArguments_Throws(IAnnexRenderer renderer)
    {
        Assert.That(() => renderer.Render(null!, Stream.Null), Throws.ArgumentNullException);
        Assert.That(() => renderer.Render(AnnexText.Published(new TestCase()), null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Renderers_Formats_AreThoseOfTheContract() =>
        Assert.That(AnnexText.Renderers.Select(renderer => renderer.Format), Is.EqualTo(new[] { "html", "html-fragment", "md", "json", "pdf" }));

    [TestCase("a\u202Eb", "a\uFFFDb")]
    [TestCase("a\0b", "a\uFFFDb")]
    [TestCase("a \t\r\n b", "a b")]
    [TestCase("ŵ \U0001F600", "ŵ \U0001F600")]
    [TestCase("no\u00A0break", "no\u00A0break")]
    [TestCase("a\uFFFEb", "a\uFFFDb")]
    public void Clean_WhatCannotBePrinted_IsReplaced(string text, string expected) =>
        Assert.That(PrintableText.Clean(text), Is.EqualTo(expected));

    // Not as test cases: the names of cases cannot hold half a surrogate pair.
    [Test]
    public void Clean_HalfASurrogatePair_IsReplaced() =>
        Assert.That(PrintableText.Clean("a\uD800b\uDC00"), Is.EqualTo("a\uFFFDb\uFFFD"));

    [Test]
    public void Clean_LongerThanThereIsRoomFor_IsCutBetweenCharacters()
    {
        Assert.That(PrintableText.Clean("abcdef", 4), Is.EqualTo("abc…"));
        Assert.That(PrintableText.Clean("ab\U0001F600def", 4), Is.EqualTo("ab…"));
        Assert.That(PrintableText.Clean("abcd", 4), Is.EqualTo("abcd"));
    }

    [TestCase("https://example.org/a", "https://example.org/a")]
    [TestCase("#summary", "#summary")]
    [TestCase("javascript:alert(1)", null)]
    [TestCase("data:text/html,x", null)]
    [TestCase("#\" onclick=", null)]
    [TestCase("relative", null)]
    [TestCase(null, null)]
    public void From_AnyAddress_IsKeptOnlyWhenSafe(string? href, string? expected) =>
        Assert.That(SafeAddress.From(href), Is.EqualTo(expected));
}
