using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Intake;

/// <summary>The published schema of pack.json against what the reader takes.</summary>
internal sealed class PackSchemaTests
{
    // What a schema can say; the other codes are about what refers to what, the calendar, order and sums.
    private static readonly HashSet<string> ShapeCodes =
    [
        IntakeCodes.PropertyMissing, IntakeCodes.PropertyType, IntakeCodes.FormatUnknown, IntakeCodes.ManifestId,
            IntakeCodes.ManifestDate,
        IntakeCodes.ManifestValue, IntakeCodes.ManifestNumber, IntakeCodes.FilePath, IntakeCodes.InstrumentMissing,
        IntakeCodes.TooManyFiles, IntakeCodes.ManifestLanguage,
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "-1", "0", "0.5", "1", "2.0", "7", "3000000000", "\"\"", "\" \"", "\"x\"", "\"Two words\"",
            "\"a\\u0001b\"",
        "\"SURVEY\"", "\"good\"", "\"2019-06-14\"", "\"2019-06\"", "\"2019-13-01\"", "\"../x.csv\"", "\"/x\"", "\"a/b.csv\"",
        "\"a//b\"",
        "\"a\\\\b\"", "\"b.\"", "\" b\"", "\".\"", "\"interviews\"", "\"Interviews\"", "\"activities\"", "[]", "{}", "[1]",
        "[null]", "[{}]",
        "\"cy\"", "\"EN-gb\"", "\" cy\"", "\"en_GB\"", "\"en-GB-oxendict-x-a\"", "\"x-private\"", "\"en-abcdefgh-ijklmnop-qrstuvwx-yzab1\"",
        "\"en-abcdefgh-ijklmnop-qrstuvwx-yzabc12\"",
    ];

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20190904UL, 151UL);

    [Test]
    public void Schema_HasItsId()
    {
        using var checker = SchemaTests.Checker("evidence-pack");

        Assert.That(checker.Schema.GetProperty("$id").GetString(), Is.EqualTo("urn:sui-inspection:schema:evidence-pack:1"));
        Assert.That(
            checker.Schema.GetProperty("$schema").GetString(), Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
    }

    [Test]
    public void Check_Sample_Fits()
    {
        using var checker = SchemaTests.Checker("evidence-pack");

        Assert.That(checker.Check(new SamplePack().Files["pack.json"]), Is.Empty);
    }

    [TestCase("files[7].path", "\"../absences.csv\"")]
    [TestCase("files[3].instrument", null)]
    [TestCase("sources[0].kind", "\"Poll\"")]
    [TestCase("language", "\"English\"")]
    [TestCase("decision.rung", "6")]
    [TestCase("caseload.profile[0].share", "1.1")]
    [TestCase("period.from", "\"2019\"")]
    public void Check_BrokenManifest_DoesNotFit(string path, string? value)
    {
        using var checker = SchemaTests.Checker("evidence-pack");

        Assert.That(checker.Check(JsonEdits.Edit(new SamplePack().Files["pack.json"], path, value)), Is.Not.Empty);
    }

    [Test]
    public void Read_AnyValueChanged_AgreesWithTheSchema()
    {
        using var checker = SchemaTests.Checker("evidence-pack");
        var original = new SamplePack().Files["pack.json"];
        var places = Places(JsonNode.Parse(original)!, string.Empty).ToList();
        var change = from place in Gen.Elements<string>(places)
                     from value in Gen.Choose(-1, Values.Length - 1)
                     select (place, value);

        Prop.ForAll(
            change.ToArbitrary(),
            edit =>
            {
                var value = edit.value < 0 ? null : Values[edit.value];
                var json = JsonEdits.Edit(original, edit.place, value);
                var faults = checker.Check(json);
                var problems = new SamplePack().Set("pack.json", json).Read().Problems;
                var shape = problems.Where(IsShape).ToList();
                Assert.That(
                    faults.Count > 0, Is.EqualTo(shape.Count > 0),
                    $"{edit.place} = {value}: schema says {string.Join("; ", faults)}, reader says {string.Join("; ", shape)}");
            }).Check(Fixed);
    }

    private static bool IsShape(Problem problem) =>
        problem.Location.File == "pack.json" && problem.Severity == ProblemSeverity.Error && ShapeCodes.Contains(problem.Code);

    private static IEnumerable<string> Places(JsonNode node, string path)
    {
        var children = node switch
        {
            JsonObject properties => properties.Select(child => (Path: path.Length == 0 ? child.Key : $"{path}.{child.Key}", child.Value)),
            JsonArray list => list.Select((child, index) => (Path: $"{path}[{index}]", Value: child)),
            _ => [],
        };
        foreach (var child in children)
        {
            yield return child.Path;
            foreach (var below in child.Value is null ? [] : Places(child.Value, child.Path))
            {
                yield return below;
            }
        }
    }
}
