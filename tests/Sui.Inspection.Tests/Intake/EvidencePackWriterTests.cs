using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Intake;

/// <summary>Packs that are written and read again.</summary>
internal sealed class EvidencePackWriterTests
{
    private static readonly ISuiInspection Inspection = ExamplePacks.Inspection;

    private static EvidencePack Example => Inspection.Read(ExamplePacks.Folder("worked-case")).Pack!;

    private static MemoryStream Zip(EvidencePack pack)
    {
        var stream = new MemoryStream();
        Assert.That(EvidencePackWriter.WriteZip(pack, stream), Is.Empty);
        stream.Position = 0;
        return stream;
    }

    private static EvidencePack Read(Stream zip)
    {
        var read = Inspection.ReadAsync(zip).GetAwaiter().GetResult();
        Assert.That(read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);
        return read.Pack!;
    }

    private static string Outcome(EvidencePack pack)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(Inspection.Assess(pack) with { Problems = [] }, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    [Test]
    public void WriteZip_EntriesThatAreNull_AreNamedAndNothingIsWritten()
    {
        var pack = Example with { Findings = [null!], Sources = [null!], OtherItems = [null!], Absences = [null!] };
        using var stream = new MemoryStream();

        var problems = EvidencePackWriter.WriteZip(pack, stream);

        Assert.That(problems.Select(problem => problem.Location.Column), Is.EquivalentTo(new[] { "Findings", "Sources", "OtherItems", "Absences" }));
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public async Task WriteZipAsync_GivesWhatWriteZipGives()
    {
        using var stream = new MemoryStream();

        Assert.That(await EvidencePackWriter.WriteZipAsync(Example, stream), Is.Empty);
        Assert.That(stream.ToArray(), Is.EqualTo(Zip(Example).ToArray()));
    }

    // Everything that a pack holds, whatever the order of a dictionary.
    private static string Whole(EvidencePack pack) => Ordered(JsonSerializer.SerializeToNode(pack))!.ToJsonString();

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject found => new JsonObject(found.OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, Ordered(member.Value)))),
        JsonArray found => new JsonArray([.. found.Select(Ordered)]),
        _ => node?.DeepClone(),
    };

    private static EvidencePack Unplaced(EvidencePack pack)
    {
        var nowhere = new DocumentLocator("nowhere");
        return pack with
        {
            Activities = [.. pack.Activities.Select(item => item with { Locator = nowhere })],
            Meetings = [.. pack.Meetings.Select(item => item with { Locator = nowhere })],
            Proposals = [.. pack.Proposals.Select(item => item with { Locator = nowhere })],
            Responses = [.. pack.Responses.Select(item => item with { Locator = nowhere })],
            Findings = [.. pack.Findings.Select(item => item with { Locator = nowhere })],
            Tallies = [.. pack.Tallies.Select(item => item with { Locator = nowhere })],
            Quotes = [.. pack.Quotes.Select(item => item with { Locator = nowhere })],
            Absences = [.. pack.Absences.Select(item => item with { Locator = nowhere })],
        };
    }

    [TestCaseSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))]
    public void WriteZip_ExamplePack_ReadsBackTheSameLocatorsIncluded(string name)
    {
        var pack = Inspection.Read(ExamplePacks.Folder(name)).Pack!;

        var again = Read(Zip(pack));

        Assert.That(Whole(again), Is.EqualTo(Whole(pack)));
        Assert.That(Outcome(again), Is.EqualTo(Outcome(pack)));
    }

    [Test]
    public void WriteZip_AnyPackOfAHost_ReadsBackTheSameButForLocators() => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue - 1)),
        seed =>
        {
            var pack = RandomPack.Of(seed);
            Assert.That(Inspection.Validate(pack).Where(problem => problem.Severity == ProblemSeverity.Error), Is.Empty);

            var again = Read(Zip(pack));

            Assert.That(Whole(Unplaced(again)), Is.EqualTo(Whole(Unplaced(pack))));
            Assert.That(Outcome(Unplaced(again)), Is.EqualTo(Outcome(Unplaced(pack))));
        }).Check(Pieces.Config);

    [Test]
    public void WriteZip_Twice_GivesTheSameBytes()
    {
        var first = Zip(RandomPack.Of(5)).ToArray();

        Assert.That(Zip(RandomPack.Of(5)).ToArray(), Is.EqualTo(first));
    }

    [Test]
    public void Write_FolderThatHoldsAPack_IsReplacedOnlyWhenTold()
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, "written-pack");
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var pack = RandomPack.Of(7);
        Assert.That(EvidencePackWriter.Write(pack, folder), Is.Empty);
        var first = File.ReadAllBytes(Path.Combine(folder, "pack.json"));
        Assert.That(() => EvidencePackWriter.Write(pack with { Title = "Other" }, folder), Throws.TypeOf<IOException>());
        Assert.That(File.ReadAllBytes(Path.Combine(folder, "pack.json")), Is.EqualTo(first));
        Assert.That(EvidencePackWriter.Write(pack with { Title = "Other" }, folder, overwrite: true), Is.Empty);
        Assert.That(Inspection.Read(folder).Pack!.Title, Is.EqualTo("Other"));
    }

    [Test]
    public void WriteZip_ItemsOfAPlugin_NamesTheirTypeAndWritesNothing()
    {
        var item = new OwnItem
        {
            Id = "o1",
            SourceId = "papers",
            Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 1, 1))),
            Experience = Vocabulary.Experience.Record,
            Origin = Vocabulary.Origin.Provider,
            Locator = new DocumentLocator("x"),
        };
        using var stream = new MemoryStream();

        var problem = EvidencePackWriter.WriteZip(RandomPack.Of(1) with { OtherItems = [item] }, stream).Single();

        Assert.That((problem.Code, problem.Location.Item), Is.EqualTo(("SUI1021", typeof(OwnItem).FullName)));
        Assert.That(stream.Length, Is.Zero);
    }

    // A control character, and half of one that takes two.
    [TestCase(0x0001)]
    [TestCase(0xD83D)]
    public void WriteZip_TextThatReadingRefuses_IsAProblemWithoutTheText(int letter)
    {
        var text = "Title" + (char)letter;
        using var stream = new MemoryStream();

        var problem = EvidencePackWriter.WriteZip(RandomPack.Of(1) with { Title = text }, stream).Single();

        Assert.That((problem.Code, problem.Location.Column), Is.EqualTo(("SUI1022", "title")));
        Assert.That(problem.ToString(), Does.Not.Contain(text));
        Assert.That(stream.Length, Is.Zero);
    }

    private sealed record OwnItem : EvidenceItem;
}
