using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class PlanCommandTests
{
    private static readonly string Middling = Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    // Method, section 6: at a bar of 0.65, 30, 62, 24, 15 and 8 answers; divided by 0.35 and rounded up 86, 178, 69, 43 and 23.
    [Test]
    public void Plan_FromACaseload_ShowsTheMethodsSamples()
    {
        var ran = Shell.Run("plan", "--caseload", "6200", "--rate", "0.35");

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(ran.Output, Does.Contain("At least 65 per cent of people: I3, C6"));
        foreach (var (share, size, invitations) in new[] { (50, 30, 86), (75, 62, 178), (80, 24, 69), (85, 15, 43), (90, 8, 23) })
        {
            Assert.That(ran.Output, Does.Match($@"\n +{share} +{size} +{invitations} +8\d"), $"{share}");
        }
    }

    [Test]
    public void Plan_Json_HasEachCriterion()
    {
        var json = Shell.Run("plan", "--caseload", "60", "--rate", "0.35", "--share", "0.75", "--json").Json();

        var safe = json.GetProperty("criteria").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "C6");
        Assert.That(json.GetProperty("format").GetString(), Is.EqualTo("sui-plan/1"));
        Assert.That(safe.GetProperty("samples")[0].GetProperty("outcome").GetString(), Is.EqualTo("MoreThanThereAre"));
        Assert.That(safe.GetProperty("instruments").GetArrayLength(), Is.GreaterThan(3));
    }

    [Test]
    public void Plan_OfAPack_SaysWhereItStands()
    {
        var ran = Shell.Run("plan", Middling);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("as it was so far").And.Contain("The register has 17."));
        Assert.That(ran.Output, Does.Match(@"So far:\s+met\."));
    }

    [TestCase("plan --caseload 6200 --rate 0.35")]
    [TestCase("plan --caseload 50 --rate 0.35 --share 0.64 --share 0.65")]
    [TestCase("plan PACK")]
    public void Plan_Text_KeepsToEightyColumns(string command)
    {
        var ran = Shell.Run([.. command.Replace("PACK", Middling, StringComparison.Ordinal).Split(' ')]);

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output.Split('\n').Select(line => line.Length), Is.All.AtMost(PageText.Width));
    }

    [TestCase("", "Name a PACK")]
    [TestCase("--caseload 0", "whole number above 0")]
    [TestCase("--caseload 6200 --rate 35", "--rate is 35; it must be above 0 and at most 1")]
    [TestCase("--caseload 6200 --rate x", "--rate is 'x'")]
    [TestCase("--caseload 6200 --probability 1", "--probability is 1")]
    [TestCase("--caseload 6200 --share 75", "--share is 75")]
    [TestCase("--caseload 6200 --criterion X9", "has no criterion 'X9'")]
    public void Plan_WithNumbersThatCannotBe_SaysWhich(string arguments, string expected)
    {
        var ran = Shell.Run(["plan", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.Contain(expected));
    }

    [Test]
    public void Plan_OfOneCriterion_ShowsThatOne() => Assert.That(
        Shell.Run("plan", "--caseload", "6200", "--criterion", "c6", "--json").Json().GetProperty("criteria").EnumerateArray()
            .Select(one => one.GetProperty("id").GetString()),
        Is.EqualTo(new[] { "C6" }));

    [Test]
    public void Plan_OfAPackThatIsNotThere_IsAnError()
    {
        var ran = Shell.Run("plan", "no-such-pack", "--json");

        Assert.That(ran.Code, Is.EqualTo(1));
        Assert.That(ran.Json().GetProperty("problems").GetArrayLength(), Is.EqualTo(1));
    }
}
