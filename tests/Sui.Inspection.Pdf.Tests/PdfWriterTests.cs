using System.Text;
using Sui.Inspection.Pdf.Blocks;
using Sui.Inspection.Pdf.Tests.Samples;
using Sui.Inspection.Pdf.Tests.Support;

namespace Sui.Inspection.Pdf.Tests;

internal sealed class PdfWriterTests
{
    private readonly Written _full = Written.From(FullSample.Document);

    [Test]
    public void Write_Full_HasHeaderWithHighBytesAndCleanEnd()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Encoding.ASCII.GetString(_full.Bytes, 0, 9), Is.EqualTo("%PDF-1.7\n"));
            Assert.That(_full.Bytes[10..14], Is.All.GreaterThanOrEqualTo(128));
            Assert.That(Encoding.ASCII.GetString(_full.Bytes[^6..]), Is.EqualTo("%%EOF\n"));
        }
    }

    [Test]
    public void Write_Full_SaysWhatItIs()
    {
        var catalog = _full.File.Catalog;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalog["Lang"].Text(), Is.EqualTo("en-GB"));
            Assert.That(_full.File.Dictionary(catalog["MarkInfo"])["Marked"], Is.True);
            Assert.That(_full.File.Dictionary(catalog["ViewerPreferences"])["DisplayDocTitle"], Is.True);
            Assert.That(_full.File.Trailer.ContainsKey("Encrypt"), Is.False);
            Assert.That(_full.File.Trailer["ID"].Array(), Has.Count.EqualTo(2));
            var intent = _full.File.Dictionary(catalog["OutputIntents"].Array()[0]);
            Assert.That(intent.NameOf("S"), Is.EqualTo("GTS_PDFA1"));
            Assert.That(_full.File.Stream(intent["DestOutputProfile"]).Entries["N"], Is.EqualTo(3));
        }
    }

    [Test]
    public void Write_Full_EveryObjectIsReachableByTheTable()
    {
        Assert.That(_full.File.Objects.Count(value => value is not null), Is.EqualTo(_full.File.ObjectCount));
    }

    [Test]
    public void Write_Full_PagesHaveTabOrderAndTheirOwnResources()
    {
        Assert.That(_full.File.Pages, Has.Count.EqualTo(_full.Result.PageCount));
        foreach (var (index, page) in _full.File.Pages.Index())
        {
            Assert.That(page.NameOf("Tabs"), Is.EqualTo("S"));
            Assert.That(page["StructParents"].Integer(), Is.EqualTo(index));
            Assert.That(page.ContainsKey("Resources"));
        }
    }

    [Test]
    public void Write_Full_FontsAreEmbeddedWithMapAndWidths()
    {
        var fonts = _full.File.Dictionary(_full.File.Dictionary(_full.File.Pages[0]["Resources"])["Font"]).Values
            .Select(font => FontReader.Get(_full.File, font)).ToList();
        Assert.That(fonts, Has.Count.EqualTo(3));
        foreach (var font in fonts)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(font.BaseFont, Does.Match(@"^[A-Z]{6}\+SourceSans3-(Regular|Bold|Italic)$"));
                Assert.That(font.Descendant.NameOf("CIDToGIDMap"), Is.EqualTo("Identity"));
                Assert.That(font.Descriptor.ContainsKey("CIDSet"), Is.False);
                Assert.That(font.Unicode.Keys, Is.EqualTo(Enumerable.Range(1, font.Widths.Count - 1)));
                Assert.That(font.Unicode.Values, Has.None.EqualTo("\0").And.None.EqualTo("\uFEFF").And.None.EqualTo("\uFFFE"));
            }
        }
    }

    [Test]
    public void Write_SameDocumentTwice_GivesTheSameBytes()
    {
        Assert.That(Written.Write(FullSample.Describe(60)).Bytes, Is.EqualTo(_full.Bytes));
    }

    [Test]
    public void Write_AnotherMoment_GivesAnotherId()
    {
        var other = Written.From(FullSample.Document with { Created = Written.Moment.AddSeconds(1) });
        Assert.That(other.File.Trailer["ID"].Array()[0], Is.Not.EqualTo(_full.File.Trailer["ID"].Array()[0]));
    }

    [Test]
    public void Write_TwoHundredAtOnce_GivesTheSameBytes()
    {
        var results = new byte[200][];
        Parallel.For(0, results.Length, index => results[index] = Written.Write(FullSample.Document).Bytes);
        Assert.That(results.Count(bytes => bytes.AsSpan().SequenceEqual(_full.Bytes)), Is.EqualTo(200));
    }

    [Test]
    public void Write_Full_IsSmall()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(_full.Result.ByteCount, Is.EqualTo(_full.Bytes.Length));
            Assert.That(_full.Bytes.Length / _full.Result.PageCount, Is.LessThan(12 * 1024));
        }
    }

    [Test]
    public void Write_CharactersWithoutGlyphs_AreWarnedOf()
    {
        Assert.That(
            _full.Result.Warnings.Select(warning => warning.Code),
            Is.EqualTo(new[] { "pdf.character.substituted", "pdf.character.replaced" }));
        Assert.That(_full.Result.Warnings[0].Message, Does.EndWith(": U+1F600."));
        Assert.That(_full.Result.Warnings[1].Message, Does.EndWith(": U+0001, U+4E2D."));
    }

    [Test]
    public void Write_PaleText_IsWarnedOf()
    {
        var document = Written.Describe(new PdfParagraph("Pale.")) with
        {
            Theme = new PdfTheme { TextColor = PdfColor.FromHex("#AAAAAA") },
        };
        Assert.That(Written.From(document).Result.Warnings.Select(warning => warning.Code), Is.All.EqualTo("pdf.contrast.low"));
        Assert.That(Written.From(document).Result.Warnings, Has.Count.EqualTo(2));
    }

    [Test]
    public void Write_Null_Throws()
    {
        Assert.That(() => PdfWriter.Write(null!, Stream.Null), Throws.ArgumentNullException);
        Assert.That(() => PdfWriter.Write(FullSample.Document, null!), Throws.ArgumentNullException);
    }
}
