using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Test]
    public void Explain_NotMet_ShowsSignalsGroupsSumsAndEvidence()
    {
        var ran = Shell.Run("explain", Repository.WorkedCase, "--criterion", "P2");

        // method.md, section 9: Council 5/6 +0.682; Interview 3/10 −22.852 capped at −10; W −9.318, NotMet.
        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.StartWith("P2  Proposals get a recorded answer"));
        Assert.That(ran.Output, Does.Contain("80 per cent").And.Contain("needed: it cannot be met without"));
        Assert.That(ran.Output, Does.Match(@"Status\s+not met"));
        Assert.That(ran.Output, Does.Contain("The sum, −9.318 dB, is at or below −6 dB."));
        Assert.That(ran.Output, Does.Contain("t4 (tallies.csv:5)").And.Contain("t5 (tallies.csv:6)"));
        Assert.That(ran.Output, Does.Contain("−22.852 dB, after its own clamp −22.852 dB, counted as −10.000 dB"));
        Assert.That(ran.Output, Does.Match(@"interviews\s+lived\s+inspectorate\s+−22\.852\s+−10\.000"));
        Assert.That(ran.Output, Does.Match(@"Lived\s+−10\.000 dB"));
        Assert.That(ran.Output, Does.Match(@"Lacks, to be met\s+15\.3 dB more"));
    }

    // The worked case has counts without their questions; its register counts entries, and nobody was asked.
    [Test]
    public void Explain_ShareWithoutAQuestion_SaysSoOfPeopleOnly() => Assert.That(
        Shell.Run("explain", Repository.WorkedCase, "--criterion", "P2").Output.Split("question not recorded"), Has.Length.EqualTo(2));

    [Test]
    public void Explain_AnswersToAnInstrument_ShowTheQuestion() => Assert.That(
        Shell.Run("explain", Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling"), "--criterion", "C6").Output,
        Does.Contain("Asked: Could you criticise the service"));

    // The record of the import says in which column the answers stood, and each row where it stood itself.
    [Test]
    public void Explain_ImportedAnswers_LeadToTheCellOfTheExport()
    {
        var pack = Path.Combine(Repository.Root, "tests", "Sui.Inspection.Tool.Tests", "Fixtures", "excel-dates");

        var words = string.Join(' ', Shell.Run("explain", pack, "--criterion", "C5", "--culture", "en-GB").Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        Assert.That(words, Does.Contain("survey-2 (survey.csv:2, from forms-survey.xlsx:Form1:2)"));
        Assert.That(words, Does.Contain("Cells: in these rows of forms-survey.xlsx, the column 'Were you told what happened as a result?'"));
    }

    // method.md, section 6: of 84 answers a group of 15 per cent is flagged at 5 or fewer. By version 3 it is worked out of the answers, by version 2 of the profile's numbers.
    [TestCase(2)]
    [TestCase(3)]
    public void Explain_AGroupThatGoesUnheard_IsNamed(int version)
    {
        using var folder = new TemporaryFolder();
        var pack = Packs.Copy(folder);
        var path = Path.Combine(pack, "pack.json");
        var root = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path))!;
        (root["rubric"], root["rubricVersion"]) = ("sui-ladder", version);
        root["caseload"] = System.Text.Json.Nodes.JsonNode.Parse("""
            { "groupRule": "Poor", "profile": [ { "characteristic": "Sex", "group": "Female", "share": 0.15, "heard": 4 }, { "characteristic": "Sex", "group": "Male", "share": 0.85, "heard": 80 } ] }
            """);
        File.WriteAllText(path, root.ToJsonString());

        var ran = Shell.Run("explain", pack, "--criterion", "C4");
        var unheard = Shell.Run("explain", pack, "--criterion", "C4", "--json").Json().GetProperty("unheard");

        Assert.That(string.Join(' ', ran.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Does.Contain("Female (Sex): 4 of 84 heard, 15 per cent of the caseload; up to 5 would be flagged"), ran.Problems);
        Assert.That((unheard.GetArrayLength(), unheard[0].GetProperty("group").GetString(), unheard[0].GetProperty("flaggedUpTo").GetInt32()), Is.EqualTo((1, "Female", 5)));
    }

    [TestCase("I1", "corroborate it")]
    [TestCase("I2", "weak, or it cancels out")]
    [TestCase("C2", "not corroborated")]
    [TestCase("S1", "not the same as not met")]
    public void Explain_EachStatus_SaysWhy(string criterion, string why)
    {
        var ran = Shell.Run("explain", Repository.WorkedCase, "--criterion", criterion, "--json");

        Assert.That(ran.Json().GetProperty("why").GetString(), Does.Contain(why));
        Assert.That(Shell.Run("explain", Repository.WorkedCase, "--criterion", criterion).Code, Is.Zero);
    }

    [Test]
    public void Explain_Json_HoldsDefinitionOutcomeAndEvidence()
    {
        var ran = Shell.Run("explain", Repository.WorkedCase, "--criterion", "p2", "--json");

        var json = ran.Json();
        Assert.That(json.GetProperty("format").GetString(), Is.EqualTo("sui-explanation/1"));
        Assert.That(json.GetProperty("criterion").GetProperty("bar").GetDouble(), Is.EqualTo(0.8));
        Assert.That(json.GetProperty("outcome").GetProperty("status").GetString(), Is.EqualTo("NotMet"));
        Assert.That(json.GetProperty("outcome").GetProperty("signals").GetArrayLength(), Is.EqualTo(2));
        Assert.That(json.GetProperty("lacks").GetProperty("decibans").GetDouble(), Is.EqualTo(15.318).Within(0.0005));
        Assert.That(json.GetProperty("lacks").GetProperty("lived").GetDouble(), Is.EqualTo(12).Within(1e-9));
        var evidence = json.GetProperty("evidence").EnumerateArray()
            .Select(one => (
                one.GetProperty("id").GetString(), one.GetProperty("file").GetString(), one.GetProperty("row").GetInt32()));
        Assert.That(evidence, Is.EquivalentTo(new[] { ("t4", "tallies.csv", 5), ("t5", "tallies.csv", 6) }));
        Assert.That(ran.Problems, Is.Empty);
    }

    [Test]
    public void Explain_UnknownCriterion_IsWrongUsageAndListsThoseKnown()
    {
        var ran = Shell.Run("explain", Repository.WorkedCase, "--criterion", "Z9", "--json");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain("'Z9'").And.Contain("I1, I2, I3, C1").And.Contain("E6 and E7"));
    }

    [Test]
    public void Explain_NothingReadableAsJson_IsADocumentOfProblems()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("explain", folder.Path, "--criterion", "P2", "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.GreaterThan(0));
    }
}
