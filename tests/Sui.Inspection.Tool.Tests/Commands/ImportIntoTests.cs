using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Imports that go into evidence: what is added, what is left, and what leads back to the export.</summary>
public sealed class ImportIntoTests
{
    private static readonly string[] Forms = ["folder", "workbook", "Welsh workbook", "zip"];

    [TestCaseSource(nameof(Forms))]
    public void Import_AddsSourceRowsAndRecord_AndThePackValidates(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);

        var ran = folder.Import(IntoEvidence.First, pack);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(ran.Output, Does.Contain("2 new rows").And.Contain("source 'survey' is new, gathered by: Inspectorate"));
        var validated = Shell.Run("validate", pack);
        Assert.That(validated.Code, Is.Zero, validated.Output + validated.Problems);
        Assert.That(validated.Problems, Is.Empty);
        Assert.That(Answers(pack), Is.EqualTo(new[] { "2: yes yes 5", "3: no no " }));
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_GrownExport_AddsWhatIsNewAndKnowsWhatIsThere(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(IntoEvidence.First, pack);
        var ids = Responses(pack).Select(response => response.Id).ToList();

        var grown = folder.Import(IntoEvidence.Grown, pack, "--json").Json().GetProperty("into");
        var before = Bytes(pack);
        var again = folder.Import(IntoEvidence.Grown, pack);

        Assert.That((grown.GetProperty("added").GetArrayLength(), grown.GetProperty("unchanged").GetInt32(), grown.GetProperty("moved").GetInt32()), Is.EqualTo((1, 2, 1)));
        Assert.That(grown.GetProperty("sourceAdded").GetBoolean(), Is.False);
        Assert.That(Answers(pack), Is.EqualTo(new[] { "4: yes yes 5", "3: no no ", "2: partly yes 12" }));
        Assert.That(Responses(pack).Select(response => response.Id).Take(2), Is.EqualTo(ids));
        Assert.That(again.Output, Does.Contain("Nothing new: 3 rows are there already"));
        Assert.That(Bytes(pack), Is.EqualTo(before));
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_RowThatChanged_IsNamedAndReplacedOnlyWhenAsked(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(IntoEvidence.First, pack);
        var id = Responses(pack)[1].Id;
        var before = Bytes(pack);

        var left = folder.Import(IntoEvidence.Corrected, pack);

        Assert.That(left.Output, Does.Contain("--update").And.Match($@"{id} \(row \d+\): know_how\n"));
        Assert.That(left.Output.TrimEnd().Split('\n')[^1], Does.Match(@"none set aside; 1 row of .+ differs from the export and was left: row \d+ of '.+'; --update replaces it\.$"));
        Assert.That(Bytes(pack), Is.EqualTo(before));

        var replaced = folder.Import(IntoEvidence.Corrected, pack, "--update");

        Assert.That(replaced.Output, Does.Contain("1 row differs and is replaced"));
        Assert.That(Answers(pack), Is.EqualTo(new[] { "2: yes yes 5", "3: partly no " }));
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_AnswersThatStandUnderAnotherSource_AreRefusedAndNamed(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(IntoEvidence.First, pack, "--source", "survey");
        var before = Bytes(pack);

        var mistyped = folder.Import(IntoEvidence.Grown, pack, "--source", "survay");
        var after = Bytes(pack);
        var others = folder.Import("Response ID,know_how,gave_views,months_here\n1,no,yes,7\n2,no,no,\n3,yes,yes,2\n", pack, "--source", "second-survey");

        Assert.That((mistyped.Code, after), Is.EqualTo((1, before)));
        Assert.That(mistyped.Problems, Does.Contain("SUI6260").And.Contain("2 responses").And.Contain("--source survey"));
        Assert.That(others.Code, Is.Zero, "one of three answers like somebody of the first survey: " + others.Problems);
        Assert.That(Responses(pack).Count, Is.EqualTo(5));
    }

    [TestCaseSource(nameof(Forms))]
    public void Import_DryRun_SaysTheSameAndWritesNothing(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        var before = Bytes(pack);
        folder.Write("export.csv", string.Empty);
        var names = folder.Names.ToList();

        var ran = folder.Import(IntoEvidence.First, pack, "--dry-run", "--save-mapping", folder.File("mapping.json"));

        Assert.That(ran.Output, Does.Contain("2 new rows").And.Contain("Nothing was written (--dry-run)."));
        Assert.That(Bytes(pack), Is.EqualTo(before));
        Assert.That(folder.Names, Is.EqualTo(names));
    }

    [TestCase("evidence.xlsx")]
    [TestCase("evidence")]
    public void Import_WhereNothingIs_MakesEvidenceToFillIn_AndGoesOnBeforeItIs(string name)
    {
        using var folder = new TemporaryFolder();
        var target = folder.File(name);

        var dry = folder.Import(IntoEvidence.First, target, "--dry-run");
        Assert.That((dry.Code, Path.Exists(target)), Is.EqualTo((0, false)), dry.Problems);
        var made = folder.Import(IntoEvidence.First, target, "--origin", "Provider");
        var grown = folder.Import(IntoEvidence.Grown, target);

        Assert.That(made.Output, Does.Contain("is new: fill in").And.Contain("gathered by: Provider"));
        Assert.That(grown.Output, Does.Contain("1 new row\n").And.Contain("2 rows there already"));

        Assert.That(made.Problems, Does.Contain("SUI1140").And.Contain("how many people were invited; the groups of the caseload"));

        // What is left to fill in is what a new one leaves to fill in, and whether the survey is representative.
        var fresh = folder.File("new-" + name);
        Assert.That(Shell.Run("new", fresh).Code, Is.Zero);
        Assert.That(Codes(target), Is.SubsetOf(Codes(fresh).Append("SUI1140")));
    }

    [Test]
    public void Import_WorkbookWithoutTheSheet_GetsOneThatTheFormatAllows([Values("en", "cy")] string language)
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Workbook(language);

        var ran = folder.Import(IntoEvidence.First, pack);

        Assert.That(ran.Output, Does.Contain("which is new"));
        using var document = SpreadsheetDocument.Open(pack, isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document).Select(error => error.Path?.XPath + " " + error.Description), Is.Empty);
    }

    [Test]
    public void Import_PartsThatNothingIsAddedTo_StayByteForByte()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.File("evidence.xlsx");
        Shell.Run("new", pack);
        var before = Parts(pack);

        var place = folder.Import(IntoEvidence.First, pack, "--json").Json().GetProperty("into").GetProperty("place").GetString();

        var after = Parts(pack);
        var changed = before.Where(part => !after[part.Key].SequenceEqual(part.Value)).Select(part => part.Key).ToList();
        using var document = SpreadsheetDocument.Open(pack, isEditable: false);
        string?[] added = ["Sources", "Sheets", place];
        var allowed = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Where(sheet => added.Contains(sheet.Name!.Value))
            .Select(sheet => document.WorkbookPart.GetPartById(sheet.Id!.Value!).Uri.ToString().TrimStart('/'));
        Assert.That(before.Keys, Is.SubsetOf(after.Keys));
        Assert.That(changed, Is.SubsetOf(allowed.Concat(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml"])));
    }

    [Test]
    public void Import_WorkbookFolderAndWelshWorkbook_AssessTheSame()
    {
        using var folder = new TemporaryFolder();
        var files = folder.Pack();
        folder.Write("pack/pack.json", IntoEvidence.Manifest.Replace("\"x-note\": \"kept\",", string.Empty, StringComparison.Ordinal));
        string[] packs = [files, folder.Workbook(), folder.Workbook("cy", "tystiolaeth.xlsx")];
        foreach (var pack in packs)
        {
            folder.Import(IntoEvidence.First, pack);
            folder.Import(IntoEvidence.Grown, pack);
        }

        // The places of problems differ with the form.
        var assessed = packs.Select(pack => Shell.Run("assess", pack, "--json").Output.Split("\"problems\": [")[0]).ToList();

        Assert.That(assessed[0], Does.Contain("survey"));
        Assert.That(assessed[1], Is.EqualTo(assessed[0]));
        Assert.That(assessed[2], Is.EqualTo(assessed[0]));
    }

    [TestCaseSource(nameof(Forms))]
    public void Explain_LeadsToTheExportsCell(string form)
    {
        using var folder = new TemporaryFolder();
        var pack = Make(folder, form);
        folder.Import(IntoEvidence.First, pack);
        folder.Import(IntoEvidence.Grown, pack);

        var imported = Responses(pack)[0].ImportedFrom!;

        Assert.That((imported.File, imported.Row, imported.Columns["know_how"]), Is.EqualTo(("export.csv", 4, "know_how")));
    }

    [Test]
    public void Import_ExportWithoutIds_KnowsItsRowsByWhatTheyHold()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        const string Header = "know_how,gave_views\n";

        folder.Import(Header + "yes,yes\nyes,yes\nno,no\n", pack);
        var grown = folder.Import(Header + "no,no\npartly,no\nyes,yes\nyes,yes\n", pack, "--json").Json().GetProperty("into");

        Assert.That((grown.GetProperty("added").GetArrayLength(), grown.GetProperty("unchanged").GetInt32()), Is.EqualTo((1, 3)));
        Assert.That(Responses(pack).Select(response => response.Id).Distinct().Count(), Is.EqualTo(4));
    }

    [Test]
    public void Import_SameAnswersInTheSameRow_AreAnotherPersonWhereTheIdSaysSo()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import("Response ID,know_how\n1,yes\n", pack);

        var grown = folder.Import("Response ID,know_how\n2,yes\n1,yes\n", pack, "--json").Json().GetProperty("into");

        Assert.That((grown.GetProperty("added").GetArrayLength(), grown.GetProperty("unchanged").GetInt32()), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Import_RowsThatCameAsAFileOfTheirOwn_AreNotAddedASecondTime()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        var export = folder.Write("export.csv", IntoEvidence.First);
        var written = Shell.Run(
            "import", export, "--instrument", "service-user-survey", "--event-date", "2019-06-04", "--source", "survey", "--out", Path.Combine(pack, "survey.csv"));
        folder.Write("pack/pack.json", IntoEvidence.Manifest
            .Replace("\"sources\": [", "\"sources\": [{ \"id\": \"survey\", \"kind\": \"Survey\", \"origin\": \"Provider\", \"title\": \"A\" }, ", StringComparison.Ordinal)
            .Replace("\"files\": [", "\"files\": [{ \"kind\": \"survey\", \"path\": \"survey.csv\", \"instrument\": \"service-user-survey\" }, ", StringComparison.Ordinal));

        var again = folder.Import(IntoEvidence.First, pack);

        Assert.That(written.Code, Is.Zero, written.Problems);
        Assert.That(again.Output, Does.Contain("Nothing new: 2 rows are there already"));
    }

    [Test]
    public void Import_QuestionThatTheFileHadNoColumnFor_WasNotAskedOfThoseBefore()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Import("Response ID,know_how\n1,yes\n", pack);

        folder.Import("Response ID,know_how,gave_views\n1,yes,\n2,no,yes\n", pack);

        var rows = File.ReadAllLines(Path.Combine(pack, "service-user-survey.csv"));
        var column = Array.IndexOf(rows[0].Split(','), "gave_views");
        Assert.That(rows.Skip(1).Select(row => row.Split(',')[column]), Is.EqualTo(new[] { "not_asked", "yes" }));
    }

    [Test]
    public void Import_Folder_KeepsWhatItDoesNotKnow()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();

        folder.Import(IntoEvidence.First, pack);

        Assert.That(File.ReadAllText(Path.Combine(pack, "pack.json")), Does.Contain("\"x-note\": \"kept\"").And.Contain("service-user-survey.csv.import.json"));
        Assert.That(File.ReadAllText(Path.Combine(pack, "findings.csv")), Is.EqualTo(IntoEvidence.Findings));
        Assert.That(File.Exists(Path.Combine(pack, "service-user-survey.csv.import.json")));
    }

    [Test]
    public void Import_HeadWithErrors_IsRefusedWithThem_RowsWithErrorsAreNot()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        folder.Write("pack/findings.csv", IntoEvidence.Findings + "f2,papers,never,,,Record,Z9,For,Moderate,x\n");
        Assert.That(folder.Import(IntoEvidence.First, pack).Code, Is.Zero);
        folder.Write("pack/pack.json", IntoEvidence.Manifest.Replace("2018-06-01", "2018-02-30", StringComparison.Ordinal));
        var before = Bytes(pack);

        var ran = folder.Import(IntoEvidence.First, pack);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("SUI1109"));
        Assert.That(Bytes(pack), Is.EqualTo(before));
    }

    [Test]
    public void Import_ImportWithErrors_LeavesTheEvidence()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        var before = Bytes(pack);

        var ran = folder.Import("Response ID,know_how\n1,perhaps\n2,perhaps\n3,perhaps\n", pack);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(Bytes(pack), Is.EqualTo(before));
    }

    [Test]
    public void Import_OptionsThatDoNotFit_AreWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        string[] line = ["import", folder.Write("e.csv", IntoEvidence.First), "--instrument", "service-user-survey"];

        var both = Shell.Run([.. line, "--into", pack, "--out", folder.File("o.csv"), "--source", "survey"]);
        var alone = new[] { "--dry-run", "--update" }.Select(option => Shell.Run([.. line, option])).ToList();
        var kind = folder.Import(IntoEvidence.First, pack, "--source", "papers");
        folder.Write("pack/pack.json", IntoEvidence.Manifest.Replace(
            "\"sources\": [", "\"sources\": [{ \"id\": \"a\", \"kind\": \"Survey\", \"origin\": \"Provider\", \"title\": \"A\" }, "
            + "{ \"id\": \"b\", \"kind\": \"Survey\", \"origin\": \"Provider\", \"title\": \"B\" }, ", StringComparison.Ordinal));
        var several = folder.Import(IntoEvidence.First, pack);

        Assert.That((both.Code, kind.Code, several.Code), Is.EqualTo((2, 2, 2)));
        Assert.That(both.Problems, Does.Contain("give one of the two"));
        Assert.That(alone.Select(one => (one.Code, one.Problems.Contains("--into", StringComparison.Ordinal))), Is.All.EqualTo((2, true)));
        Assert.That(kind.Problems, Does.Contain("Document"));
        Assert.That(several.Problems, Does.Contain("a, b"));
        Assert.That(folder.Import(IntoEvidence.First, pack, "--source", "b").Output, Does.Contain("2 new rows").And.Not.Contain("is new, gathered"));
    }

    [Test]
    public void Import_EvidenceThatIsOpenOrReadOnly_SaysSo()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Workbook();
        folder.Write(".~lock.evidence.xlsx#", "somebody");

        var locked = folder.Import(IntoEvidence.First, pack);
        File.Delete(folder.File(".~lock.evidence.xlsx#"));
        File.SetAttributes(pack, FileAttributes.ReadOnly);
        var closed = folder.Import(IntoEvidence.First, pack);
        File.SetAttributes(pack, FileAttributes.Normal);
        using (new FileStream(pack, FileMode.Open, FileAccess.Read, FileShare.None))
        {
            Assert.That(folder.Import(IntoEvidence.First, pack).Problems, Does.Contain("open elsewhere"));
        }

        Assert.That((locked.Code, closed.Code), Is.EqualTo((2, 2)));
        Assert.That(locked.Problems, Does.Contain("is open in a spreadsheet"));
        Assert.That(closed.Problems, Does.Contain("read-only"));
        Assert.That(folder.Import(IntoEvidence.First, pack).Code, Is.Zero);
    }

    private static string Make(TemporaryFolder folder, string form)
    {
        switch (form)
        {
            case "folder":
                return folder.Pack();
            case "zip":
                Assert.That(Shell.Run("pack", "convert", folder.Pack(), "--out", folder.File("evidence.zip")).Code, Is.Zero);
                return folder.File("evidence.zip");
            default:
                return folder.Workbook(form == "workbook" ? "en" : "cy");
        }
    }

    private static List<Response> Responses(string pack)
    {
        var read = Shell.Real().Read(pack);
        Assert.That(read.Pack, Is.Not.Null, string.Join('\n', read.Problems));
        return [.. read.Pack!.Items.OfType<Response>()];
    }

    // The row of the export, and what was answered there.
    private static IEnumerable<string> Answers(string pack) => Responses(pack).Select(response =>
        $"{response.ImportedFrom!.Row}: " + string.Join(' ', new[] { "know_how", "gave_views", "months_here" }.Select(id => response.Values.GetValueOrDefault(id, string.Empty))));

    private static IEnumerable<string> Codes(string pack) => Shell.Real().Read(pack).Problems.Select(problem => problem.Code).Distinct();

    private static List<byte[]> Bytes(string pack) => Directory.Exists(pack)
        ? [.. Directory.GetFiles(pack).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)] : [File.ReadAllBytes(pack)];

    private static Dictionary<string, byte[]> Parts(string workbook)
    {
        using var zip = ZipFile.OpenRead(workbook);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var stream = entry.Open();
            using var memory = new MemoryStream();
            stream.CopyTo(memory);
            return memory.ToArray();
        });
    }
}
