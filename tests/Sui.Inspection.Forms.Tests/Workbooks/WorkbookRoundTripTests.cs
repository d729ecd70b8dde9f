using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Intake;
using Sui.Inspection.Tests.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Packs that become workbooks and files again: the assessment is the same to the byte.</summary>
internal sealed class WorkbookRoundTripTests
{
    [Test]
    public void Examples_AssessTheSame([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string example, [Values("en", "cy")] string language)
    {
        var folder = Books.PathOf(example);

        var read = Books.Read(Books.Workbook(folder, language));

        Assert.That(Books.Assessed(read), Is.EqualTo(Books.Assessed(Books.Inspection.Read(folder))));
    }

    [Test]
    public void RandomPacks_AssessTheSame_AsWorkbookFolderAndZip([Range(1, 12)] int seed)
    {
        var root = Directory.CreateTempSubdirectory();
        try
        {
            var (folder, workbook) = (Path.Combine(root.FullName, "pack"), Path.Combine(root.FullName, "pack.xlsx"));
            Assert.That(EvidencePackWriter.Write(RandomPack.Of(seed), folder), Is.Empty);
            File.WriteAllBytes(workbook, Books.Workbook(folder, seed % 2 == 0 ? "en" : "cy"));
            var expected = Placeless(Books.Inspection.Read(folder));

            var (files, problems) = EvidenceWorkbook.ToFiles(Books.Inspection, workbook);

            Assert.That(problems, Is.Empty);
            Assert.That(Placeless(Books.Inspection.Read(workbook)), Is.EqualTo(expected));
            Assert.That(Placeless(Books.Inspection.Read(files!)), Is.EqualTo(expected));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    // Only the places of problems with the head differ: a property of pack.json is a cell here.
    private static string Placeless(PackReadResult read) => System.Text.RegularExpressions.Regex.Replace(
        Books.Assessed(read), "\"file\": \"pack\\.(json|xlsx)\",\\s+\"row\": [^,]+,\\s+\"line\": [^,]+,\\s+\"column\": [^\\n]+\\n", string.Empty);

    [Test]
    public void FilesKeepTheirNames_AndRowsTheirTexts()
    {
        var folder = Books.PathOf("synthetic-middling");
        var root = Directory.CreateTempSubdirectory();
        try
        {
            var workbook = Path.Combine(root.FullName, "pack.xlsx");
            File.WriteAllBytes(workbook, Books.Workbook(folder));

            var files = EvidenceWorkbook.ToFiles(Books.Inspection, workbook).Files!;

            Assert.That(
                files.Keys.Order(StringComparer.Ordinal),
                Is.EqualTo(Directory.GetFiles(folder).Select(Path.GetFileName).Where(name => name != "README.md").Order(StringComparer.Ordinal)));
            Assert.That(
                System.Text.Encoding.UTF8.GetString(files["survey.csv"].Span).ReplaceLineEndings(),
                Is.EqualTo(File.ReadAllText(Path.Combine(folder, "survey.csv")).ReplaceLineEndings()));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [Test]
    public void SameEvidence_GivesTheSameBytes()
    {
        var first = Books.Workbook(Books.PathOf("worked-case"));
        var second = Books.Workbook(Books.PathOf("worked-case"));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void RowsWithErrors_ComeAlong()
    {
        var root = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var file in Directory.GetFiles(Books.PathOf("worked-case")))
            {
                File.Copy(file, Path.Combine(root.FullName, Path.GetFileName(file)));
            }

            var findings = Path.Combine(root.FullName, "findings.csv");
            File.WriteAllText(findings, File.ReadAllText(findings).Replace(",Strong,", ",Mighty,", StringComparison.Ordinal));
            var wrong = Books.Inspection.Read(root.FullName).Problems.Select(problem => problem.Code).ToList();

            var read = Books.Read(Books.Workbook(root.FullName));

            Assert.That(wrong, Is.Not.Empty);
            Assert.That(read.Problems.Select(problem => problem.Code), Is.EqualTo(wrong));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }
}
