using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CriteriaCommandTests
{
    [Test]
    public void Criteria_One_SaysStatementClaimQuestionsAndExamples()
    {
        var ran = Shell.Run("criteria", "p2");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.StartWith("P2  Proposals get a recorded answer, with reasons, from somebody who can decide.\n"));
        Assert.That(ran.Output, Does.Contain("a share of proposals, with a bar of 80 per cent"));
        Assert.That(ran.Output, Does.Contain("\ntelephone-interview\n").And.Contain("\ncouncil-record\n"));
        foreach (var strength in (string[])["Slight", "Moderate", "Strong"])
        {
            Assert.That(ran.Output.Split($"\n  {strength} "), Has.Length.EqualTo(3), strength);
        }
    }

    [TestCase("P4", "E3")]
    [TestCase("E5", "P5")]
    public void Criteria_ThatSharesFindings_SaysWithWhich(string id, string other) =>
        Assert.That(Shell.Run("criteria", id).Output, Does.Contain($"Shares findings with {other}: one that is coded to either counts for both."));

    // Method, section 3: P4 and E3, P5 and E5, S4 and E6 share findings. Both commands count the questions of both.
    [Test]
    public void CriteriaAndPlan_NameTheSameQuestions()
    {
        var plan = Shell.Run("plan", "--caseload", "500", "--json").Json().GetProperty("criteria").EnumerateArray()
            .Where(one => one.GetProperty("claim").GetString() != "Computed")
            .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("instruments").EnumerateArray().SelectMany(instrument =>
                instrument.GetProperty("counted").EnumerateArray().Concat(instrument.GetProperty("coded").EnumerateArray())
                    .Select(question => $"{instrument.GetProperty("id").GetString()}.{question.GetString()}")).Order(StringComparer.Ordinal).ToList());
        var criteria = Shell.Run("criteria", "--json").Json().GetProperty("criteria").EnumerateArray()
            .Where(one => plan.ContainsKey(one.GetProperty("id").GetString()!))
            .ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetProperty("instruments").EnumerateArray().SelectMany(instrument =>
                instrument.GetProperty("questions").EnumerateArray()
                    .Select(question => $"{instrument.GetProperty("id").GetString()}.{question.GetProperty("id").GetString()}")).Order(StringComparer.Ordinal).ToList());

        Assert.That(criteria.Keys, Is.EquivalentTo(plan.Keys));
        Assert.That(criteria.Keys, Has.Count.EqualTo(34));
        foreach (var (id, questions) in criteria)
        {
            Assert.That(questions, Is.EqualTo(plan[id]), id);
        }

        Assert.That(criteria["E3"], Does.Contain("representatives-conversation.who_chose").And.EqualTo(criteria["P4"]));
    }

    [Test]
    public void Criteria_QuestionOfACriterionThatShares_SaysForWhichItIsAsked() =>
        Assert.That(Shell.Run("criteria", "E3").Output.Replace("\n  ", " ", StringComparison.Ordinal), Does.Contain("training and support did you get? (asked for P4)"));

    [Test]
    public void Criteria_Computed_HasNoExamples()
    {
        var output = Shell.Run("criteria", "C4").Output;

        Assert.That(output, Does.Contain("computed"));
        Assert.That(output, Does.Not.Contain("made up"));
    }

    [Test]
    public void Criteria_All_HaveLinesOf80ColumnsAndTheCodingGuide()
    {
        var output = Shell.Run("criteria").Output;

        Assert.That(output.Split('\n').Max(line => line.Length), Is.LessThanOrEqualTo(80));
        Assert.That(output, Does.Contain("\nP6  ").And.Contain("Moderate (6 dB)  Verified at some sites, or three independent accounts."));
        Assert.That(output, Does.Contain("P4 with E3, P5 with E5 and S4 with E6"));
    }

    [Test]
    public void Criteria_InWelsh_HasTheStatementInWelsh() =>
        Assert.That(Shell.Run("criteria", "C2", "--lang", "cy").Output, Does.StartWith("C2  Caiff safbwyntiau eu cofnodi a’u dadansoddi, nid eu casglu’n unig.\n"));

    [Test]
    public void Criteria_Json_HasEveryCriterionAndItsExamples()
    {
        var json = Shell.Run("criteria", "--json").Json();

        Assert.That(json.GetProperty("format").GetString(), Is.EqualTo("sui-criteria/1"));
        var criteria = json.GetProperty("criteria").EnumerateArray().ToList();
        Assert.That(criteria, Has.Count.EqualTo(35));
        Assert.That(criteria.Where(one => one.GetProperty("id").GetString() != "C4").Select(one => one.GetProperty("examples").GetArrayLength()), Is.All.EqualTo(6));
        Assert.That(json.GetProperty("coding").GetProperty("rules").GetArrayLength(), Is.GreaterThan(3));
    }

    [Test]
    public void Criteria_OfARubricOfOnesOwn_HaveNoExamples()
    {
        using var folder = new TemporaryFolder();
        Assert.That(Shell.Run("rubric", "export", folder.File("own.json")).Code, Is.Zero);
        Packs.Edit(folder.Path, "own.json", "\"id\": \"sui-ladder\"", "\"id\": \"own-ladder\"");

        var ran = Shell.Run("criteria", "C2", "--rubric", folder.File("own.json"));

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("Views are recorded").And.Not.Contain("made up"));
    }

    [Test]
    public void Criteria_RubricWithErrors_ListsThem()
    {
        using var folder = new TemporaryFolder();

        var ran = Shell.Run("criteria", "--rubric", folder.Write("own.json", "{}"), "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.Positive);
    }

    [Test]
    public void Criteria_IdThatThereIsNot_IsWrongUsageAndListsThoseThereAre()
    {
        var ran = Shell.Run("criteria", "Q9");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Problems, Does.Contain("I1").And.Contain("E7"));
    }
}
