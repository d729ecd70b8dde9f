using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Sui.Inspection.Comparisons;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Output;

/// <summary>What plans, boards, analyses and comparisons print as JSON is what their schemas (schemas/plan-1.schema.json and so on) describe.</summary>
public sealed class PlanningSchemaTests
{
    private static readonly string[] Examples = ["synthetic-middling", "synthetic-paper", "synthetic-strong", "worked-case", "visited-sites"];

    [TestCaseSource(nameof(Examples))]
    public void Board_FitsItsSchema(string name)
    {
        Assert.That(Faults("board", Shell.Run("board", Pack(name), "--format", "json").Output), Is.Empty);
        Assert.That(Faults("board", Shell.Run("board", Pack(name), "--format", "json", "--since", Pack("synthetic-middling")).Output), Is.Empty);
    }

    [Test]
    public void Board_WithDraftsAndProblems_FitsItsSchema()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.File("words.xlsx");
        Assert.That(Shell.Run("pack", "convert", Packs.Words, "--out", pack).Code, Is.Zero);
        Assert.That(Shell.Run("findings", "draft", pack).Code, Is.Zero);

        var board = Shell.Run("board", pack, "--format", "json");

        Assert.That(Faults("board", board.Output), Is.Empty);
        Assert.That(board.Json().GetProperty("drafts").GetArrayLength(), Is.EqualTo(2));
        Assert.That(board.Json().GetProperty("problems").GetArrayLength(), Is.Positive);
    }

    [TestCaseSource(nameof(Examples))]
    public void Plan_FitsItsSchema(string name) => Assert.That(Faults("plan", Shell.Run("plan", Pack(name), "--json").Output), Is.Empty);

    [Test]
    public void Plan_FromACaseloadAlone_FitsItsSchema()
    {
        Assert.That(Faults("plan", Shell.Run("plan", "--caseload", "6200", "--rate", "0.35", "--json").Output), Is.Empty);
        Assert.That(Faults("plan", Shell.Run("plan", "--caseload", "12", "--json").Output), Is.Empty);
    }

    [TestCaseSource(nameof(Examples))]
    public void Analysis_FitsItsSchema(string name) =>
        Assert.That(Faults("analysis", Shell.Run("analyse", Pack(name), "--resamples", "20", "--json").Output), Is.Empty);

    [TestCase(3)]
    [TestCase(ProviderComparison.LeastProviders)]
    public void Comparison_FitsItsSchema(int providers)
    {
        using var folder = new TemporaryFolder();
        Packs.OfProviders(folder, providers, formerToo: true);

        var compared = Shell.Run("compare", folder.Path, "--format", "json");

        Assert.That(Faults("comparison", compared.Output), Is.Empty);
        Assert.That(compared.Json().GetProperty("sets")[0].GetProperty("all").ValueKind, Is.EqualTo(providers < 5 ? JsonValueKind.Null : JsonValueKind.Object));
    }

    [TestCase("board", "people", "$.people: required")]
    [TestCase("plan", "rubric", "$.rubric: required")]
    public void SpoiltDocument_DoesNotFit(string kind, string member, string expected)
    {
        var root = JsonNode.Parse(kind == "board" ? Shell.Run("board", Pack("worked-case"), "--format", "json").Output : Shell.Run("plan", "--caseload", "60", "--json").Output)!;
        root["more"] = 1;
        root[member] = new JsonObject();

        Assert.That(Faults(kind, root.ToJsonString()), Does.Contain(expected).And.Contains("$: additionalProperties"));
    }

    // Every object says which members it has, and needs them but for those that problems have for workbooks and hosts alone, and what only a rubric that works it out has.
    [TestCase("board")]
    [TestCase("plan")]
    [TestCase("analysis")]
    [TestCase("comparison")]
    public void Schema_HasItsId_AndObjectsThatAreClosedAndWhole(string kind)
    {
        using var checker = Checker(kind);
        var objects = Objects(checker.Schema).ToList();

        Assert.That(checker.Schema.GetProperty("$id").GetString(), Is.EqualTo($"urn:sui-inspection:schema:{kind}:1"));
        Assert.That(objects.Where(one => one.GetProperty("additionalProperties").ValueKind != JsonValueKind.False), Is.Empty);
        Assert.That(
            objects.SelectMany(one => one.GetProperty("properties").EnumerateObject().Select(property => property.Name)
                .Except(one.GetProperty("required").EnumerateArray().Select(name => name.GetString()!))),
            Is.EquivalentTo(kind == "analysis" ? ["sheet", "cell", "item", "id", "representativeness"] : new[] { "sheet", "cell", "item", "id" }));
    }

    private static IEnumerable<JsonElement> Objects(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(one => Objects(one.Value))
            .Concat(at.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "object" ? [at] : []),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    private static IReadOnlyList<string> Faults(string kind, string json)
    {
        using var checker = Checker(kind);
        return checker.Check(Encoding.UTF8.GetBytes(json));
    }

    private static JsonSchemaChecker Checker(string kind) => new(File.ReadAllBytes(Path.Combine(Repository.Root, "schemas", kind + "-1.schema.json")));

    private static string Pack(string name) => Path.Combine(Repository.Root, "examples", "packs", name);
}
