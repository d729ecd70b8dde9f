using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Tests.Support;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Tests.Intake;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Items;

/// <summary>A pack comes out of a case file as it went in.</summary>
public class PackRoundTripTests
{
    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public Task Export_OfAnExamplePack_IsThePack(string name) => Check(Packs.Files(name));

    [Test]
    public async Task Export_OfRandomPacks_IsThePack([Range(1, 40)] int seed) => await Check(Packs.Files(RandomPack.Of(seed)));

    /// <summary>The rows that the case file tells apart are those that the reader of packs does: in the same number, with as many cells.</summary>
    [Test]
    public void Records_OfRandomPacks_AreTheRowsThatAreRead([Range(41, 80)] int seed)
    {
        foreach (var (path, content) in Packs.Files(RandomPack.Of(seed)).Where(file => file.Key.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Assert.That(
                CsvRecords.Of(content).Select(record => CsvRecords.Cells(record.Span)),
                Is.EqualTo(CsvCells.Read(content, path).Select(row => row.Cells.Count)), path);
        }
    }

    [TestCase("", 0)]
    [TestCase("a,b", 1)]
    [TestCase("a,b\n1,2\n", 2)]
    [TestCase("a,b\r\n1,2\r\n\r\n\r\n3,4", 3)]
    [TestCase("a\n\"x\ny\"\n", 2)]
    [TestCase("a\nx\"\ny\n", 3)]
    [TestCase("a\n\"x\"\"\ny\"\n", 2)]
    [TestCase("a\n\"open\nfor ever\n", 2)]
    [TestCase("\uFEFF\"a\nb\",c\n1,2\n", 2)]
    public void Of_AnyFile_GivesRecordsThatAreTheFileAgain(string file, int records)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(file);
        var parts = CsvRecords.Of(bytes).ToList();
        Assert.That(parts, Has.Count.EqualTo(records));
        Assert.That(parts.SelectMany(part => part.ToArray()), Is.EqualTo(bytes));
    }

    private static async Task Check(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        using var cases = new TemporaryCases();
        await using var file = await cases.CreateAsync();
        var import = await file.Evidence.ImportAsync(files, TemporaryCases.Lead);
        var exported = await file.Evidence.ExportAsync();

        Assert.That(import.Change!.Items, Is.Not.Empty);
        Assert.That(exported.Keys, Is.EquivalentTo(files.Keys));
        Assert.Multiple(() =>
        {
            foreach (var (path, content) in files)
            {
                Assert.That(exported[path].Span.SequenceEqual(content.Span), path);
            }
        });
        Assert.That(Packs.Assessment(exported), Is.EqualTo(Packs.Assessment(files)));
        Assert.That((await file.Journal.VerifyAsync()).Problems, Is.Empty);
    }
}
