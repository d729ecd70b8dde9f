using Sui.Inspection.Annexes;
using Sui.Inspection.Problems;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class InstrumentsExportCommandTests
{
    private static readonly string[] Formats = ["codebook", "csv", "html", "pdf", "xlsform"];

    [TestCaseSource(nameof(Formats))]
    public void Export_EachFormat_WritesWhatTheLibraryGives(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("form");
        using var expected = new MemoryStream();
        var inspection = Shell.Real();
        inspection.Export(inspection.Instruments.Find("telephone-interview")!, format, null, expected);

        var ran = Shell.Run("instruments", "export", "telephone-interview", "--format", format, "--out", file);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.StartWith($"Wrote {file} ("));
        Assert.That(File.ReadAllBytes(file), Is.EqualTo(expected.ToArray()));
    }

    [TestCase("pdf", "form.html")]
    [TestCase("csv", "form.xlsx")]
    [TestCase("xlsform", "form.CSV")]
    public void Export_ExtensionOfAnotherFormat_IsRefused(string format, string name)
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("instruments", "export", "telephone-interview", "--format", format, "--out", folder.File(name));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain($"the format {format} is written to"));
        Assert.That(folder.Names, Is.Empty);
    }

    [Test]
    public void Export_Folder_NamesTheFileByIdVersionAndLanguage()
    {
        using var folder = new TemporaryFolder();

        Shell.Run("instruments", "export", "telephone-interview", "--format", "pdf", "--lang", "cy", "--out", folder.Path);
        Shell.Run("instruments", "export", "telephone-interview", "--format", "xlsform", "--out", folder.Path + "/");

        var version = Shell.Real().Instruments.Find("telephone-interview")!.Identity.Version;
        Assert.That(folder.Names, Is.EqualTo(new[] { $"telephone-interview-{version}.cy.pdf", $"telephone-interview-{version}.xlsx" }));
    }

    [Test]
    public void Export_All_WritesAFileForEachInstrument()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("instruments", "export", "--all", "--format", "csv", "--out", folder.File("forms"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(
            Directory.GetFiles(folder.File("forms")).Select(Path.GetFileName),
            Is.EquivalentTo(Shell.Real().Instruments.GroupBy(one => one.Identity.Id).Select(same => $"{same.Key}-{same.Max(one => one.Identity.Version)}.csv")));
    }

    [Test]
    public void Export_ExistingFile_IsReplacedOnlyWhenForced()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("form.csv", "mine");
        string[] line = ["instruments", "export", "telephone-interview", "--format", "csv", "--out", file];

        var refused = Shell.Run(line);
        Assert.That(refused.Code, Is.EqualTo(2));
        Assert.That(refused.Problems, Does.Contain("--force"));
        Assert.That(File.ReadAllText(file), Is.EqualTo("mine"));

        Assert.That(Shell.Run([.. line, "--force"]).Code, Is.Zero);
        Assert.That(File.ReadAllText(file), Does.StartWith("id,source,"));
    }

    [Test]
    public void Export_AllAndOneExists_WritesNone()
    {
        using var folder = new TemporaryFolder();
        var version = Shell.Real().Instruments.Find("telephone-interview")!.Identity.Version;
        folder.Write($"telephone-interview-{version}.csv", "mine");

        Assert.That(Shell.Run("instruments", "export", "--all", "--format", "csv", "--out", folder.Path).Code, Is.EqualTo(2));
        Assert.That(folder.Names, Is.EqualTo(new[] { $"telephone-interview-{version}.csv" }));
    }

    [TestCase("instruments export --format pdf", "--all")]
    [TestCase("instruments export telephone-interview --all --format pdf", "not both")]
    [TestCase("instruments export nothing --format pdf", "telephone-interview")]
    [TestCase("instruments export telephone-interview", "--format")]
    [TestCase("instruments export telephone-interview --format docx", "xlsform")]
    [TestCase("instruments export telephone-interview --format pdf --lang fr", "en, cy")]
    public void Export_WrongUsage_SaysWhatIsRight(string line, string expected)
    {
        var ran = Shell.Run(line.Split(' '));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain(expected));
    }

    [Test]
    public void Export_Warnings_ArePrinted()
    {
        using var folder = new TemporaryFolder();
        var inspection = new RenderingInspection((_, output) => output.WriteByte(65))
        {
            Result = new AnnexRenderResult([new OutputNotice("own.code", "Own message.")]),
        };

        var ran = Shell.Run(inspection, "instruments", "export", "telephone-interview", "--format", "pdf", "--out", folder.File("form.pdf"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Problems, Does.Contain("form.pdf: notice own.code: Own message."));
    }
}
