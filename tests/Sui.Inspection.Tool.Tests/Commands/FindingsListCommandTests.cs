using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class FindingsListCommandTests
{
    private const string Header =
        "id,source,event_date,recorded_date,received_date,experience,origin,person,question,words,criterion,consent,direction,strength,statement\n";

    // Four drafts, one of them coded: three are left, one of them of somebody who refused and one that suggests two criteria.
    private const string Rows = """
        d1,survey,2019-05-06,,,Lived,,,what_changed,Zwetschge,U1|C5,Given,,,
        d2,survey,2019-05-06,,,Lived,,,what_changed,,U1,Refused,,,
        d3,interviews,2019-05-06,,,Lived,,,,Zwetschge,,NotRecorded,Against,,
        d4,survey,2019-05-06,,,Lived,,,what_changed,Zwetschge,C1,Given,For,Slight,One person had been asked.

        """;

    [Test]
    public void List_CountsBySourceAndCriterion_WithoutWords()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("findings", "list", Pack(folder), "--json");

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(ran.Output, Does.Not.Contain("Zwetschge"));
        using var document = JsonDocument.Parse(ran.Output);
        var root = document.RootElement;
        Assert.That((root.GetProperty("format").GetString(), root.GetProperty("drafts").GetInt32(), root.GetProperty("refused").GetInt32()), Is.EqualTo(("sui-drafts/1", 3, 1)));
        Assert.That(
            root.GetProperty("groups").EnumerateArray().Select(group => (
                group.GetProperty("source").GetString(), group.GetProperty("criterion").GetString(), group.GetProperty("drafts").GetInt32(), group.GetProperty("refused").GetInt32())),
            Is.EqualTo(new[] { ("interviews", null, 1, 0), ("survey", "C5", 1, 0), ("survey", "U1", 2, 1) }));
        Assert.That(Shell.Run("findings", "list", folder.File("pack")).Output, Does.Contain("Still to be coded: 3 draft findings, 1 of people who refused to be quoted.").And.Not.Contain("Zwetschge"));
    }

    // Drafts change no score: only the one that is coded does, as the same row among the findings would.
    [Test]
    public void Assess_PackWithDrafts_ScoresTheCodedOnly()
    {
        using var folder = new TemporaryFolder();
        var pack = Pack(folder);
        var without = Packs.Copy(folder, "without");
        File.AppendAllText(Path.Combine(without, "findings.csv"), Finding(without));

        var (with, expected) = (Shell.Run("assess", pack), Shell.Run("assess", without));

        Assert.That(with.Output, Is.EqualTo(expected.Output));
        Assert.That(with.Output, Is.Not.EqualTo(Shell.Run("assess", Packs.Copy(folder, "untouched")).Output));
    }

    [Test]
    public void Convert_PackWithDrafts_KeepsThemInAWorkbook()
    {
        using var folder = new TemporaryFolder();
        var pack = Pack(folder);

        Assert.That(Shell.Run("pack", "convert", pack, "--out", folder.File("evidence.xlsx"), "--lang", "cy").Code, Is.Zero);

        Assert.That(Shell.Run("findings", "list", folder.File("evidence.xlsx")).Output, Is.EqualTo(Shell.Run("findings", "list", pack).Output));
        Assert.That(Shell.Run("pack", "convert", folder.File("evidence.xlsx"), "--out", folder.File("back")).Code, Is.Zero);
        Assert.That(File.ReadAllText(Path.Combine(folder.File("back"), "drafts.csv")), Is.EqualTo((Header + Rows).ReplaceLineEndings("\n")));
    }

    [Test]
    public void List_NoDrafts_SaysSo()
    {
        var ran = Shell.Run("findings", "list", Repository.WorkedCase);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(ran.Output, Does.Contain("Nothing is still to be coded."));
    }

    private static string Pack(TemporaryFolder folder)
    {
        var pack = Packs.Copy(folder);
        Packs.Edit(pack, "pack.json", "\"files\": [", "\"files\": [ { \"kind\": \"drafts\", \"path\": \"drafts.csv\" },");
        File.WriteAllText(Path.Combine(pack, "drafts.csv"), (Header + Rows).ReplaceLineEndings("\n"));
        return pack;
    }

    // d4 in the columns of the worked case's file of findings.
    private static string Finding(string pack)
    {
        var cells = new Dictionary<string, string>
        {
            ["id"] = "d4",
            ["source"] = "survey",
            ["event_date"] = "2019-05-06",
            ["experience"] = "Lived",
            ["criterion"] = "C1",
            ["direction"] = "For",
            ["strength"] = "Slight",
            ["statement"] = "One person had been asked.",
        };
        return string.Join(',', File.ReadLines(Path.Combine(pack, "findings.csv")).First().Split(',').Select(column => cells.GetValueOrDefault(column, string.Empty))) + "\n";
    }
}
