using System.IO.Compression;
using System.Text;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Guards;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Workbooks and documents made by hand from raw XML. What is planted is made up, or kept for examples by its issuer.</summary>
internal sealed class OfficeScanTests
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    [Test]
    public void Document_Text_IsScannedByParagraphOverRuns()
    {
        var report = Scan("notes.docx", ("word/document.xml",
            $"<w:document {Word}><w:body><w:p><w:r><w:t>Nothing here.</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>Ring 07700 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>900461 soon</w:t></w:r></w:p></w:body></w:document>"));

        Assert.That(report.Places.Select(Line), Is.EqualTo(new[] { "notes.docx:2:document Phone" }));
        Assert.That(report.Problems, Is.Empty);
    }

    [TestCase("word/comments.xml", "<w:comments {0}><w:comment w:author=\"a@example.org\"><w:p><w:r><w:t>Yes</w:t></w:r></w:p></w:comment></w:comments>")]
    [TestCase("word/footnotes.xml", "<w:footnotes {0}><w:footnote><w:p><w:r><w:t>a@example.org</w:t></w:r></w:p></w:footnote></w:footnotes>")]
    [TestCase("word/document.xml", "<w:document {0}><w:body><w:p><w:del><w:r><w:delText>a@example.org</w:delText></w:r></w:del></w:p></w:body></w:document>")]
    [TestCase("word/_rels/document.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"mailto:a@example.org\" TargetMode=\"External\"/></Relationships>")]
    [TestCase("docProps/core.xml", "<core><creator>a@example.org</creator></core>")]
    public void Document_WhatStandsBesideTheText_IsScanned(string part, string xml)
    {
        var report = Scan("notes.docx", (part, xml.Replace("{0}", Word, StringComparison.Ordinal)));

        Assert.That(report.Sure, Is.EqualTo(1));
        Assert.That(report.Places.Single().Kind, Is.EqualTo(IdentifierKind.Email));
    }

    [Test]
    public void Workbook_Cells_AreScannedByRowAndColumn()
    {
        var report = Scan("answers.xlsx", Workbook(("People", "visible", Row(1, "id", "E-mail") + Row(2, "1", "a@example.org") + Row(3, "ring 07700 900461", ""))));

        Assert.That(
            report.Places.Select(Line),
            Is.EqualTo(new[] { "answers.xlsx:1:People!E-mail Email", "answers.xlsx:2:People!E-mail Email", "answers.xlsx:3:People!id Phone" }));
        Assert.That(report.Problems, Is.Empty);
    }

    [Test]
    public void Workbook_HiddenSheet_IsScannedToo()
    {
        var report = Scan("answers.xlsx", Workbook(("Open", "visible", Row(1, "id")), ("Kept", "veryHidden", Row(1, "note") + Row(2, "a@example.org"))));

        Assert.That(report.Places.Select(Line), Is.EqualTo(new[] { "answers.xlsx:2:Kept!note Email" }));
        Assert.That(report.Problems, Is.Empty);
    }

    [Test]
    public void Workbook_Comments_AreScannedOnce()
    {
        var report = Scan("answers.xlsx", [.. Workbook(("Open", "visible", Row(1, "id"))),
            ("xl/comments1.xml", $"<comments xmlns=\"{Main}\"><authors><author>someone</author></authors><commentList><comment ref=\"A1\"><text><r><t>a@exam</t></r><r><t>ple.org</t></r></text></comment></commentList></comments>")]);

        Assert.That(report.Places.Select(Line), Is.EqualTo(new[] { "answers.xlsx:1:comments1 Email" }));
    }

    [TestCase("word/media/image1.png")]
    [TestCase("word/embeddings/sheet.xlsx")]
    [TestCase("word/vbaProject.bin")]
    public void Document_PartsWithoutText_AreNamedAsNotScanned(string part)
    {
        var report = Scan("notes.docx", ("word/document.xml", $"<w:document {Word}/>"), (part, "x"));

        Assert.That(report.Problems.Single().Code, Is.EqualTo(PrivacyCodes.NotScanned));
        Assert.That(report.Problems.Single().Severity, Is.EqualTo(ProblemSeverity.Warning));
    }

    [TestCase("notes.docx", "<!DOCTYPE w [<!ENTITY e \"x\">]><w>&e;</w>")]
    [TestCase("notes.docx", "<w><p>")]
    [TestCase("answers.xlsx", "<!DOCTYPE w [<!ENTITY e \"x\">]><w>&e;</w>")]
    public void Office_HostileXml_IsNotScannedAndSaysSo(string name, string xml)
    {
        var part = name.EndsWith(".docx", StringComparison.Ordinal) ? "word/document.xml" : "xl/workbook.xml";

        var report = Scan(name, (part, xml));

        Assert.That(report.Problems.Select(problem => (problem.Code, problem.Severity)), Is.SupersetOf(new[] { (PrivacyCodes.NotScanned, ProblemSeverity.Error) }));
    }

    [Test]
    public void Document_ThatUnpacksTooFar_IsNotScannedAndSaysSo()
    {
        var report = Scan("notes.docx", ("word/document.xml", $"<w:document {Word}><w:p><w:t>" + new string(' ', 40 << 20) + "</w:t></w:p></w:document>"));

        Assert.That(report.Problems.Single().Code, Is.EqualTo(PrivacyCodes.NotScanned));
    }

    [TestCase("notes.docx")]
    [TestCase("answers.xlsx")]
    public void Office_NoZip_IsNotScannedAndSaysSo(string name)
    {
        using var folder = new Folder();
        var report = folder.Scan(name, "plain text"u8.ToArray());

        Assert.That(report.Problems.Select(problem => problem.Code), Is.All.EqualTo(PrivacyCodes.NotScanned).And.Not.Empty);
    }

    [Test]
    public void Office_SpoiltAnywhere_NeverThrows()
    {
        var whole = Zip([.. Workbook(("People", "visible", Row(1, "id", "E-mail"))), ("word/document.xml", $"<w:document {Word}><w:p><w:t>x</w:t></w:p></w:document>")]);
        var random = new Random(20190614);
        using var folder = new Folder();
        for (var round = 0; round < 300; round++)
        {
            var spoilt = (byte[])whole.Clone();
            for (var at = 0; at < 5; at++)
            {
                spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            }

            Assert.DoesNotThrow(() => folder.Scan(round % 2 == 0 ? "a.docx" : "a.xlsx", spoilt), $"round {round}");
        }
    }

    private static string Line(IdentifierPlace place) => $"{place.Location} {place.Kind}";

    private static IdentifierReport Scan(string name, params (string Name, string Xml)[] parts)
    {
        using var folder = new Folder();
        return folder.Scan(name, Zip(parts));
    }

    private static byte[] Zip((string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return stream.ToArray();
    }

    private static (string Name, string Xml)[] Workbook(params (string Name, string State, string Rows)[] sheets) =>
    [
        ("_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + string.Concat(sheets.Select((sheet, at) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{at + 1}\" state=\"{sheet.State}\" r:id=\"s{at}\"/>")) + "</sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">"
            + string.Concat(sheets.Select((_, at) => $"<Relationship Id=\"s{at}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{at}.xml\"/>")) + "</Relationships>"),
        .. sheets.Select((sheet, at) => ($"xl/worksheets/sheet{at}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{sheet.Rows}</sheetData></worksheet>")),
    ];

    private static string Row(int number, params string[] cells) =>
        $"<row r=\"{number}\">" + string.Concat(cells.Select((cell, at) => $"<c r=\"{(char)('A' + at)}{number}\" t=\"inlineStr\"><is><t>{cell}</t></is></c>")) + "</row>";

    private sealed class Folder : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sui-scan-");

        public IdentifierReport Scan(string name, byte[] content)
        {
            var path = Path.Combine(_folder.FullName, name);
            File.WriteAllBytes(path, content);
            return new IdentifierScanner([]).ScanPath(path);
        }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
