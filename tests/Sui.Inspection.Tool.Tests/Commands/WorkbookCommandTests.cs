using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>The evidence workbook by the command: new ones, marked ones, and packs that become each other.</summary>
public sealed class WorkbookCommandTests
{
    [Test]
    public void New_Workbook_LacksItsDatesAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        var workbook = Path.Combine(folder.Path, "evidence.xlsx");

        var made = Shell.Run("new", workbook, "--provider", "Eastmere Probation");
        var checkedOnce = Shell.Run("validate", workbook);

        Assert.That(made.Code, Is.Zero, made.Problems);
        Assert.That(made.Output, Does.Contain("Start").And.Contain("sui validate"));
        Assert.That(checkedOnce.Code, Is.EqualTo(1));
        Assert.That(checkedOnce.Output, Does.StartWith("evidence.xlsx\n").And.Contain("sheet Inspection, row 12, column B (Period from): error SUI1103").And.EndWith("\n4 errors, 0 warnings\n"));
    }

    [Test]
    public void New_Folder_HasAFileForEachSheet()
    {
        using var folder = new TemporaryFolder();
        var pack = Path.Combine(folder.Path, "evidence");

        var made = Shell.Run("new", pack, "--instrument", "staff-interview");

        Assert.That(made.Code, Is.Zero, made.Problems);
        Assert.That(
            Directory.GetFiles(pack).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Is.EqualTo((string[])["absences.csv", "activities.csv", "drafts.csv", "findings.csv", "meetings.csv", "pack.json", "proposals.csv", "quotes.csv", "staff-interview.csv", "tallies.csv"]));
    }

    [TestCase("there is no instrument 'nobody-knows'", "--instrument", "nobody-knows")]
    [TestCase("there is no framework 'nobody-knows'", "--framework", "nobody-knows")]
    public void New_WhatIsNotKnown_IsWrongUsage(string said, string option, string value)
    {
        using var folder = new TemporaryFolder();

        var made = Shell.Run("new", Path.Combine(folder.Path, "evidence.xlsx"), option, value);

        Assert.That((made.Code, Directory.GetFiles(folder.Path)), Is.EqualTo((2, Array.Empty<string>())));
        Assert.That(made.Problems, Does.Contain(said));
    }

    [Test]
    public void New_OverAFile_IsRefusedUntilForced()
    {
        using var folder = new TemporaryFolder();
        var workbook = Path.Combine(folder.Path, "evidence.xlsx");
        File.WriteAllText(workbook, "mine");

        Assert.That(Shell.Run("new", workbook).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText(workbook), Is.EqualTo("mine"));
        Assert.That(Shell.Run("new", workbook, "--force").Code, Is.Zero);
    }

    [Test]
    public void Convert_ThereAndBack_AssessesTheSame()
    {
        using var folder = new TemporaryFolder();
        var (workbook, zip, files) = (Path.Combine(folder.Path, "a.xlsx"), Path.Combine(folder.Path, "a.zip"), Path.Combine(folder.Path, "files"));

        Assert.That(Shell.Run("pack", "convert", Repository.WorkedCase, "--out", workbook).Code, Is.Zero);
        Assert.That(Shell.Run("pack", "convert", workbook, "--out", zip).Code, Is.Zero);
        Assert.That(Shell.Run("pack", "convert", zip, "--out", files).Code, Is.Zero);

        var expected = Shell.Run("assess", Repository.WorkedCase, "--json").Output;
        Assert.That(Shell.Run("assess", workbook, "--json").Output, Is.EqualTo(expected));
        Assert.That(Shell.Run("assess", files, "--json").Output, Is.EqualTo(expected));
    }

    [Test]
    public void Convert_OntoItself_OrToAnotherKindOfFile_IsWrongUsage()
    {
        using var folder = new TemporaryFolder();
        var workbook = Path.Combine(folder.Path, "a.xlsx");
        Shell.Run("pack", "convert", Repository.WorkedCase, "--out", workbook);

        Assert.That(Shell.Run("pack", "convert", workbook, "--out", workbook, "--force").Code, Is.EqualTo(2));
        var twoPaths = Shell.Run("pack", "convert", workbook, "other.zip");
        Assert.That((twoPaths.Code, twoPaths.Problems), Is.EqualTo((2, twoPaths.Problems)));
        Assert.That(twoPaths.Problems, Does.Contain($"sui pack convert {workbook} --out other.zip"));
        Assert.That(Shell.Run("pack", "convert", workbook, "--out", Path.Combine(folder.Path, "a.csv")).Code, Is.EqualTo(2));
        Assert.That(Shell.Run("validate", workbook).Code, Is.Zero);
    }

    [Test]
    public void Mark_WritesACopy_AndNeverTheWorkbookItself()
    {
        using var folder = new TemporaryFolder();
        var (workbook, marked) = (Path.Combine(folder.Path, "evidence.xlsx"), Path.Combine(folder.Path, "marked.xlsx"));
        Shell.Run("new", workbook);
        var before = File.ReadAllBytes(workbook);

        var ran = Shell.Run("validate", workbook, "--mark", marked);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Is.EqualTo($"Wrote {marked}.\n"));
        Assert.That(Shell.Run("validate", marked).Output.Replace("marked", "evidence", StringComparison.Ordinal), Is.EqualTo(ran.Output));
        Assert.That(Shell.Run("validate", workbook, "--mark", workbook, "--force").Code, Is.EqualTo(2));
        Assert.That(Shell.Run("validate", Repository.WorkedCase, "--mark", Path.Combine(folder.Path, "b.xlsx")).Code, Is.EqualTo(2));
        Assert.That(File.ReadAllBytes(workbook), Is.EqualTo(before));
    }

    [Test]
    public void Json_NamesSheetAndCell()
    {
        using var folder = new TemporaryFolder();
        var workbook = Path.Combine(folder.Path, "evidence.xlsx");
        Shell.Run("new", workbook);

        var problem = Shell.Run("validate", workbook, "--json").Json().GetProperty("problems")[0];

        Assert.That((problem.GetProperty("file").GetString(), problem.GetProperty("sheet").GetString()), Is.EqualTo(("evidence.xlsx", "Inspection")));
        Assert.That(problem.GetProperty("cell").GetString(), Is.EqualTo("B4"));
    }
}
