using System.IO.Compression;
using System.Text;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>Input that is refused with the reason, before anything is written. All content is made up.</summary>
public sealed class RefusedInputTests
{
    private const string Export = "Response ID,know_how,Status\n1,yes,complete\n2,no,He said maybe later\n";

    [TestCase("East\u0001mere", "a character that no name has")]
    [TestCase("East\nmere", "a character that no name has")]
    public void New_ProviderThatIsNoName_IsWrongUsage(string provider, string message)
    {
        using var folder = new TemporaryFolder();
        foreach (var target in new[] { "evidence.xlsx", "evidence" })
        {
            var ran = Shell.Run("new", folder.File(target), "--provider", provider);
            Assert.That((ran.Code, Path.Exists(folder.File(target))), Is.EqualTo((2, false)), ran.Problems);
            Assert.That(ran.Problems, Does.Contain(message));
        }
    }

    [TestCase(200, 0)]
    [TestCase(201, 2)]
    public void New_ProviderOfManyLetters_IsTakenUpToTheLimit(int letters, int code)
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("new", folder.File("evidence.xlsx"), "--provider", new string('x', letters)).Code, Is.EqualTo(code));
    }

    [Test]
    public void Convert_PackWhoseTitleHoldsAControlCharacter_WritesAWorkbookThatIsRead()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"title\": \"Eastmere (synthetic)\"", "\"title\": \"East\\u0001mere (synthetic)\"", StringComparison.Ordinal));

        var ran = Shell.Run("pack", "convert", pack, "--out", folder.File("evidence.xlsx"));

        Assert.That(ran.Code, Is.Not.EqualTo(3), ran.Problems);
    }

    [Test]
    public void Convert_IntoAFolderThatIsNotEmpty_NeedsForce()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        Directory.CreateDirectory(folder.File("notes"));
        folder.Write(Path.Combine("notes", "notes.txt"), "Notes.");

        var refused = Shell.Run("pack", "convert", pack, "--out", folder.File("notes"));
        var names = Directory.EnumerateFileSystemEntries(folder.File("notes")).Select(Path.GetFileName).ToList();
        var forced = Shell.Run("pack", "convert", pack, "--out", folder.File("notes"), "--force");

        Assert.That((refused.Code, forced.Code), Is.EqualTo((2, 0)), refused.Problems + forced.Problems);
        Assert.That(refused.Problems, Does.Contain("is not empty"));
        Assert.That(names, Is.EqualTo(new[] { "notes.txt" }));
    }

    [Test]
    public void Import_EventDateStillToCome_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("import", folder.Write("export.csv", Export), "--instrument", "service-user-survey", "--event-date", "2099-01-01");

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((2, ran.Problems)));
        Assert.That(ran.Problems, Does.Contain("still to come"));
    }

    [Test]
    public void Import_ThatFails_SaysThatNobodyWasImported()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("import", folder.Write("export.csv", Export), "--instrument", "service-user-survey");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output.TrimEnd().Split('\n')[^1], Is.EqualTo("Nothing was imported, for 1 error; 2 rows were read."));
    }

    [Test]
    public void Preview_WordsThatStandOnceInAStatus_AreNotPrinted()
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run("import", folder.Write("export.csv", Export), "--instrument", "service-user-survey", "--preview");
        var saved = folder.File("mapping.json");
        Shell.Run("import", folder.File("export.csv"), "--instrument", "service-user-survey", "--preview", "--save-mapping", saved);

        Assert.That(ran.Output + ran.Problems + File.ReadAllText(saved), Does.Not.Contain("maybe later"));
    }

    [TestCase("import", "--instrument", "service-user-survey")]
    [TestCase("validate")]
    public void WorkbookWithADocumentType_IsRefusedWithTheReason(string command, params string[] more)
    {
        using var folder = new TemporaryFolder();
        var book = folder.File("evidence.xlsx");
        Shell.Run("new", book);
        using (var zip = ZipFile.Open(book, ZipArchiveMode.Update))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).ToList())
            {
                using var reader = new StreamReader(entry.Open());
                var xml = reader.ReadToEnd();
                reader.Dispose();
                var name = entry.FullName;
                entry.Delete();
                using var writer = zip.CreateEntry(name).Open();
                writer.Write(Encoding.UTF8.GetBytes(xml.Insert(xml.IndexOf('>', StringComparison.Ordinal) + 1, "<!DOCTYPE x [<!ENTITY a \"b\">]>")));
            }
        }

        var ran = Shell.Run([command, book, .. more]);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((1, ran.Problems)));
        Assert.That(ran.Output + ran.Problems, Does.Contain("SUI6035"));
    }

    // The profile's numbers are there, and the rule is not declared.
    [Test]
    public void Validate_NumbersOfTheProfileWithoutTheGroupRule_AreToldAtTheCell([Values("folder", "workbook", "zip")] string form)
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"sources\":", """
            "caseload": { "size": 100, "profile": [
              { "characteristic": "Sex", "group": "Women", "share": 0.2, "heard": 20 }, { "characteristic": "Sex", "group": "Men", "share": 0.8, "heard": 80 } ] },
            "sources":
            """, StringComparison.Ordinal));
        var target = form == "folder" ? pack : folder.File(form == "zip" ? "pack.zip" : "evidence.xlsx");
        if (form != "folder")
        {
            Assert.That(Shell.Run("pack", "convert", pack, "--out", target).Code, Is.Zero);
        }

        var ran = Shell.Run("validate", target);

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(ran.Output + ran.Problems, Does.Contain("SUI1138").And.Contain("By the numbers of the profile it is Adequate.")
            .And.Match(form == "workbook" ? @"sheet Inspection, row \d+, column B \(Group rule\): warning SUI1138" : "caseload.groupRule"));
    }

    // A profile from which nothing can be worked out: C4 gets nothing, which nobody would see.
    [Test]
    public void Validate_ProfileWithNeitherNumbersNorGroupRule_IsTold([Values("folder", "workbook")] string form, [Values] bool ruled)
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Pack();
        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"sources\":", """
            "caseload": { "size": 100, RULE"profile": [
              { "characteristic": "Sex", "group": "Women", "share": 0.2 }, { "characteristic": "Sex", "group": "Men", "share": 0.8 } ] },
            "sources":
            """.Replace("RULE", ruled ? "\"groupRule\": \"Poor\", " : string.Empty, StringComparison.Ordinal), StringComparison.Ordinal));
        var target = form == "folder" ? pack : folder.File("evidence.xlsx");
        if (form != "folder")
        {
            Assert.That(Shell.Run("pack", "convert", pack, "--out", target).Code, Is.Zero);
        }

        var ran = Shell.Run("validate", target);

        Assert.That(ran.Code, Is.Zero, ran.Output + ran.Problems);
        Assert.That(ran.Output + ran.Problems, ruled ? Does.Not.Contain("SUI1139")
            : Does.Match(form == "workbook" ? @"sheet Caseload, row \d+.*: warning SUI1139" : @"caseload\.profile\[0\]\.heard: warning SUI1139").And.Contain("(C4)"));
    }
}
