using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tests.Intake;

namespace Sui.Inspection.Tests.EvidenceModel;

/// <summary>Responses from codes, which are those that a file gives.</summary>
internal sealed class ResponseFromTests
{
    private static readonly Instrument Log = KnownData.Instruments.Find("log")!;

    private static readonly string[] Questions = ["gate", "ways", "much", "months", "since", "words", "quote", "again"];

    // Each row: the cells of gate, ways, much, months, since, words, quote, again.
    [TestCase("yes", "talk|post", "lots", "12", "2019-01-02", "my own words", "yes", "no")]
    [TestCase("no", "talk", "lots", "7.50", "prefer_not_to_say", "", "no", "")]
    [TestCase("YES", "NONE", "little", "0", "", "x", "prefer_not_to_say", "not_asked")]
    [TestCase("yes", "not_asked", "", "not_applicable", "not_asked", "", "", "yes")]
    [TestCase("", "", "", "", "", "", "", "")]
    public void From_Codes_GivesWhatReadingThemGives(params string[] cells)
    {
        var read = new SamplePack()
            .Replace("pack.json", "\"instrument\": \"talk\"", "\"instrument\": \"log\"")
            .Set("interviews.csv", $"{SamplePack.Common},person,outcome,{string.Join(',', Questions)}\ni1,interviews,2019-06-04,,,Lived,,,Completed,{string.Join(',', cells)}")
            .Read();
        var problems = new List<Problem>();
        var made = Response.From(Log, Questions.Zip(cells).ToDictionary(pair => pair.First, pair => (string?)pair.Second), problems: problems);

        var expected = read.Pack!.Responses.Single(response => response.Id == "i1");
        Assert.Multiple(() =>
        {
            Assert.That(made.Answers, Is.EquivalentTo(expected.Answers));
            Assert.That(made.Values, Is.EquivalentTo(expected.Values));
            Assert.That(made.Consents, Is.EquivalentTo(expected.Consents));
            Assert.That(
                problems.Select(problem => (problem.Code, problem.Severity)),
                Is.EqualTo(read.Problems.Where(problem => problem.Location.File == "interviews.csv").Select(problem => (problem.Code, problem.Severity))));
        });
    }

    [TestCase("gate", "perhaps", "SUI2027")]
    [TestCase("nothing", "yes", "SUI2044")]
    [TestCase("ways", "talk|none", "SUI2042")]
    [TestCase("months", "601", "SUI2012")]
    [TestCase("since", "2019-02-30", "SUI2009")]
    public void From_WhatTheInstrumentDoesNotHave_IsReportedOrThrown(string question, string code, string expected)
    {
        var codes = new Dictionary<string, string?> { [question] = code };
        var problems = new List<Problem>();

        var made = Response.From(Log, codes, problems: problems);

        Assert.Multiple(() =>
        {
            Assert.That(problems.Select(problem => problem.Code), Is.EqualTo(new[] { expected }));
            Assert.That(problems[0].Location.Column, Is.EqualTo($"Answers[{question}]"));
            Assert.That(made.Values, Is.Empty);
            Assert.That(() => Response.From(Log, codes), Throws.ArgumentException.With.Message.Contains(question).And.Message.Contains(expected));
        });
    }

    [Test]
    public void From_AnswersOfSomebodyNotReached_AreAnError() => Assert.That(
        () => Response.From(Log, new Dictionary<string, string?> { ["gate"] = "yes" }, ResponseOutcome.NotReached),
        Throws.ArgumentException.With.Message.Contains("SUI2028"));
}
