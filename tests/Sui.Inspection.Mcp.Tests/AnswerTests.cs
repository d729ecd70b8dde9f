using System.Text;
using System.Text.Json;
using Sui.Inspection.Annexes;
using Sui.Inspection.Mcp.Tests.Support;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Mcp.Tests;

/// <summary>What the tools answer of the synthetic packs.</summary>
public class AnswerTests
{
    private const string Confidential = "[c]";

    private static readonly string[] Packs = ["synthetic-middling", "synthetic-paper", "synthetic-strong"];

    [TestCaseSource(nameof(Packs))]
    public async Task EveryTool_Answers_ByItsSchema_AndInPlainText(string pack)
    {
        await using var door = await Door.OpenAsync(Door.Packs);
        var tools = (await door.Client.ListToolsAsync()).ToDictionary(tool => tool.Name, tool => tool.ProtocolTool.OutputSchema!.Value);
        var said = new Dictionary<string, Said>
        {
            ["sui_validate"] = await door.AskAsync("sui_validate", ("path", pack)),
            ["sui_assess"] = await door.AskAsync("sui_assess", ("path", pack)),
            ["sui_explain"] = await door.AskAsync("sui_explain", ("path", pack), ("criterion", "p2")),
            ["sui_privacy_check"] = await door.AskAsync("sui_privacy_check", ("path", pack)),
            ["sui_criteria"] = await door.AskAsync("sui_criteria", ("criterion", "P2")),
        };

        Assert.Multiple(() =>
        {
            foreach (var (name, answer) in said)
            {
                using var schema = new JsonSchemaChecker(Encoding.UTF8.GetBytes(tools[name].GetRawText()));
                Assert.That(schema.Check(Encoding.UTF8.GetBytes(answer.Structured.GetRawText())), Is.Empty, name);
                Assert.That(answer.IsError, Is.False, name);
                Assert.That(Encoding.UTF8.GetByteCount(answer.Structured.GetRawText()), Is.LessThanOrEqualTo(Mcp.Answers.Answer.MostBytes), name);
                Assert.That(Scalars(answer.Structured).Where(text => !answer.Plain.Contains(text, StringComparison.Ordinal)), Is.Empty, name);
            }
        });
    }

    [TestCaseSource(nameof(Packs))]
    public async Task Assess_TellsTheRecordOfThePublishedAnnex_AndItsHiddenCounts(string pack)
    {
        var inspection = Shell.Real();
        var record = inspection.Compose(inspection.Assess(inspection.Read(Path.Combine(Door.Packs, pack)))).Record!;
        await using var door = await Door.OpenAsync(Door.Packs);
        var found = (await door.AskAsync("sui_assess", ("path", pack))).Found;

        Assert.That(found.GetProperty("standing").GetString(), Does.Contain("confirms no rating"));
        Assert.That(Text(found.GetProperty("rung")), Is.EqualTo(record.Rung is { } rung ? Shown((int)rung) : string.Empty));
        Assert.That(Text(found.GetProperty("peopleHeard")), Is.EqualTo(Shown(record.PeopleHeard)));
        Assert.That(found.GetProperty("sources").EnumerateArray().Select(one => Text(one.GetProperty("heard"))), Is.EqualTo(record.Sources.Select(one => Shown(one.Heard))));
        Assert.That(
            found.GetProperty("criteria").EnumerateArray().Select(one => $"{one.GetProperty("id")} {one.GetProperty("status")} {Shares(one)}"),
            Is.EqualTo(record.Criteria.Select(one => $"{one.Id} {one.Status} {Shares(one)}")));
    }

    [Test]
    public async Task Explain_HidesTheCountsThatTheSupplementHides()
    {
        await using var door = await Door.OpenAsync(Door.Packs);
        var found = (await door.AskAsync("sui_explain", ("path", "synthetic-middling"), ("criterion", "P2"))).Found;

        // The supplement: "Interviews: [c] of [c]", a slight finding for it, "Council records: 13 of 17".
        Assert.That(Shares(found), Is.EqualTo("[c]/[c]; 13/17").Or.EqualTo("13/17; [c]/[c]"));
        Assert.That(found.GetProperty("findings").EnumerateArray().Select(one => $"{one.GetProperty("direction")} {one.GetProperty("strength")}"), Is.EqualTo(new[] { "For Slight" }));
        Assert.That(found.GetProperty("why").GetString(), Is.Not.Empty);
    }

    [Test]
    public async Task Explain_OfEveryCriterion_TellsTheSharesOfTheRecord()
    {
        var inspection = Shell.Real();
        var record = inspection.Compose(inspection.Assess(inspection.Read(Path.Combine(Door.Packs, "synthetic-middling")))).Record!;
        await using var door = await Door.OpenAsync(Door.Packs);
        foreach (var criterion in record.Criteria)
        {
            var said = await door.AskAsync("sui_explain", ("path", "synthetic-middling"), ("criterion", criterion.Id));
            Assert.That(Shares(said.Found), Is.EqualTo(Shares(criterion)), criterion.Id);
        }

        Assert.That(record.Criteria.SelectMany(one => one.Shares).Count(share => share.Favourable is null), Is.GreaterThan(0));
    }

    [Test]
    public async Task Criteria_WithoutAnId_AreAll_AndInWelsh()
    {
        await using var door = await Door.OpenAsync(Door.Packs);
        var (english, welsh) = (await door.AskAsync("sui_criteria"), await door.AskAsync("sui_criteria", ("language", "cy")));
        var rubric = Shell.Real().Rubric;

        Assert.That(english.Found.GetProperty("criteria").EnumerateArray().Select(one => one.GetProperty("id").GetString()), Is.EqualTo(rubric.Criteria.Select(one => one.Id)));
        Assert.That(
            welsh.Found.GetProperty("criteria").EnumerateArray().Select(one => one.GetProperty("statement").GetString()),
            Is.EqualTo(rubric.Criteria.Select(one => one.Statement.In("cy"))));
    }

    [Test]
    public async Task Answers_AreTheSame_WheneverAndWhereverTheyAreAsked()
    {
        await using var first = await Door.OpenAsync(Door.Packs);
        await using var second = await Door.OpenAsync(Door.Packs);
        var answers = await Task.WhenAll(
            first.AskAsync("sui_assess", ("path", "synthetic-strong")), first.AskAsync("sui_assess", ("path", "synthetic-strong")),
            second.AskAsync("sui_assess", ("path", Path.Combine(Door.Packs, "synthetic-strong"))));

        Assert.That(answers.Select(answer => answer.Everything).Distinct().Count(), Is.EqualTo(1));
    }

    private static string Shares(JsonElement criterion) =>
        string.Join("; ", criterion.GetProperty("shares").EnumerateArray().Select(one => $"{Text(one.GetProperty("favourable"))}/{Text(one.GetProperty("valid"))}"));

    private static string Shares(AnnexRecordCriterion criterion) => string.Join("; ", criterion.Shares.Select(one => $"{Shown(one.Favourable)}/{Shown(one.Valid)}"));

    private static string Shown(double? count) => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? Confidential;

    private static string Text(JsonElement value) => value.ToString();

    private static IEnumerable<string> Scalars(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Scalars(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Scalars),
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };
}
