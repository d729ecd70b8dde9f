using Sui.Inspection.Data;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Data;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>In the telephone interview took_part is 0, know_how 1, told_why 3, proposal_answered 7, what_changed 9.</summary>
[TestFixture]
internal sealed class InstrumentReaderTests
{
    private static byte[] Default => BuiltIn.Bytes("data/instruments/telephone-interview-1.json");

    [TestCase("format", "\"sui-rubric/1\"", "SUI4010", "format")]
    [TestCase("questions[1].hint", "\"x\"", "SUI4004", "questions[1].hint")]
    [TestCase("kind", null, "SUI4005", "kind")]
    [TestCase("questions[1].asksKnowledge", "\"yes\"", "SUI4006", "questions[1].asksKnowledge")]
    [TestCase("kind", "\"Phone\"", "SUI4007", "kind")]
    [TestCase("questions[1].id", "\"Know how\"", "SUI4008", "questions[1].id")]
    [TestCase("questions[1].options[0].label", "{}", "SUI4009", "questions[1].options[0].label")]
    [TestCase("questions", "[]", "SUI4040", "questions")]
    [TestCase("questions[1].id", "\"took_part\"", "SUI4040", "questions[1].id")]
    [TestCase("questions[1].id", "\"outcome\"", "SUI4041", "questions[1].id")]
    [TestCase("questions[1].criteria[1]", "\"I1\"", "SUI4042", "questions[1].criteria[1]")]
    [TestCase("questions[1].options[1].code", "\"yes\"", "SUI4043", "questions[1].options[1].code")]
    [TestCase("questions[3].options[4].meaning", "\"Neutral\"", "SUI4044", "questions[3].options[4].meaning")]
    [TestCase("questions[1].options[3].meaning", "\"Missing\"", "SUI4044", "questions[1].options[3].meaning")]
    [TestCase("questions[1].options[0].meaning", "\"Neutral\"", "SUI4045", "questions[1].options")]
    [TestCase("questions[1].options[2]", null, "SUI4045", "questions[1].options")]
    [TestCase("questions[9].asksKnowledge", "true", "SUI4046", "questions[9].asksKnowledge")]
    [TestCase("questions[1].criteria[0]", "\"X1\"", "SUI4047", "questions[1].criteria[0]")]
    [TestCase("questions[9].criteria[0]", "\"X1\"", "SUI4047", "questions[9].criteria[0]")]
    [TestCase("questions[1].criteria[0]", "\"C2\"", "SUI4048", "questions[1].criteria[0]")]
    [TestCase("questions[1].criteria[0]", "\"C4\"", "SUI4048", "questions[1].criteria[0]")]
    [TestCase("questions[7].askedOf", null, "SUI4049", "questions[7].askedOf")]
    public void Read_OneFault_GivesItsCodeAndPath(string path, string? value, string code, string column)
    {
        var read = new InstrumentReader().Read(JsonEdits.Edit(Default, path, value), "mine.json", BuiltIn.Rubric);

        Assert.That(read.Instrument, Is.Null);
        Assert.That(read.Problems.Select(p => $"{p.Code} {p.Location.Column}"), Is.EqualTo(new[] { $"{code} {column}" }));
    }

    [Test]
    public void Read_WithoutARubric_LeavesCriteriaOpen()
    {
        var read = new InstrumentReader().Read(JsonEdits.Edit(Default, "questions[1].criteria[0]", "\"X1\""), "mine.json");

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Instrument!.Questions[1].Criteria, Is.EqualTo(new[] { "X1" }));
    }

    [Test]
    public void Read_OptionalsLeftOut_TakesTheirDefaults()
    {
        var read = new InstrumentReader().Read(
            """
            { "$schema": "urn:sui-inspection:schema:instrument:1", "format": "sui-instrument/1", "id": "mine", "version": 2,
              "title": { "en": "Mine" }, "kind": "Group",
              "questions": [{ "id": "q", "text": { "en": "What?" }, "criteria": null, "options": null, "askedOf": null }] }
            """u8.ToArray(),
            "mine.json",
            BuiltIn.Rubric);

        var question = read.Instrument!.Questions.Single();
        Assert.Multiple(() =>
        {
            Assert.That(read.Instrument.Identity.Version, Is.EqualTo(2));
            Assert.That(question.Criteria, Is.Empty);
            Assert.That(question.Options, Is.Empty);
            Assert.That(question.AskedOf, Is.EqualTo(AskedOf.Everyone));
            Assert.That(question.AsksKnowledge, Is.False);
        });
    }
}
