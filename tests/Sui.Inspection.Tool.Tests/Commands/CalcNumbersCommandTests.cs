using System.Text.Json;
using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CalcNumbersCommandTests
{
    // The method, section 6.
    [TestCase("", 0.60998, 0.79985)]
    [TestCase("--population 200", 0.63571, 0.78173)]
    [TestCase("--population 84", 0.714286, 0.714286)]
    [TestCase("--method clopper-pearson", 0.60532, 0.80760)]
    [TestCase("--method clopper-pearson --population 200", 0.63315, 0.78638)]
    public void Interval_OfTheMethod_IsReproduced(string options, double low, double high)
    {
        var json = Json($"interval --k 60 --n 84 {options} --json");

        Assert.That(json.GetProperty("low").GetDouble(), Is.EqualTo(low).Within(5e-6));
        Assert.That(json.GetProperty("high").GetDouble(), Is.EqualTo(high).Within(5e-6));
        Assert.That(json.GetProperty("share").GetDouble(), Is.EqualTo(60 / 84d).Within(1e-15));
    }

    // chisq.test(c(6, 78), p = c(.15, .85)) times 199/116; 1 - 2 * sd(rep(c(6, 78) / c(30, 170), c(30, 170)))
    [Test]
    public void Groups_OfTheMethod_AreReproduced()
    {
        var json = Json("groups --heard 6,78 --shares 0.15,0.85 --population 200 --json");

        Assert.That(json.GetProperty("chiSquare").GetDouble(), Is.EqualTo(6.9774).Within(5e-5));
        Assert.That(json.GetProperty("pValue").GetDouble(), Is.EqualTo(0.00825).Within(5e-6));
        Assert.That(json.GetProperty("cohensW").GetDouble(), Is.EqualTo(0.22004).Within(5e-6));
        Assert.That(json.GetProperty("rIndicator").GetDouble(), Is.EqualTo(0.8146991963820441).Within(1e-12));
        Assert.That(json.GetProperty("groupRule").GetString(), Is.EqualTo("Adequate"));
        Assert.That(Json("groups --heard 5,79 --shares 0.15,0.85 --json").GetProperty("groupRule").GetString(), Is.EqualTo("Poor"));
    }

    // The method, section 6, 'Planning'; 24 / 0.35 rounded up.
    [TestCase("0.5", 30)]
    [TestCase("0.75", 62)]
    [TestCase("0.8", 24)]
    [TestCase("0.85", 15)]
    [TestCase("0.9", 8)]
    public void Sample_OfTheMethod_IsReproduced(string share, int size)
    {
        var json = Json($"sample --bar 0.65 --share {share} --rate 0.35 --json");

        Assert.That(json.GetProperty("size").GetInt32(), Is.EqualTo(size));
        Assert.That(json.GetProperty("invitations").GetInt32(), Is.EqualTo((int)Math.Ceiling(size / 0.35)));
        Assert.That(json.GetProperty("outcome").GetString(), Is.EqualTo("Settles"));
    }

    [TestCase("interval --k 60 --n 84 --population 200", "71.4 per cent")]
    [TestCase("interval --k 0 --n 0", "nobody answered")]
    [TestCase("interval --k 1 --n 1 --population 1", "Everybody was heard")]
    [TestCase("groups --heard 5,79 --shares 0.15,0.85", "a group goes unheard")]
    [TestCase("groups --heard 0,0 --shares 0.15,0.85 --population 200", "nobody was heard")]
    [TestCase("groups --heard 1,0 --shares 0.15,0.85 --population 1", "more were heard of a group than there are of it")]
    [TestCase("groups --heard 3,4 --shares 0.5,0.5", "fewer than five of some group are expected")]
    [TestCase("sample --bar 0.65 --share 0.8 --rate 0.35 --population 200", "Invitations: 69")]
    [TestCase("sample --bar 0.65 --share 0.75 --population 50", "takes more answers than there are people")]
    [TestCase("sample --bar 0.65 --share 0.65", "it lies on the bar")]
    public void Text_SaysItInPlainWordsWithinEightyColumns(string line, string words)
    {
        var ran = Shell.Run(["calc", .. line.Split(' ')]);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((0, string.Empty)));
        Assert.That(ran.Output.ReplaceLineEndings(" "), Does.Contain(words).And.Not.Contain("NaN").And.Not.Contain("∞"));
        Assert.That(ran.Output.Split('\n').Select(one => one.Length), Is.All.AtMost(PageText.Width));
        var json = Json(line + " --json");
        Assert.That(json.ValueKind, Is.EqualTo(JsonValueKind.Object));
    }

    [TestCase("interval --k 5 --n 4", "--k is 5; it must not be more than --n")]
    [TestCase("interval --k -1 --n 4", "--k is -1")]
    [TestCase("interval --k NaN --n 4", "--k is 'NaN'")]
    [TestCase("interval --k 1 --n Infinity", "--n is 'Infinity'")]
    [TestCase("interval --k 60 --n 84 --population 83", "--n is 84; it must not be more than --population")]
    [TestCase("interval --k 60 --n 84 --population -5", "--population is '-5'")]
    [TestCase("interval --k 60 --n 84 --population 99999999999", "--population is '99999999999'")]
    [TestCase("interval --k 60 --n 84 --method wald", "--method is 'wald'")]
    [TestCase("groups --heard 6,78 --shares 0.15", "--heard has 2 groups and --shares 1")]
    [TestCase("groups --heard 6,78 --shares 0.15,0.5", "--shares add up to 0.65")]
    [TestCase("groups --heard 6,-78 --shares 0.15,0.85", "--heard is '6,-78'")]
    [TestCase("groups --heard 6,78 --shares NaN,1", "--shares is 'NaN,1'")]
    [TestCase("groups --heard 6,78 --shares 0.15,0.85 --population 80", "--heard adds up to 84; it must not be more than --population")]
    [TestCase("sample --bar 1 --share 2 --rate 0 --probability 1", "--bar is 1", "--share is 2", "--rate is 0", "--probability is 1")]
    public void Options_OutsideTheirRange_AreWrongUsage(string line, params string[] messages)
    {
        var ran = Shell.Run(["calc", .. line.Split(' '), "--json"]);

        Assert.That((ran.Code, ran.Output), Is.EqualTo((2, string.Empty)));
        foreach (var message in messages)
        {
            Assert.That(ran.Problems, Does.Contain("sui: " + message));
        }
    }

    private static JsonElement Json(string line)
    {
        var ran = Shell.Run(["calc", .. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.That(ran.Code, Is.Zero, ran.Problems);
        return ran.Json();
    }
}
