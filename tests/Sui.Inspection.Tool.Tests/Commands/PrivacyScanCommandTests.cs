using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What is planted here is made up, or kept for examples by its issuer.</summary>
public sealed class PrivacyScanCommandTests
{
    private const string Planted = "id,comment,E-mail\n1,ring 07700 900461,a@example.org\n2,Examplesby came on 14 June 2019,\n3,nothing,\n";

    /// <summary>The headings of our own workbook name nobody, in either language.</summary>
    [TestCase("en")]
    [TestCase("cy")]
    public void Scan_OfANewWorkbook_FindsNothing(string language)
    {
        using var folder = new TemporaryFolder();
        Shell.Run("new", folder.File("new.xlsx"), "--provider", "Eastmere Probation", "--lang", language);
        var scanned = Shell.Run("privacy", "scan", folder.File("new.xlsx"));
        Assert.That((scanned.Code, scanned.Output), Is.EqualTo((0, "0 sure, 0 possible\n")));
    }

    [Test]
    public void Scan_PlantedFile_ListsPlacesAndNeverValues()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("export.csv"), Planted);
        File.WriteAllText(folder.File("names.txt"), "# listed\nSian Examplesby\n");

        var ran = Shell.Run("privacy", "scan", folder.File("export.csv"), "--names", folder.File("names.txt"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Is.EqualTo(
            "export.csv:1:E-mail: sure Email\nexport.csv:2:comment: sure Phone\nexport.csv:2:E-mail: sure Email\nexport.csv:3:comment: sure Name\n4 sure, 0 possible\n"));
        Assert.That(ran.Output + ran.Problems, Does.Not.Contain("900461").And.Not.Contain("xamplesby"));
    }

    [Test]
    public void Scan_Json_IsOneDocument()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("export.csv"), Planted);

        var ran = Shell.Run("privacy", "scan", folder.File("export.csv"), "--json");

        using var document = JsonDocument.Parse(ran.Output);
        Assert.That(document.RootElement.GetProperty("sure").GetInt32(), Is.EqualTo(3));
        Assert.That(document.RootElement.GetProperty("places")[1].GetProperty("row").GetInt32(), Is.EqualTo(2));
    }

    [Test]
    public void Scan_PackWithoutIdentifiers_ReturnsZero() =>
        Assert.That(Shell.Run("privacy", "scan", Repository.WorkedCase), Is.EqualTo(new Ran(0, "0 sure, 0 possible\n", string.Empty)));

    [Test]
    public void Scan_UnknownKindOfFile_IsAnError()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("form.pdf"), "x");

        var ran = Shell.Run("privacy", "scan", folder.File("form.pdf"));

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Problems, Does.Contain("SUI6330"));
    }

    [Test]
    public void Scan_NamesWithAWrongLine_IsWrongUsageWithoutTheLine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("names.txt"), "one two three four five six sevenplanted\n");

        var ran = Shell.Run("privacy", "scan", Repository.WorkedCase, "--names", folder.File("names.txt"));

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("SUI6312").And.Not.Contain("sevenplanted"));
    }

    [Test]
    public void Assess_WithNames_PrintsNone()
    {
        using var folder = new TemporaryFolder();
        var pack = Path.Combine(folder.Path, "pack");
        Directory.CreateDirectory(pack);
        foreach (var file in Directory.EnumerateFiles(Repository.WorkedCase))
        {
            File.Copy(file, Path.Combine(pack, Path.GetFileName(file)));
        }

        var manifest = Path.Combine(pack, "pack.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"title\": \"", "\"title\": \"Sian Examplesby 07700 900461 ", StringComparison.Ordinal));
        File.WriteAllText(folder.File("names.txt"), "Sian Examplesby\n");

        foreach (var command in new string[][] { ["assess", pack], ["assess", pack, "--json"], ["explain", pack, "--criterion", "P2"], ["validate", pack] })
        {
            var ran = Shell.Run([.. command, "--names", folder.File("names.txt")]);
            Assert.That(ran.Output + ran.Problems, Does.Not.Contain("xamplesby").And.Not.Contain("900461"), command[0]);
        }
    }
}
