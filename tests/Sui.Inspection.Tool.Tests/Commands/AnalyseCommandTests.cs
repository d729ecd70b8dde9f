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
        var ran = Shell.Run("analyse", Repository.WorkedCase, "--resamples", "100", "--seed", "7", "--json");
        var bootstrap = ran.Json().GetProperty("bootstrap");

        Assert.That(ran.Json().GetProperty("format").GetString(), Is.EqualTo("sui-analysis/1"));
        Assert.That((bootstrap.GetProperty("resamples").GetInt32(), bootstrap.GetProperty("seed").GetUInt64()), Is.EqualTo((100, 7ul)));
        Assert.That(bootstrap.GetProperty("rungs").EnumerateArray().Sum(one => one.GetProperty("share").GetDouble()), Is.EqualTo(1).Within(1e-9));
        Assert.That(Shell.Run("analyse", Repository.WorkedCase, "--resamples", "100", "--seed", "7", "--json").Output, Is.EqualTo(ran.Output));
    }

    /// <summary>What has errors is analysed as it is assessed: what was left out is named, the document is whole, and both end with 1.</summary>
    [Test]
    public void Analyse_OfAPackWithErrors_IsAsAssessing()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Strong))
        {
            File.Copy(file, folder.File(Path.GetFileName(file)));
        }

        var findings = folder.File("findings.csv");
        File.WriteAllText(findings, File.ReadAllText(findings).Replace(",C1,", ",Z9,", StringComparison.Ordinal));
        var (analysed, assessed) = (Shell.Run("analyse", folder.Path, "--resamples", "0", "--json"), Shell.Run("assess", folder.Path, "--json"));

        Assert.That((analysed.Code, assessed.Code), Is.EqualTo((1, 1)));
        Assert.That(Codes(analysed), Is.EqualTo(Codes(assessed)).And.Not.Empty);
        Assert.That(analysed.Json().GetProperty("rung").GetRawText(), Is.EqualTo(assessed.Json().GetProperty("placement").GetProperty("rung").GetRawText()));
        Assert.That(analysed.Problems, Is.EqualTo(assessed.Problems));

        static string[] Codes(Ran ran) => [.. ran.Json().GetProperty("problems").EnumerateArray().Select(one => one.GetProperty("code").GetString()!)];
    }

    /// <summary>The annex, the analysis and the working paper say the same next rung, and what is reached with it.</summary>
    [Test]
    public void Analyse_WhereAHigherRungIsReachedWithTheNext_SaysSo()
    {
        var paper = Path.Combine(Repository.Root, "examples", "packs", "synthetic-paper");
        var json = Shell.Run("analyse", paper, "--resamples", "0", "--json").Json();

        Assert.That((json.GetProperty("next").GetInt32(), json.GetProperty("reached").GetInt32()), Is.EqualTo((1, 2)));
        Assert.That(json.GetProperty("notComputed").GetProperty("bootstrap").GetString(), Is.EqualTo("NotAskedFor"));
        Assert.That(Shell.Run("analyse", paper, "--resamples", "0").Output, Does.Contain("What would reach rung 1 Information, and with it rung 2 Consultation"));
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
