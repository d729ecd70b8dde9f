using System.Text;
using CsvHelper;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Support;


namespace Sui.Inspection.Tests.Identifiers;

/// <summary>Identifiers planted in every text of a pack: listed with their place, and in nothing that is made from it.</summary>
internal sealed partial class PlantedPackTests
{
    private static readonly PrivacyGuard Guard = new([Planted.Listed]);
    private static readonly EvidencePackReader Reader = new(
        BuiltInReaders.All, Registries.Known, guard: Guard);

    private static readonly ISuiInspection Inspection = SuiInspection.Create(options => options.Names.Add(Planted.Listed));

    [TestCase("findings.csv", "statement")]
    [TestCase("findings.csv", "coder")]
    [TestCase("quotes.csv", "text")]
    [TestCase("quotes.csv", "role")]
    [TestCase("proposals.csv", "summary")]
    [TestCase("proposals.csv", "reason")]
    [TestCase("proposals.csv", "answered_by")]
    [TestCase("activities.csv", "name")]
    [TestCase("activities.csv", "sites")]
    [TestCase("meetings.csv", "council")]
    [TestCase("absences.csv", "note")]
    public void Read_TextWithIdentifiers_IsListedAndMaskedEverywhere(string file, string column)
    {
        var files = Files();
        files[file] = Change(files[file], column, cell => cell + " " + Planted.Together);

        var read = Reader.Read(files);

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI6304").Select(problem => (problem.Location.File, problem.Location.Row, problem.Location.Column)),
            Does.Contain((file, (int?)2, column)));
        CheckNothingRemains(read);
    }

    [TestCase("title")]
    [TestCase("provider.name")]
    [TestCase("sources[0].title")]
    [TestCase("decision.decidedBy")]
    [TestCase("decision.reason")]
    [TestCase("decision.moderatedBy")]
    public void Read_ManifestTextWithIdentifiers_IsListedAndMaskedEverywhere(string path)
    {
        var files = Files();
        files["pack.json"] = ChangeJson(files["pack.json"], path, text => text + " " + Planted.Together);

        var read = Reader.Read(files);

        Assert.That(read.Problems.Where(problem => problem.Code == "SUI6304").Select(problem => problem.Location.Column), Does.Contain(path));
        CheckNothingRemains(read);
    }

    [Test]
    public void Read_PseudonymThatIdentifies_IsAnErrorWithoutIt([Values("interviews.csv", "survey.csv")] string file) => Assert.Multiple(() =>
    {
        foreach (var (kind, text, part) in Planted.All)
        {
            var files = Files();
            files[file] = Change(files[file], "person", _ => text);

            var read = Reader.Read(files);

            Assert.That(read.Problems.Where(problem => problem.Code == "SUI6303").Select(problem => (problem.Severity, problem.Location.File, problem.Location.Row)),
                Does.Contain((ProblemSeverity.Error, file, (int?)2)), kind.ToString());
            Assert.That(string.Join('\n', read.Problems), Does.Not.Contain(part), kind.ToString());
            Assert.That(read.Pack!.Responses.Select(response => response.Person).OfType<string>(), Has.None.Contains(part), kind.ToString());
        }
    });

    [TestCase("07700900461")]
    [TestCase("planted@example.org")]
    [TestCase("Siân Examplesby")]
    [TestCase("QQ617283C")]
    [TestCase("X987612")]
    public void Read_IdThatIdentifies_IsAnErrorWithoutIt(string id)
    {
        var files = Files();
        files["findings.csv"] = Change(files["findings.csv"], "id", _ => id);

        var read = Reader.Read(files);

        Assert.That(read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => problem.Code), Does.Contain("SUI6305"));
        Assert.That(string.Join('\n', read.Problems), Does.Not.Contain(id));
    }

    [TestCase("E-mail address", "x", "SUI6301")]
    [TestCase("Enw", "x", "SUI6301")]
    [TestCase("extra", "07700 900461", "SUI6302")]
    [TestCase("extra", "planted@example.org", "SUI6302")]
    [TestCase("extra", "Margaret Plantedfield", "SUI6302")]
    public void Read_ColumnOfIdentifiers_IsAnError(string header, string cell, string code)
    {
        var files = Files();
        files["survey.csv"] = AddColumn(files["survey.csv"], header, cell);

        var read = Reader.Read(files);

        Assert.That(read.Problems.Where(problem => problem.Severity == ProblemSeverity.Error).Select(problem => (problem.Code, problem.Location.File)),
            Does.Contain((code, "survey.csv")));
        Assert.That(string.Join('\n', read.Problems), Does.Not.Contain(cell.Length > 1 ? cell : "\u0001"));
    }

    [Test]
    public void Read_ExamplePacks_HaveNoIdentifiers([ValueSource(typeof(ExamplePacks), nameof(ExamplePacks.Names))] string name)
    {
        var report = SuiInspection.CreateIdentifierScanner().ScanPath(ExamplePacks.Folder(name));

        Assert.That(report.Places, Is.Empty);
        Assert.That(ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Problems.Where(problem => problem.Code.StartsWith("SUI63", StringComparison.Ordinal)), Is.Empty);
    }

    private static void CheckNothingRemains(PackReadResult read)
    {
        Assert.That(read.Pack, Is.Not.Null);
        var assessment = Inspection.Assess(read);
        Check("problems", string.Join('\n', assessment.Problems));
        using (var memory = new MemoryStream())
        {
            AssessmentJson.Write(assessment, memory);
            Check("assessment", Encoding.UTF8.GetString(memory.ToArray()));
        }

        foreach (var audience in Enum.GetValues<AnnexAudience>())
        {
            foreach (var language in new[] { "en", "cy" })
            {
                var document = Inspection.Compose(assessment, new AnnexRequest(audience, language));
                foreach (var format in new[] { "html", "md", "json" })
                {
                    using var memory = new MemoryStream();
                    Inspection.Write(document, format, memory);
                    Check($"{audience} {format}", System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(memory.ToArray())));
                }
            }
        }
    }

    // A digest may hold any four digits.
    private static void Check(string what, string all) => Assert.Multiple(() =>
    {
        var text = Digest().Replace(all, string.Empty);
        foreach (var (kind, _, part) in Planted.All)
        {
            Assert.That(text.Contains(part, StringComparison.OrdinalIgnoreCase), Is.False, $"{kind} in {what}");
        }
    });

    [System.Text.RegularExpressions.GeneratedRegex("[0-9a-f]{64}")]
    private static partial System.Text.RegularExpressions.Regex Digest();

    private static Dictionary<string, ReadOnlyMemory<byte>> Files() => Directory
        .EnumerateFiles(ExamplePacks.Folder("synthetic-middling"))
        .ToDictionary(path => Path.GetFileName(path)!, path => (ReadOnlyMemory<byte>)File.ReadAllBytes(path), StringComparer.Ordinal);

    // The first row below the header.
    private static ReadOnlyMemory<byte> Change(ReadOnlyMemory<byte> content, string column, Func<string, string> change) => Rewrite(content, (rows) =>
    {
        var place = rows[0].IndexOf(column);
        rows[1][place] = change(rows[1][place]);
    });

    private static ReadOnlyMemory<byte> AddColumn(ReadOnlyMemory<byte> content, string header, string cell) => Rewrite(content, rows =>
    {
        rows[0].Add(header);
        foreach (var row in rows.Skip(1))
        {
            row.Add(cell);
        }
    });

    private static ReadOnlyMemory<byte> Rewrite(ReadOnlyMemory<byte> content, Action<List<List<string>>> change)
    {
        var rows = new List<List<string>>();
        using (var reader = CsvReader.Create(content, new CsvReaderOptions { HasHeader = false }))
        {
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetString(place))]);
            }
        }

        change(rows);
        return Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => string.Join(',', row.Select(Quote)))));
    }

    private static string Quote(string cell) => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static ReadOnlyMemory<byte> ChangeJson(ReadOnlyMemory<byte> content, string path, Func<string, string> change)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(content.Span)!;
        var parts = path.Replace("[0]", ".0", StringComparison.Ordinal).Split('.');
        var node = root;
        foreach (var part in parts.SkipLast(1))
        {
            node = int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var index) ? node![index] : node![part];
        }

        node![parts[^1]] = change((string?)node[parts[^1]] ?? string.Empty);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }
}
