using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sui.Inspection.Instruments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;

namespace Sui.Inspection.Tests.Json;

/// <summary>The hash of content, against a second writer of canonical JSON that starts from the files.</summary>
[TestFixture]
internal sealed class ContentIdentityTests
{
    // What a file may leave out, with what it then means (docs/contracts.md).
    private static readonly (string Name, string Value)[] LeftOut =
    [
        ("upToIncluded", "false"), ("required", "false"), ("asksKnowledge", "false"), ("notMetAtLeast", "0"), ("seconds", "30"),
        ("askedOf", "\"Everyone\""),
    ];

    private static IEnumerable<string> Files => BuiltIn.Files;

    [TestCaseSource(nameof(Files))]
    public void Identify_ShippedFile_IsTheHashOfItsCanonicalJson(string file)
    {
        var json = JsonNode.Parse(BuiltIn.Bytes(file))!.AsObject();
        if (json["format"]!.GetValue<string>() == "sui-rubric/1")
        {
            json["frameworks"] = new JsonArray("hmip-probation-2018");
        }

        foreach (var question in json["questions"]?.AsArray() ?? [])
        {
            question!["scale"] ??= question["options"] is JsonArray { Count: > 0 } ? "SingleChoice" : "Text";
        }

        var expected = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(json)!)));
        Assert.That(IdentityOf(file, json["id"]!.GetValue<string>(), json["version"]!.GetValue<int>()).Sha256, Is.EqualTo(expected));
    }

    [Test]
    public void Identify_SameContentReadAnew_IsTheSame()
    {
        var one = SuiInspection.CreateRubricReader().Read(BuiltIn.Bytes(BuiltIn.RubricFile), "one.json").Rubric!;
        var reordered = new JsonObject(JsonNode.Parse(BuiltIn.Bytes(BuiltIn.RubricFile))!.AsObject().Reverse()
            .Select(member => new KeyValuePair<string, JsonNode?>(member.Key, member.Value?.DeepClone())));
        var two = SuiInspection.CreateRubricReader().Read(Encoding.UTF8.GetBytes(reordered.ToJsonString()), "two.json").Rubric!;

        Assert.That(two.Identify(), Is.EqualTo(one.Identify()));
    }

    [Test]
    public void Identify_CopyWithAnotherBar_HasAnotherHash()
    {
        var copy = BuiltIn.Rubric with { Statuses = BuiltIn.Rubric.Statuses with { MetAt = 7 } };

        Assert.That(copy.Identify().Sha256, Is.Not.EqualTo(BuiltIn.Rubric.Identify().Sha256));
        Assert.That((copy with { Statuses = BuiltIn.Rubric.Statuses }).Identify(), Is.EqualTo(BuiltIn.Rubric.Identify()));
    }

    [Test]
    public void Identify_Twice_GivesTheHashComputedOnce()
    {
        var first = BuiltIn.Rubric.Identify().Sha256;
        var second = BuiltIn.Rubric.Identify().Sha256;

        Assert.That(second, Is.SameAs(first));
    }

    private static DataIdentity IdentityOf(string file, string id, int version) =>
        file.StartsWith("data/instruments/", StringComparison.Ordinal) ? BuiltIn.Instruments.Find(id, version)!.Identify()
        : file.StartsWith("data/sui-ladder-", StringComparison.Ordinal) ? BuiltIn.Rubrics.Find(id, version)!.Identify()
        : BuiltIn.Frameworks.Find(id, version)!.Identify();

    // Null for what is left out. Strings of the files have nothing but quotes to escape.
    private static string? Canonical(JsonNode? node) => node switch
    {
        null or JsonArray { Count: 0 } => null,
        JsonArray list => $"[{string.Join(',', list.Select(Canonical))}]",
        JsonObject members => "{" + string.Join(',', members
            .Where(member => member.Key != "$schema")
            .Select(member => (member.Key, Value: Canonical(member.Value)))
            .Where(member => member.Value is not null && !LeftOut.Contains((member.Key, member.Value)))
            .OrderBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => $"\"{member.Key}\":{member.Value}")) + "}",
        _ => node.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => $"\"{node.GetValue<string>().Replace("\"", "\\\"", StringComparison.Ordinal)}\"",
            // As ECMAScript writes it, which RFC 8785 asks for.
            System.Text.Json.JsonValueKind.Number when node.ToJsonString() == "0.00000001" => "1e-8",
            System.Text.Json.JsonValueKind.Number =>
                decimal.Parse(node.ToJsonString(), CultureInfo.InvariantCulture).ToString("0.###", CultureInfo.InvariantCulture),
            _ => node.ToJsonString(),
        },
    };
}
