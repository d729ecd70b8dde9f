using System.Globalization;
using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Pdf;
using Sui.Inspection.Pdf;
using Sui.Inspection.Pdf.Tests.Support;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Annexes;

/// <summary>The files of whole annexes, of every example pack, in both languages and for both audiences.</summary>
[TestFixture]
internal sealed class AnnexFileTests
{
    [Test]
    public void Pdf_OfEveryExamplePack_KeepsTheInvariantsAndWarnsOfNothing(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values] AnnexAudience audience, [Values("en", "cy")] string language)
    {
        var (bytes, result) = Write(name, audience, language, "pdf");
        var written = Written.Read(bytes);

        Assert.That(result.Warnings, Is.Empty);
        Assert.That(Invariants.Problems(written, Theme(audience, AnnexPart.Annex)), Is.Empty);
        Assert.That(written.File.Catalog["Lang"].Text(), Is.EqualTo(language));
        Assert.That(written.File.Pages, Has.Count.LessThanOrEqualTo(audience == AnnexAudience.Published ? 8 : 90));
    }

    // The aims of the annex: 8 pages and 3,500 words, a supplement under 16 pages, an easy read of two.
    [Test]
    public void Pdf_OfEveryPart_KeepsTheInvariantsAndItsLength(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values] AnnexPart part, [Values("en", "cy")] string language)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published, language, part);
        var (bytes, result) = Render(document, "pdf");
        var written = Written.Read(bytes);

        Assert.That(result.Warnings, Is.Empty);
        Assert.That(Invariants.Problems(written, Theme(AnnexAudience.Published, part)), Is.Empty);
        Assert.That(written.File.Pages, Has.Count.LessThanOrEqualTo(part switch { AnnexPart.Annex => 8, AnnexPart.Supplement => language == "cy" ? 16 : 15, _ => 2 }));
        Assert.That(
            AnnexText.Of(document).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
            Has.Length.LessThan((part, language) switch { (AnnexPart.Annex, "en") => 3_500, (AnnexPart.Annex, _) => 4_000, _ => 9_000 }));
    }

    // Beside its running header and footer a last page has at least three lines.
    [Test]
    public void Pdf_OfEveryPart_DoesNotEndWithALineAloneOnAPage(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values(AnnexPart.Annex, AnnexPart.Supplement)] AnnexPart part, [Values("en", "cy")] string language)
    {
        var pages = Written.Read(Render(ExamplePacks.Compose(name, AnnexAudience.Published, language, part), "pdf").Bytes).Pages;

        Assert.That(pages[^1].Texts.Select(text => Math.Round(text.Y)).Distinct().Count(), Is.GreaterThanOrEqualTo(5));
    }

    // Page one stands alone: all that belongs on it, and the last of it, is there.
    [Test]
    public void Pdf_OfAnAnnex_HoldsItsSummaryOnPageOne(
        [ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name, [Values("en", "cy")] string language)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published, language);
        var first = Squeeze(Written.Read(Render(document, "pdf").Bytes).Pages[0].Texts.Select(text => text.Text));

        foreach (var line in document.Sections[0].Blocks.Where(block => block is not FigureBlock).SelectMany(AnnexText.LinesOf).Where(line => line.Length > 0))
        {
            Assert.That(first, Does.Contain(Squeeze([line])));
        }
    }

    private static PdfTheme Theme(AnnexAudience audience, AnnexPart part) => AnnexThemes.Of(new AnnexDocument
    {
        Title = "Title",
        Language = "en",
        Audience = audience,
        Part = part,
        Date = new DateOnly(2019, 6, 7),
        Sections = [],
    });

    // Every text of the document is found again in the PDF, and every figure has its description.
    [Test]
    public void Pdf_OfAnAnnex_HoldsEveryTextOfTheDocument([Values] AnnexAudience audience)
    {
        var document = ExamplePacks.Compose("synthetic-strong", audience);
        var text = Squeeze(Written.Read(Render(document, "pdf").Bytes).Tree.Root.All
            .Select(node => node.Type.Length == 0 ? node.Text : node.Entries.TryGetValue("Alt", out var alt) ? " " + alt.Text() + " " : " "));

        foreach (var line in AnnexText.Blocks(document).SelectMany(Texts).Where(line => line.Length > 0))
        {
            Assert.That(text, Does.Contain(Squeeze([line])));
        }
    }

    [Test]
    public void Files_InParallelAndUnderAnyCulture_AreTheSameBytes([Values("pdf", "html", "json", "md")] string format)
    {
        var expected = Write("synthetic-middling", AnnexAudience.Published, "cy", format).Bytes;
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Repeat("month", 13)];

#pragma warning disable RS0030 // The test sets the culture of its threads on purpose.
        var results = new byte[8][];
        Parallel.For(0, results.Length, index =>
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = index % 2 == 0 ? culture : before;
            results[index] = Write("synthetic-middling", AnnexAudience.Published, "cy", format).Bytes;
            CultureInfo.CurrentCulture = before;
        });
#pragma warning restore RS0030

        Assert.That(results, Is.All.EqualTo(expected));
    }

    private static (byte[] Bytes, AnnexRenderResult Result) Write(string name, AnnexAudience audience, string language, string format) =>
        Render(ExamplePacks.Compose(name, audience, language), format);

    private static (byte[] Bytes, AnnexRenderResult Result) Render(AnnexDocument document, string format)
    {
        using var output = new MemoryStream();
        var result = ExamplePacks.Inspection.Write(document, format, output);
        return (output.ToArray(), result);
    }

    private static IEnumerable<string> Texts(AnnexBlock block) => block switch
    {
        FigureBlock figure => [figure.Title, figure.Description],
        FactsBlock facts => facts.Facts.SelectMany(fact =>
            new[] { fact.Term, string.Concat(fact.Value.Select(run => run.Text)) }),
        _ => AnnexText.LinesOf(block),
    };

    private static string Squeeze(IEnumerable<string> texts) =>
        string.Concat(string.Concat(texts).Where(letter => !char.IsWhiteSpace(letter)));
}
