using System.Text;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Identifiers where no words are expected: ids of a pack, names of files, headers, and cells of a column that is not known.</summary>
internal sealed class PlantedPlacesTests
{
    private const string Name = "Siân Examplesby";
    private const string Surname = "Examplesby";
    private const string Number = "07700 900461";

    private static readonly EvidencePackReader Reader = new(
        BuiltInReaders.All, Registries.Known, guard: new PrivacyGuard([Name]));

    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.Names.Add(Name));

    [TestCase("\"id\": \"synthetic-middling\"", "id")]
    [TestCase("\"id\": \"eastmere\"", "provider.id")]
    public void Read_PackIdThatIdentifies_IsAnErrorAndMasked(string property, string path)
    {
        var read = Read(files => Replace(files, "pack.json", property, "\"id\": \"sian-examplesby-07700900461\""));

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI6305").Select(problem => (problem.Severity, problem.Location.Column)),
            Is.EqualTo(new[] { (ProblemSeverity.Error, path) }));
        CheckAssessment(read);
    }

    [Test]
    public void Read_FileCalledAfterAPerson_IsListedAndMaskedWhereItIsPrinted([Values("findings.csv", "activities.csv", "absences.csv", "survey.csv")] string file)
    {
        var read = Read(files =>
        {
            var name = $"{Name} {Number} {file}";
            files[name] = files[file];
            files.Remove(file);
            Replace(files, "pack.json", $"\"{file}\"", $"\"{name}\"");
        });

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI6304").Select(problem => problem.Location.Column),
            Has.Some.Matches<string>(column => column?.StartsWith("files[", StringComparison.Ordinal) == true && column.EndsWith(".path", StringComparison.Ordinal)));
        CheckAssessment(read);
        var assessment = Inspection.Assess(read);
        Assert.That(assessment.Evidence.Items.Select(item => item.Locator).Concat(assessment.Evidence.Absences.Select(absence => absence.Locator)).Cast<FileLocator>().Select(locator => locator.File),
            Has.None.Contains(Surname).And.Some.Contains("[phone]"));
    }

    [Test]
    public void Read_ImportedFileCalledAfterAPerson_IsMasked()
    {
        var origin = new ImportOrigin($"{Name}.csv", Number, 4, new Dictionary<string, string>());
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder("synthetic-middling")).Pack!;
        pack = pack with { Responses = [.. pack.Responses.Select(response => response with { ImportedFrom = origin })] };

        var masked = Inspection.Assess(pack).Evidence.Responses[0].ImportedFrom!;

        Assert.That((masked.File, masked.Sheet, masked.Row), Is.EqualTo(("[name].csv", "[phone]", 4)));
    }

    [Test]
    public void Read_HeaderThatIdentifies_IsRepeatedNowhere()
    {
        var read = Read(files => Widen(files, "findings.csv", $"What {Name} said", "1"));

        Assert.That(read.Problems.Select(problem => (problem.Location.File, problem.Location.Row, problem.Location.Column)), Does.Contain(("findings.csv", (int?)1, "column 17")));
        Assert.That(string.Join('\n', read.Problems), Does.Not.Contain(Surname));
    }

    [Test]
    public void Read_UnknownColumnOfSeveralIdentifiersACell_IsAnError()
    {
        var read = Read(files => Widen(files, "findings.csv", "remarks", $"{Name}; {Number}; X987612"));

        Assert.That(read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Code), Is.EqualTo(new[] { "SUI6302" }));
    }

    private static void CheckAssessment(PackReadResult read)
    {
        var assessment = Inspection.Assess(read);
        using var memory = new MemoryStream();
        AssessmentJson.Write(assessment, memory);
        var texts = Encoding.UTF8.GetString(memory.ToArray()) + string.Join('\n', assessment.Problems);
        Assert.That(texts, Does.Not.Contain(Surname).IgnoreCase.And.Not.Contain("07700900461").And.Not.Contain(Number));
    }

    private static PackReadResult Read(Action<Dictionary<string, ReadOnlyMemory<byte>>> change)
    {
        var files = Directory.EnumerateFiles(ExamplePacks.Folder("synthetic-middling"))
            .ToDictionary(path => Path.GetFileName(path)!, path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path), StringComparer.Ordinal);
        change(files);
        return Reader.Read(files);
    }

    private static void Replace(Dictionary<string, ReadOnlyMemory<byte>> files, string file, string old, string text)
    {
        var content = Encoding.UTF8.GetString(files[file].Span);
        Assert.That(content, Does.Contain(old));
        files[file] = Encoding.UTF8.GetBytes(content.Replace(old, text, StringComparison.Ordinal));
    }

    // The rows of this file have no line breaks in them.
    private static void Widen(Dictionary<string, ReadOnlyMemory<byte>> files, string file, string header, string cell)
    {
        var lines = Encoding.UTF8.GetString(files[file].Span).TrimEnd().Split('\n');
        files[file] = Encoding.UTF8.GetBytes(string.Join('\n', lines.Select((line, index) => line.TrimEnd('\r') + "," + (index == 0 ? header : cell))));
    }
}
