using System.IO.Compression;
using System.Text;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Tabular;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>The sheet for comments goes out for one side and comes back: nothing is recorded twice or for somebody else, and nothing is dropped.</summary>
public sealed class CaseFactcheckTests
{
    private const string Second = CaseSteps.Second;

    [Test]
    public void Recorded_OnTheWayBack_IsKnown_WhateverRoleFilledItIn([Values("csv", "xlsx")] string format)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "provider", "Head of service", "We met in March, too.", "summary.1");
        Comment(file, "provider", "Head of service", "Of the whole.");
        Comment(file, "provider", "Head of service", "Of a criterion.", "C3");
        Comment(file, "council", "Chair", "We agree.", "summary.1");
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet." + format));
        foreach (var role in new[] { "head of service", "Chair", "HEAD OF SERVICE" })
        {
            Assert.That(
                Sui(0, "case", "factcheck", "import", file, folder.File("sheet." + format), "--from", "provider", "--role", role, "--as", Second).Output,
                Does.StartWith("3 comments read: 0 recorded, 3 recorded before."), "those of the other side are not on it");
        }

        Sui(0, "case", "factcheck", "export", file, "--for", "council", "--out", folder.File("council." + format));
        Assert.That(
            Sui(0, "case", "factcheck", "import", file, folder.File("council." + format), "--from", "council", "--role", "Chair", "--as", Second).Output,
            Does.StartWith("1 comment read: 0 recorded, 1 recorded before."));
    }

    /// <summary>A sheet of one side is none of the other's, nor is a row with a comment of theirs, whatever was done to the row that says so.</summary>
    [Test]
    public void Sheet_OfTheOtherSide_IsRefused([Values("csv", "xlsx")] string format)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "council", "Chair", "We agree.", "summary.1");
        Sui(0, "case", "factcheck", "export", file, "--for", "council", "--out", folder.File("council." + format));
        string[] import = ["case", "factcheck", "import", file, folder.File("council." + format), "--role", "Head", "--as", Second, "--from"];
        Assert.That(Sui(1, [.. import, "provider"]).Problems, Does.Contain("SUI7243").And.Contain("The sheet was for the council").And.Contain("a comment of the council").And.Not.Contain("We agree"));
        Assert.That(Sui(0, [.. import, "council"]).Output, Does.StartWith("1 comment read: 0 recorded"));
    }

    [Test]
    public void Row_OfTheOtherSide_IsRefused_AndASheetThatDoesNotSay_IsNamed()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "council", "Chair", "We agree.", "summary.1");
        Sui(0, "case", "factcheck", "export", file, "--for", "council", "--out", folder.File("sheet.csv"));
        var sheet = File.ReadAllText(folder.File("sheet.csv")).Replace("case,council,", "case,,", StringComparison.Ordinal);
        File.WriteAllText(folder.File("sheet.csv"), sheet.Replace("We agree.", "We changed this.", StringComparison.Ordinal));
        string[] import = ["case", "factcheck", "import", file, folder.File("sheet.csv"), "--role", "Chair", "--as", Second, "--from"];
        Assert.That(Sui(1, [.. import, "provider"]).Problems, Does.Contain("SUI7243").And.Contain("SUI7244"));
        var ran = Sui(0, [.. import, "council"]);
        Assert.That((ran.Output, ran.Problems), Is.EqualTo(("1 comment read: 1 recorded, 0 recorded before.\n", ran.Problems)));
        Assert.That(ran.Problems, Does.Contain("SUI7244"));
    }

    /// <summary>What a spreadsheet of another country makes of the sheet is the same sheet.</summary>
    [TestCase(';', "utf-8")]
    [TestCase(';', "windows-1252")]
    [TestCase('\t', "utf-16")]
    [TestCase('\t', "utf-8")]
    [TestCase(',', "utf-16BE")]
    public void Csv_InAnotherForm_IsRead(char delimiter, string encoding)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.csv"));
        var lines = new StringBuilder();
        using (var content = File.OpenRead(folder.File("sheet.csv")))
        using (var table = TabularFile.Open(content, "sheet.csv", TabularLimits.Default, new TabularFaultList())!)
        {
            for (_ = table.NextSheet(); table.Read();)
            {
                lines.AppendJoin(delimiter, Enumerable.Range(0, 5).Select(column => table.Row == 2 && column == 3 ? "We met in caf\u00E9s, too; often." : table.Text(column))
                    .Select(cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")).Append("\r\n");
            }
        }

        var coded = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        File.WriteAllBytes(folder.File("back.csv"), [.. coded.GetPreamble(), .. coded.GetBytes(lines.ToString())]);
        var ran = Sui(0, "case", "factcheck", "import", file, folder.File("back.csv"), "--from", "provider", "--role", "Head", "--as", Second);
        Assert.That(ran.Output, Does.StartWith("1 comment read: 1 recorded"));
        Assert.That(Sui(0, "case", "comments", file).Output, Does.Contain("We met in caf\u00E9s, too; often."));
    }

    /// <summary>What Windows-1252 does not hold – minus signs, the Welsh ŵ – comes back as a question mark, or as what looks like it: nothing was written over, and nothing is new. In a sheet that lost nothing, a
    /// question mark in its place was written by somebody.</summary>
    [TestCase("en", "?", true)]
    [TestCase("cy", "?", true)]
    [TestCase("en", null, true)]
    [TestCase("en", "?", false)]
    public void Csv_InWindows1252_HasLostSomeSigns_AndNothingIsNamed(string language, string? lost, bool isNarrow)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "provider", "Head of service", "We met in Llanfair-ym-Muallt, in the tŷ by the dŵr: −5 degrees.", "summary.1");
        Sui(0, "case", "answer", file, "1", "--not-changed", "--text", "The tŷ is a dŵr.", "--as", CaseSteps.Lead);
        Sui(0, "case", "factcheck", "export", file, "--lang", language, "--out", folder.File("sheet.csv"));
        var sheet = File.ReadAllText(folder.File("sheet.csv"));
        Assert.That(sheet.Split('\n').Count(line => line.Contains('−', StringComparison.Ordinal)), Is.GreaterThan(1), "statements hold it, too");
        var fallback = lost is null ? EncoderFallback.ReplacementFallback : new EncoderReplacementFallback(lost);
        var coded = lost is null ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : CodePagesEncodingProvider.Instance.GetEncoding(1252, fallback, DecoderFallback.ExceptionFallback)!;
        var bytes = coded.GetBytes(sheet);
        File.WriteAllBytes(folder.File("back.csv"), isNarrow ? bytes : Encoding.UTF8.GetBytes(coded.GetString(bytes)));
        var ran = Sui(isNarrow ? 0 : 1, "case", "factcheck", "import", file, folder.File("back.csv"), "--from", "provider", "--role", "Head", "--as", Second);
        Assert.That(ran.Output, Does.StartWith(isNarrow ? "1 comment read: 0 recorded, 1 recorded before." : string.Empty));
        Assert.That(ran.Problems, isNarrow ? Does.Not.Contain("SUI7234") : Does.Contain("SUI7234").And.Contain("SUI7236"));
    }

    /// <summary>The same new comments, sent in twice under a role that is spelt otherwise, are recorded once; other words are another comment.</summary>
    [Test]
    public void New_SentInTwice_IsRecordedOnce()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Comment(file, "provider", "Head of service", "We met in March, too.", "summary.1");
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.csv"));
        var sheet = File.ReadAllText(folder.File("sheet.csv")).Replace("We met in March, too.", "We met in March and May.", StringComparison.Ordinal);
        File.WriteAllText(folder.File("sheet.csv"), sheet + ",,,\"At the end.\",\n");
        string[] import = ["case", "factcheck", "import", file, folder.File("sheet.csv"), "--from", "provider", "--as", Second, "--role"];
        Assert.That(Sui(0, [.. import, "Head of service"]).Output, Does.StartWith("2 comments read: 2 recorded, 0 recorded before."));
        Assert.That(Sui(0, [.. import, "head of Service"]).Output, Does.StartWith("2 comments read: 0 recorded, 2 recorded before."));
        Assert.That(Sui(0, "case", "comments", file).Output, Does.Contain("We met in March, too.").And.Contain("We met in March and May."));
    }

    [TestCase("summary.1,", "summary.9999,", "SUI7233")]
    [TestCase(",,\n", ",,,We do not agree.\n", "SUI7239")]
    [TestCase("Item,Section", "We do not agree.\nItem,Section", "SUI7239")]
    [TestCase("summary.1,", "summary.1,We do not agree.", "SUI7239")]
    [TestCase("Our answer", "Our answer: We do not agree.", "SUI7239")]
    [TestCase("case,provider,", "case,We do not agree.,", "SUI7239")]
    [TestCase(",,\n", ",#NAME?,\n", "SUI7239")]
    [TestCase("\ncase,", "\n,,We do not agree.,,\ncase,", "SUI7239")]
    public void Csv_WithWhatIsNotRead_IsRefused_WithItsCell(string there, string put, string code)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.csv"));
        var sheet = File.ReadAllText(folder.File("sheet.csv")).ReplaceLineEndings("\n");
        var at = sheet.IndexOf(there, StringComparison.Ordinal);
        File.WriteAllText(folder.File("sheet.csv"), sheet[..at] + put + sheet[(at + there.Length)..]);
        var refused = Sui(1, "case", "factcheck", "import", file, folder.File("sheet.csv"), "--from", "provider", "--role", "Head", "--as", Second).Problems;
        Assert.That(refused, Does.Contain(code).And.Not.Contain("We do not agree"));
    }

    [Test]
    public void Workbook_WithWhatIsNotRead_IsRefused_WithItsCell()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.xlsx"));
        using (var edit = new WorkbookEdit(File.ReadAllBytes(folder.File("sheet.xlsx"))))
        {
            edit.Text("Your comment", "F4", "We do not agree.").FormulaOnly("Your comment", "D5").Text("Your comment", "C6", "We do not agree.");
            File.WriteAllBytes(folder.File("back.xlsx"), edit.Bytes());
        }

        using (var zip = ZipFile.Open(folder.File("back.xlsx"), ZipArchiveMode.Update))
        {
            Put(zip, "xl/comments1.xml", "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><commentList><comment ref=\"D7\" authorId=\"0\"/></commentList></comments>");
            Put(zip, "xl/media/image1.png", "not looked at");
            Put(zip, "xl/drawings/drawing9.xml", "<d><t xmlns=\"http://schemas.openxmlformats.org/drawingml/2006/main\">We do not agree.</t></d>");
        }

        var refused = Sui(1, "case", "factcheck", "import", file, folder.File("back.xlsx"), "--from", "provider", "--role", "Head", "--as", Second).Problems;
        Assert.That(refused, Does.Contain("row 4, column F").And.Contain("row 5, column D").And.Contain("row 7, column D").And.Contain("a text box").And.Contain("a picture").And.Contain("SUI7239").And.Contain("SUI7234").And.Contain("row 6, column C"));
        Assert.That(refused, Does.Not.Contain("We do not agree"));
    }

    /// <summary>A formula whose value was saved looks like a text and is none.</summary>
    [Test]
    public void Workbook_WithAFormulaAndItsValue_OrASecondSheet_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.xlsx"));
        using (var edit = new WorkbookEdit(File.ReadAllBytes(folder.File("sheet.xlsx"))))
        {
            File.WriteAllBytes(folder.File("back.xlsx"), edit.Text("Your comment", "D5", "from elsewhere").Bytes());
        }

        using (var zip = ZipFile.Open(folder.File("back.xlsx"), ZipArchiveMode.Update))
        {
            var sheet = zip.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
            string xml;
            using (var reader = new StreamReader(sheet.Open()))
            {
                xml = reader.ReadToEnd();
            }

            var at = xml.IndexOf("from elsewhere", StringComparison.Ordinal);
            Assert.That(at, Is.Positive);
            var cell = xml.LastIndexOf("<", xml.LastIndexOf("r=\"D5\"", at, StringComparison.Ordinal), StringComparison.Ordinal);
            var end = xml.IndexOf('>', cell) + 1;
            var name = sheet.FullName;
            sheet.Delete();
            var prefix = xml[(cell + 1)..].StartsWith("x:", StringComparison.Ordinal) ? "x:" : string.Empty;
            xml = xml[..end] + $"<{prefix}f>A1</{prefix}f>" + xml[end..];
            var emptied = xml.IndexOf("r=\"D6\"", StringComparison.Ordinal);
            var closed = xml.IndexOf("/>", emptied, StringComparison.Ordinal);
            xml = xml[..closed] + $" t=\"e\"><{prefix}v>#NAME?</{prefix}v></{prefix}c>" + xml[(closed + 2)..];
            Put(zip, name, xml.Replace($"</{prefix}worksheet>", $"<{prefix}headerFooter><{prefix}oddFooter>Not so.</{prefix}oddFooter></{prefix}headerFooter></{prefix}worksheet>", StringComparison.Ordinal));
        }

        var refused = Sui(1, "case", "factcheck", "import", file, folder.File("back.xlsx"), "--from", "provider", "--role", "Head", "--as", Second).Problems;
        Assert.That(refused, Does.Contain("SUI7239").And.Contain("row 5, column D").And.Contain("a formula").And.Not.Contain("from elsewhere"));
        Assert.That(refused, Does.Contain("row 6, column D").And.Contain("an error of the spreadsheet").And.Contain("a header or footer").And.Not.Contain("Not so"));
    }

    /// <summary>A sheet in Welsh is compared with the draft in Welsh.</summary>
    [Test]
    public void Sheet_InWelsh_ComesBackWithoutWarnings()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.AtFactualAccuracy(folder);
        Sui(0, "case", "factcheck", "export", file, "--out", folder.File("sheet.xlsx"), "--lang", "cy");
        var ran = Sui(0, "case", "factcheck", "import", file, folder.File("sheet.xlsx"), "--from", "provider", "--role", "Head", "--as", Second);
        Assert.That((ran.Output, ran.Problems), Is.EqualTo(("0 comments read: 0 recorded, 0 recorded before.\n", string.Empty)));
    }

    private static void Put(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    private static void Comment(string file, string from, string role, string text, string about = "") =>
        Sui(0, "case", "comment", file, "--from", from, "--role", role, "--about", about, "--text", text, "--as", Second);

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);
}
