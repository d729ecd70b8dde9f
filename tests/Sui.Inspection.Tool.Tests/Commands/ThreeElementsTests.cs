using System.Text.Json;
using System.Text.RegularExpressions;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>
/// A framework whose prompt has three elements, one constituency and words of its own (an invented example), from checking it to the
/// annex, without a change of code.
/// </summary>
internal sealed class ThreeElementsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Sui.Inspection.Tool.Tests", "Fixtures", "three-elements");

    // Words of the framework that ships and of its prompt, in both languages.
    private const string Foreign =
        @"service ?user|stakeholder|\bsought\b|\bseek|\banalysed\b|used ?to ?(review|improve)|probation|1\.4\.4|hmip|\bviews\b"
        + @"|\beight\b|\bfour elements|defnyddiwr|defnyddwyr|defnyddiwyd i|rh?anddeiliaid|\b[cg]eisi|dadansodd|\b(ar|gwasanaethau) b?p?rawf"
        + @"|\b[bp]edair|\bwyth\b|\bbarn\b";

    private static string Pack => Path.Combine(Folder, "pack");

    private static string[] Own =>
        ["--framework", Path.Combine(Folder, "framework.json"), "--rubric", Path.Combine(Folder, "rubric.json")];

    // The check itself: the shipped framework's annex is full of them.
    [TestCase("en", 40)]
    [TestCase("cy", 25)]
    public void Foreign_InTheAnnexOfTheShippedFramework_AreFound(string language, int least)
    {
        using var folder = new TemporaryFolder();
        var pack = Path.Combine(Repository.Root, "examples", "packs", "worked-case");
        Shell.Run("annex", pack, "--out", folder.File("annex.md"), "--lang", language, "--part", "supplement");

        Assert.That(Regex.Count(File.ReadAllText(folder.File("annex.md")), Foreign, RegexOptions.IgnoreCase), Is.GreaterThan(least));
    }

    [Test]
    public void FrameworkValidate_Example_IsSound() => Assert.That(
        Shell.Run("framework", "validate", Own[1]), Is.EqualTo(new Ran(0, "example-libraries version 3, 3 elements\nno problems\n", string.Empty)));

    [Test]
    public void RubricValidate_WithTheFrameworkItServes_IsSound() => Assert.That(
        Shell.Run("rubric", "validate", Own[3], "--framework", Own[1]),
        Is.EqualTo(new Ran(0, "example-shelf version 1, 9 criteria\nno problems\n", string.Empty)));

    [Test]
    public void Validate_Example_HasNoProblems() =>
        Assert.That(Shell.Run(["validate", Pack, .. Own]), Is.EqualTo(new Ran(0, "no problems\n", string.Empty)));

    [Test]
    public void Validate_WithoutTheRubricThatServesTheFramework_NamesBoth()
    {
        var ran = Shell.Run("validate", Pack, "--framework", Own[1]);

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Output, Does.Contain("SUI1132").And.Contain("example-libraries version 3").And.Contain("sui-ladder version 2"));
    }

    [Test]
    public void Assess_Example_JudgesItsThreeElements()
    {
        var ran = Shell.Run(["assess", Pack, "--json", .. Own]);
        using var json = JsonDocument.Parse(ran.Output);
        var judgement = json.RootElement.GetProperty("judgement");

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(
            judgement.GetProperty("elements").EnumerateArray().Select(element => $"{element.GetProperty("constituency")} "
                + $"{element.GetProperty("element")} {element.GetProperty("result")}"),
            Is.EqualTo(new[] { "Readers Gathered Met", "Readers Understood Met", "Readers ActedOn NotMet" }));
        Assert.That(judgement.GetProperty("prompt").GetString(), Is.EqualTo("PartlyMet"));
        AssertNothingForeign(ran.Output);
    }

    [Test]
    public void Assess_Example_PrintsItsWords()
    {
        var ran = Shell.Run(["assess", Pack, .. Own]);

        Assert.That(ran.Output, Does.Contain("Suggestions are").And.Contain("acted on").And.Contain("Readers").And.Contain("2.1.3(b)"));
        AssertNothingForeign(ran.Output);
    }

    [TestCase("L1", "gathered: the suggestions of readers")]
    [TestCase("L5", "acted on: the suggestions of readers")]
    public void Explain_Example_NamesItsElement(string criterion, string words)
    {
        var ran = Shell.Run(["explain", Pack, "--criterion", criterion, .. Own]);
        var json = Shell.Run(["explain", Pack, "--criterion", criterion, "--json", .. Own]);

        Assert.That(ran.Output, Does.Contain(words));
        AssertNothingForeign(ran.Output);
        AssertNothingForeign(json.Output);
    }

    [Test]
    public void Annex_Example_HasItsWordsInEveryFormat(
        [Values("en", "cy")] string language, [Values("published", "working")] string audience)
    {
        using var folder = new TemporaryFolder();
        var ran = Shell.Run(
            ["annex", Pack, "--out", folder.File("annex"), "--format", "all", "--lang", language, "--audience", audience, .. Own]);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(new FileInfo(folder.File("annex.pdf")).Length, Is.GreaterThan(10_000));
        foreach (var format in (string[])["html", "md", "json"])
        {
            var text = File.ReadAllText(folder.File("annex." + format));
            if (audience == "working")
            {
                Assert.That(text, Does.Contain(language == "en" ? "The prompt and its three elements" : "Yr ysgogiad a’i dair elfen"), format);
            }

            Assert.That(text, Does.Contain(language == "en" ? "Acted on" : "Gweithredwyd"), format);
            AssertNothingForeign(text);
        }
    }

    // With the gate against the prompt, and with no evidence on it.
    [TestCase("f3,papers,2019-02-10,,,Record,,L4,,,,For,Strong", "f3,papers,2019-02-10,,,Record,,L4,,,,Against,Strong",
        "f4,council,2019-02-10,,,Lived,,L4,,,,For,Moderate", "f4,council,2019-02-10,,,Lived,,L4,,,,Against,Moderate",
        "Suggestions of readers are not understood, so the prompt is not met.")]
    [TestCase(",L4,", ",L8,", "x", "x", "Nothing shows whether suggestions of readers are understood, so the prompt cannot be judged.")]
    public void Annex_GateNotMetOrNotShown_HasTheFrameworksSentence(string one, string oneNew, string two, string twoNew, string sentence)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Pack))
        {
            File.WriteAllText(
                folder.File(Path.GetFileName(file)),
                File.ReadAllText(file).Replace(one, oneNew, StringComparison.Ordinal).Replace(two, twoNew, StringComparison.Ordinal));
        }

        var ran = Shell.Run(["annex", folder.Path, "--out", folder.File("annex.md"), .. Own]);

        Assert.That(ran.Code, Is.Zero, ran.Problems);
        Assert.That(File.ReadAllText(folder.File("annex.md")), Does.Contain(sentence));
    }

    [Test]
    public void Validate_RubricForAnotherFramework_NamesWhatIsUnknown()
    {
        var framework = SuiInspection.CreateFrameworkReader().Read(File.ReadAllBytes(Own[1]), "framework.json").Framework!;
        var rubric = SuiInspection.CreateRubricReader().Read(SuiInspection.ShippedRubric(), "rubric.json").Rubric!
            with
        { Frameworks = [framework.Identity.Id] };

        var problems = rubric.Validate([framework]);

        Assert.That(framework.Validate(), Is.Empty);
        Assert.That(
            problems.Select(problem => problem.Code).Distinct(),
            Is.EquivalentTo(new[] { "SUI3047", "SUI3048", "SUI3028" }));
        Assert.That(problems.Select(problem => problem.Location.Column), Has.Some.EqualTo("ratings.rules[0].anyOf[0].notMetElements[0]"));
        Assert.That(problems[0].Message, Does.Contain("example-libraries version 3"));
    }

    private static void AssertNothingForeign(string text) =>
        Assert.That(Regex.Matches(text, Foreign, RegexOptions.IgnoreCase).Select(match => match.Value), Is.Empty);
}
