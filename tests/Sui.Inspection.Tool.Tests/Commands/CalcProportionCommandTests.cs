using System.Text.Json;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class CalcProportionCommandTests
{
    // method.md, section 4, reference table.
    [TestCase("1", "1", "0.65", 1.601)]
    [TestCase("4", "4", "0.65", 5.953)]
    [TestCase("5", "6", "0.65", 4.188)]
    [TestCase("13", "20", "0.65", -0.199)]
    [TestCase("52", "84", "0.65", -4.259)]
    [TestCase("3", "10", "0.65", -12.706)]
    [TestCase("0", "5", "0.65", -13.816)]
    [TestCase("12", "13", "0.65", 12.968)]
    [TestCase("60", "84", "0.50", 41.035)]
    [TestCase("9", "20", "0.50", -2.583)]
    [TestCase("5", "6", "0.80", 0.682)]
    [TestCase("3", "10", "0.80", -22.852)]
    public void Proportion_ReferenceTable_IsReproduced(string favourable, string n, string threshold, double weight)
    {
        var json = Proportion("--favourable", favourable, "--n", n, "--threshold", threshold);

        Assert.That(json.GetProperty("weight").GetDouble(), Is.EqualTo(weight).Within(0.0005));
    }

    [Test]
    public void Proportion_DesignEffect_IsUsed()
    {
        var json = Proportion("--favourable", "60", "--n", "84", "--deff", "1.6");

        // method.md, section 4: 60/84 with deff 1.6.
        Assert.That(json.GetProperty("weight").GetDouble(), Is.EqualTo(6.317).Within(0.0005));
        Assert.That(json.GetProperty("deff").GetDouble(), Is.EqualTo(1.6));
    }

    [Test]
    public void Proportion_Json_HasEveryMember()
    {
        var json = Proportion("--favourable", "14", "--n", "20");

        Assert.That(json.GetProperty("weight").GetDouble(), Is.EqualTo(2.544).Within(0.0005));
        Assert.That(json.GetProperty("grade").GetString(), Is.EqualTo("weak"));
        Assert.That(json.GetProperty("threshold").GetDouble(), Is.EqualTo(0.65));
        Assert.That(json.GetProperty("favourable").GetDouble(), Is.EqualTo(14));
        Assert.That(json.GetProperty("n").GetInt32(), Is.EqualTo(20));

        // R: pbeta(0.65, 6.5 + 14, 3.5 + 6, lower.tail = FALSE) and pbeta(0.65, 6.5 + 14, 3.5 + 6)
        var posterior = json.GetProperty("posterior");
        Assert.That(posterior.GetProperty("atOrAbove").GetDouble(), Is.EqualTo(0.666618000980613).Within(1e-12));
        Assert.That(posterior.GetProperty("below").GetDouble(), Is.EqualTo(0.333381999019387).Within(1e-12));
        Assert.That(json.GetProperty("tailAtOrAbove").GetDouble(), Is.EqualTo(0.666618000980613).Within(1e-12));
        Assert.That(json.GetProperty("tailBelow").GetDouble(), Is.EqualTo(0.333381999019387).Within(1e-12));
    }

    [TestCase("0", "1000", -100)]
    [TestCase("1000", "1000", 100)]
    public void Proportion_Extreme_IsClamped(string favourable, string n, double weight)
    {
        var json = Proportion("--favourable", favourable, "--n", n);

        Assert.That(json.GetProperty("weight").GetDouble(), Is.EqualTo(weight));
        Assert.That(json.GetProperty("grade").GetString(), Is.EqualTo("decisive"));
    }

    [Test]
    public void Proportion_PartsOfPeople_AreAllowedAmongTheFavourable() =>
        Assert.That(Proportion("--favourable", "13.5", "--n", "20").GetProperty("favourable").GetDouble(), Is.EqualTo(13.5));

    [Test]
    public void Proportion_ForPeople_SaysWeightAndGrade()
    {
        var ran = Shell.Run("calc", "proportion", "--favourable", "14", "--n", "20");

        Assert.That(ran.Code, Is.Zero);
        Assert.That(ran.Output, Does.Contain("14 of 20").And.Contain("65 per cent").And.Contain("+2.544 dB (weak)"));
    }

    /// <summary>What is not certain does not read as if it were.</summary>
    [TestCase("0.9999999999999999", "against a bar of over 99.99 per cent", "below the bar        over 0.9999")]
    [TestCase("1e-17", "against a bar of under 0.01 per cent", "at or above the bar  over 0.9999")]
    public void Proportion_NearACorner_IsPrintedWithItsLimit(string threshold, string bar, string probability)
    {
        var ran = Shell.Run("calc", "proportion", "--favourable", "14", "--n", "20", "--threshold", threshold);

        Assert.That(ran.Output, Does.Contain(bar).And.Contain(probability).And.Not.Contain("1.0000").And.Not.Contain("0.0000"));
    }

    [TestCase("0.99", "over 99.9 per cent")]
    [TestCase("1", "100.0 per cent")]
    public void Sample_WhosePowerIsBelowOne_IsNotCertain(string share, string power)
    {
        var ran = Shell.Run("calc", "sample", "--bar", "0.1", "--share", share, "--probability", "0.99999");

        Assert.That(ran.Output, Does.Contain("with a probability of " + power));
    }

    [TestCase("21", "20", "0.65", "1", "--favourable is 21; it must not be more than --n, which is 20.")]
    [TestCase("-1", "20", "0.65", "1", "--favourable is -1; it must be 0 or more.")]
    [TestCase("0", "0", "0.65", "1", "--n is 0; it must be a whole number above 0.")]
    [TestCase("0", "-3", "0.65", "1", "--n is -3; it must be a whole number above 0.")]
    [TestCase("1", "2.5", "0.65", "1", "--n is 2.5; it must be a whole number above 0.")]
    [TestCase("1", "1e300", "0.65", "1", "--n is 1E+300; it must be at most 2147483647.")]
    [TestCase("1", "2", "0", "1", "--threshold is 0; it must be above 0 and below 1")]
    [TestCase("1", "2", "1", "1", "--threshold is 1; it must be above 0 and below 1")]
    [TestCase("1", "2", "65", "1", "--threshold is 65; it must be above 0 and below 1")]
    [TestCase("1", "2", "0.65", "0.9", "--deff is 0.9; it must be 1 or more.")]
    [TestCase("one", "2", "0.65", "1", "--favourable is 'one'; it must be a number")]
    [TestCase("1", "2", "0,65", "1", "--threshold is '0,65'; it must be a number")]
    [TestCase("NaN", "2", "0.65", "1", "--favourable is 'NaN'; it must be a number")]
    [TestCase("1", "Infinity", "0.65", "1", "--n is 'Infinity'; it must be a number")]
    public void Proportion_InvalidNumber_IsWrongUsageWithAMessage(
        string favourable, string n, string threshold, string deff, string message)
    {
        var ran = Shell.Run(
            "calc", "proportion", "--favourable", favourable, "--n", n, "--threshold", threshold, "--deff", deff, "--json");

        Assert.That(ran.Code, Is.EqualTo(2));
        Assert.That(ran.Output, Is.Empty);
        Assert.That(ran.Problems, Does.StartWith("sui: " + message));
    }

    [Test]
    public void Proportion_SeveralInvalidNumbers_AreAllNamed()
    {
        var ran = Shell.Run("calc", "proportion", "--favourable", "3", "--n", "2", "--threshold", "7", "--deff", "0");

        Assert.That(ran.Problems, Does.Contain("--favourable").And.Contain("--threshold").And.Contain("--deff"));
    }

    private static JsonElement Proportion(params string[] args)
    {
        var ran = Shell.Run(["calc", "proportion", "--json", .. args]);
        Assert.That(ran.Code, Is.Zero, ran.Problems);
        return ran.Json();
    }
}
