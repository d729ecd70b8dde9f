using Sui.Inspection.Tool.Output.Pages;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

public sealed class AnalyseCommandTests
{
    private static readonly string Strong = Path.Combine(Repository.Root, "examples", "packs", "synthetic-strong");

    [Test]
    public void Analyse_SaysHowSure_WhatMoves_AndWhatHolds()
    {
        var ran = Shell.Run("analyse", Strong, "--resamples", "200");

        Assert.That((ran.Code, ran.Output.Contains("NaN", StringComparison.Ordinal)), Is.EqualTo((0, false)));
        Assert.That(ran.Output, Does.Contain("As assessed: rung 3 Participation, outstanding.")
            .And.Contain("drawn anew 200 times").And.Contain("What one change alone gives").And.Contain("What would reach rung 4 Sharing power")
            .And.Contain("What holds rung 3 Participation").And.Contain("P2: 6 fewer proposals answered, now 22 of 23 (council)")
            .And.Contain("is not for publication"));
        Assert.That(ran.Output.Split('\n').Select(line => line.Length), Is.All.AtMost(PageText.Width));
    }

    [Test]
    public void Analyse_Json_IsTheSameForTheSameSeed()
    {
        var ran = Shell.Run("analyse", Strong, "--resamples", "100", "--seed", "7", "--json");
        var bootstrap = ran.Json().GetProperty("bootstrap");

        Assert.That(ran.Json().GetProperty("format").GetString(), Is.EqualTo("sui-analysis/1"));
        Assert.That((bootstrap.GetProperty("resamples").GetInt32(), bootstrap.GetProperty("seed").GetUInt64()), Is.EqualTo((100, 7ul)));
        Assert.That(bootstrap.GetProperty("rungs").EnumerateArray().Sum(one => one.GetProperty("share").GetDouble()), Is.EqualTo(1).Within(1e-9));
        Assert.That(Shell.Run("analyse", Strong, "--resamples", "100", "--seed", "7", "--json").Output, Is.EqualTo(ran.Output));
    }

    [TestCase("--resamples -1", "--resamples is '-1'; it must be a whole number from 0 to 100000.")]
    [TestCase("--resamples 100001", "--resamples is '100001'")]
    [TestCase("--seed x", "--seed is 'x'")]
    public void Analyse_OfNonsense_IsRefused(string options, string expected)
    {
        var ran = Shell.Run(["analyse", Strong, .. options.Split(' ')]);

        Assert.That((ran.Code, ran.Problems), Is.EqualTo((2, ran.Problems)));
        Assert.That(ran.Problems, Does.Contain(expected));
    }
}
