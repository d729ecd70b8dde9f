using System.Text.Json;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Json;

[TestFixture]
internal sealed class SchemaTests
{
    private static IEnumerable<string> Files => BuiltIn.Files;

    private static string[] Kinds => ["rubric", "framework", "instrument"];

    [TestCaseSource(nameof(Files))]
    public void Check_ShippedFile_Fits(string file)
    {
        using var checker = CheckerFor(file);

        Assert.That(checker.Check(BuiltIn.Bytes(file)), Is.Empty);
    }

    [Test]
    public void Files_InTheAssembly_AreTwentySeven() => Assert.That(BuiltIn.Files, Has.Count.EqualTo(27));

    [TestCaseSource(nameof(Kinds))]
    public void Schema_OfEachKind_HasItsIdAndClosedObjects(string kind)
    {
        using var checker = Checker(kind);

        Assert.That(checker.Schema.GetProperty("$id").GetString(), Is.EqualTo($"urn:sui-inspection:schema:{kind}:1"));
        Assert.That(
            checker.Schema.GetProperty("$schema").GetString(), Is.EqualTo("https://json-schema.org/draft/2020-12/schema"));
        Assert.That(OpenObjects(checker.Schema), Is.Empty);
    }

    [TestCase("data/sui-ladder-2.json", "format", "\"sui-rubric/2\"", "$.format: const")]
    [TestCase("data/sui-ladder-2.json", "title", null, "$: required")]
    [TestCase("data/sui-ladder-2.json", "extra", "1", "$: additionalProperties")]
    [TestCase("data/sui-ladder-2.json", "calibrated", "\"no\"", "$.calibrated: type")]
    [TestCase("data/sui-ladder-2.json", "rungs[0]", null, "$.rungs: minItems")]
    [TestCase("data/sui-ladder-2.json", "rungs[2].rung", "6", "$.rungs[2].rung: maximum")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].claim.bar", "1", "$.criteria[0].claim: oneOf")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].claim.unit", null, "$.criteria[0].claim: oneOf")]
    [TestCase("data/sui-ladder-2.json", "criteria[3].claim.bar", "0.5", "$.criteria[3].claim: oneOf")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].importance", "\"essential\"", "$.criteria[0].importance: enum")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].statement", "{\"cy\":\"x\"}", "$.criteria[0].statement: required")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].statement.EN", "\"x\"", "$.criteria[0].statement: propertyNames")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].statement.en", "\" \"", "$.criteria[0].statement.en: pattern")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].id", "\"I 1\"", "$.criteria[0].id: pattern")]
    [TestCase("data/sui-ladder-2.json", "criteria[0].id", "\"I1\\n\"", "$.criteria[0].id: pattern")]
    [TestCase("data/sui-ladder-2.json", "signals.groupCap", "0", "$.signals.groupCap: minimum")]
    [TestCase("data/sui-ladder-2.json", "signals.comparisonDecimals", "9.5", "$.signals.comparisonDecimals: type")]
    [TestCase("data/sui-ladder-2.json", "placement.heardOrigins[2]", "\"ThirdParty\"", "$.placement.heardOrigins: uniqueItems")]
    [TestCase("data/sui-ladder-2.json", "activities.table[4].rung", null, "$.activities.table[4]: required")]
    [TestCase("data/sui-ladder-2.json", "activities.aims[7]", "{}", "$.activities.aims: maxItems")]
    [TestCase("data/sui-ladder-2.json", "groupRuleCriterion", "4", "$.groupRuleCriterion: anyOf")]
    [TestCase("data/hmip-probation-2018-2.json", "rollUp.discretionWithin", "-1", "$.rollUp.discretionWithin: minimum")]
    [TestCase("data/hmip-probation-2018-2.json", "standards[0].verified", "\"yes\"", "$.standards[0].verified: type")]
    [TestCase("data/hmip-probation-2018-2.json", "rollUp.caseBands[0]", null, "$.rollUp.caseBands: minItems")]
    [TestCase("data/instruments/text-message-survey-2.json", "kind", "\"Text\"", "$.kind: enum")]
    [TestCase("data/instruments/text-message-survey-2.json", "questions[0].id", "\"Asked\"", "$.questions[0].id: pattern")]
    [TestCase("data/instruments/text-message-survey-2.json", "questions", "[]", "$.questions: minItems")]
    public void Check_BrokenFile_NamesThePlace(string file, string path, string? value, string expected)
    {
        using var checker = CheckerFor(file);

        Assert.That(checker.Check(JsonEdits.Edit(BuiltIn.Bytes(file), path, value)), Does.Contain(expected));
    }

    [Test]
    public void Check_KeywordThatIsNotKnown_Throws()
    {
        using var checker = new JsonSchemaChecker("{\"minLength\":1}"u8.ToArray());

        Assert.That(() => checker.Check("\"x\""u8.ToArray()), Throws.TypeOf<NotSupportedException>());
    }

    internal static JsonSchemaChecker Checker(string kind) => new(Repository.Bytes("schemas", kind + "-1.schema.json"));

    internal static JsonSchemaChecker CheckerFor(string file) => Checker(
        file.Contains("/instruments/", StringComparison.Ordinal) ? "instrument"
        : file.Contains("sui-ladder", StringComparison.Ordinal) ? "rubric" : "framework");

    private static List<string> OpenObjects(JsonElement schema)
    {
        var open = new List<string>();
        Visit(schema, "$");
        return open;

        void Visit(JsonElement at, string path)
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in at.EnumerateArray())
                {
                    Visit(item, path + "[]");
                }
            }
            else if (at.ValueKind == JsonValueKind.Object)
            {
                var isObject = at.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                    && type.ValueEquals("object");
                if (isObject && !at.TryGetProperty("additionalProperties", out _))
                {
                    open.Add(path);
                }

                foreach (var property in at.EnumerateObject())
                {
                    Visit(property.Value, path + "." + property.Name);
                }
            }
        }
    }
}
