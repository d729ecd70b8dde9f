using System.Text;
using Sui.Inspection.Tabular.Tests.Support;

namespace Sui.Inspection.Tabular.Tests;

/// <summary>Kinds of files are told by their content. The content is made up.</summary>
internal sealed class ContentKindTests
{
    private static byte[] Compound => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]];

    [TestCase("%PDF-1.7\n", "a PDF file"), TestCase("<!DOCTYPE html><p>", "a web page"), TestCase(" \n<HTML>", "a web page")]
    [TestCase("<?xml version=\"1.0\"?><a/>", "an XML file"), TestCase("{\n \"a\": 1 }", "a JSON file"), TestCase("[ {\"a\": 1} ]", "a JSON file")]
    [TestCase("{\\rtf1", "a document in RTF")]
    public void Open_AnotherKindOfText_IsRefusedByName(string text, string kind)
    {
        foreach (var encoding in new Encoding[] { Encoding.ASCII, Encoding.Unicode })
        {
            if (encoding == Encoding.ASCII || !text.StartsWith('%') && !text.StartsWith("{\\", StringComparison.Ordinal))
            {
                var reading = Reading.Of(encoding.GetBytes(text));

                Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6002" }));
                Assert.That(reading.Faults[0].Message, Does.Contain(kind));
                Assert.That(reading.Description, Is.Null);
            }
        }
    }

    [TestCase(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }), TestCase(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 })]
    [TestCase(new byte[] { 0x1F, 0x8B, 8, 0 }), TestCase(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4 })]
    public void Open_Binary_IsRefused(byte[] content) => Assert.That(Reading.Of(content).Codes, Is.EqualTo(new[] { "SUI6002" }));

    [TestCase(""), TestCase("\uFEFF"), TestCase(" \r\n \n")]
    public void Open_NothingInIt_IsRefused(string text) => Assert.That(Reading.Of(text).Codes, Is.EqualTo(new[] { "SUI6001" }));

    [TestCase("<p>Were you asked?</p>,Id\nyes,1\n"), TestCase("[question(1)],[url]\na,b\n"), TestCase("{name},b\n1,2\n")]
    public void Open_HeaderThatLooksLikeMarkup_IsRead(string text) => Assert.That(Reading.Of(text).Rows, Has.Count.EqualTo(2));

    [TestCase("old.xls"), TestCase("locked.xlsx")]
    public void Open_CompoundFile_SaysWhatToSaveItAs(string name)
    {
        var reading = Reading.Of(Compound, name: name);

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6003" }));
        Assert.That(reading.Faults[0].Action, Does.Contain(".xlsx or CSV without a password"));
    }

    [Test]
    public void Open_WorkbookUnderTheNameOfCsv_IsReadAsOne() => Assert.That(
        Reading.Of(new XlsxBuilder().Sheet("<row><c><v>84</v></c></row>").Build(), name: "file.csv").Texts,
        Is.EqualTo(new string[][] { ["84"] }));

    [Test]
    public void Open_CsvUnderTheNameOfAWorkbook_IsReadAsCsv() => Assert.That(
        Reading.Of("a,b\n"u8.ToArray(), name: "file.xlsx").Texts, Is.EqualTo(new string[][] { ["a", "b"] }));

    [Test]
    public void Open_DocumentOfAWordProcessor_IsRefused()
    {
        using var memory = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(memory, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml").Open().Dispose();
        }

        Assert.That(Reading.Of(memory.ToArray()).Codes, Is.EqualTo(new[] { "SUI6005" }));
    }

    [Test]
    public void Open_BinaryWorkbook_IsRefusedWithAdvice()
    {
        var reading = Reading.Of(new XlsxBuilder()
            .Part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" " +
                "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>")
            .Part("xl/workbook.bin", [1, 2, 3]).Build());

        Assert.That(reading.Codes, Is.EqualTo(new[] { "SUI6004" }));
        Assert.That(reading.Faults[0].Action, Does.Contain(".xlsx or CSV"));
    }
}
