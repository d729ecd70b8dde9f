using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>In the telephone interview took_part is 0, know_how 1, told_why 3, gave_views 5, routes_used 6,
/// heard_back 7, safe_to_criticise 8, proposal_answered 9, what_changed 11, sex 13, consent_quote 16, consent_contact 17.</summary>
[TestFixture]
internal sealed class InstrumentReaderTests
{
    private static byte[] Default => BuiltIn.Bytes("data/instruments/telephone-interview-2.json");

    [TestCase("format", "\"sui-rubric/1\"", "SUI4010", "format")]
    [TestCase("questions[1].clue", "\"x\"", "SUI4004", "questions[1].clue")]
    [TestCase("questions[1].hint", "\"x\"", "SUI4006", "questions[1].hint")]
    [TestCase("questions[1].scale", "\"Scale\"", "SUI4007", "questions[1].scale")]
    [TestCase("questions[1].seconds", "0", "SUI4008", "questions[1].seconds")]
    [TestCase("questions[1].seconds", "3601", "SUI4008", "questions[1].seconds")]
    [TestCase("introduction", "{}", "SUI4009", "introduction")]
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
    [TestCase("questions[1].options[2]", null, "SUI4045", "questions[1].options", "SUI4051", "questions[1].options")]
    [TestCase("questions[11].asksKnowledge", "true", "SUI4046", "questions[11].asksKnowledge")]
    [TestCase("questions[1].criteria[0]", "\"X1\"", "SUI4047", "questions[1].criteria[0]")]
    [TestCase("questions[11].criteria[0]", "\"X1\"", "SUI4047", "questions[11].criteria[0]")]
    [TestCase("questions[1].criteria[0]", "\"C2\"", "SUI4048", "questions[1].criteria[0]")]
    [TestCase("questions[1].criteria[0]", "\"C4\"", "SUI4048", "questions[1].criteria[0]")]
    [TestCase("questions[9].askedOf", null, "SUI4049", "questions[9].askedOf")]
    [TestCase("questions[1].id", "\"imported_row\"", "SUI4041", "questions[1].id")]
    [TestCase("questions[1].options[4].meaning", "\"NotFavourable\"", "SUI4044", "questions[1].options[4].meaning")]
    [TestCase("questions[1].options[1].meaning", "\"NotFavourable\"", "SUI4044", "questions[1].options[1].meaning")]
    [TestCase("questions[1].options[3].meaning", "\"Neutral\"", "SUI4044", "questions[1].options[3].meaning")]
    [TestCase("questions[6].options[10].code", "\"not_asked\"", "SUI4044", "questions[6].options[10].meaning")]
    [TestCase("questions[11].scale", "\"SingleChoice\"", "SUI4050", "questions[11].scale")]
    [TestCase("questions[6].scale", "\"Date\"", "SUI4050", "questions[6].scale")]
    [TestCase("questions[1].options[1].code", "\"maybe\"", "SUI4051", "questions[1].options[1].code")]
    [TestCase("questions[6].relevance[0].question", "\"heard_back\"", "SUI4052", "questions[6].relevance[0].question")]
    [TestCase("questions[6].relevance[0].question", "\"routes_used\"", "SUI4052", "questions[6].relevance[0].question")]
    [TestCase("questions[6].relevance[0].anyOf", "[]", "SUI4053", "questions[6].relevance[0].anyOf")]
    [TestCase("questions[6].relevance[0].anyOf[0]", "\"maybe\"", "SUI4053", "questions[6].relevance[0].anyOf[0]")]
    [TestCase("questions[6].relevance[0].anyOf[1]", "\"yes\"", "SUI4053", "questions[6].relevance[0].anyOf[1]")]
    [TestCase("questions[1].range", "{\"from\":0}", "SUI4054", "questions[1].range")]
    [TestCase("questions[11].favourable", "{\"from\":0}", "SUI4054", "questions[11].favourable")]
    [TestCase("questions[16].criteria", "[\"I1\"]", "SUI4057", "questions[16].consent")]
    [TestCase("questions[16].options[1]", null, "SUI4051", "questions[16].options", "SUI4057", "questions[16].consent")]
    [TestCase("questions[13].consent", "\"Quote\"", "SUI4057", "questions[13].consent", "SUI4058", "questions[16].consent")]
    [TestCase("questions[17].consent", "\"Quote\"", "SUI4058", "questions[17].consent")]
    [TestCase("questions[14].characteristic", "\"sex\"", "SUI4059", "questions[14].characteristic")]
    [TestCase("questions[1].characteristic", "\"Knowledge\"", "SUI4059", "questions[1].characteristic")]
    [TestCase("tookPartQuestion", "\"nowhere\"", "SUI4060", "tookPartQuestion")]
    [TestCase("tookPartQuestion", "\"what_changed\"", "SUI4060", "tookPartQuestion")]
    public void Read_OneFault_GivesItsCodeAndPath(
        string path, string? value, string code, string column, string? second = null, string? secondColumn = null)
    {
        var read = new InstrumentReader().Read(JsonEdits.Edit(Default, path, value), "mine.json", BuiltIn.Rubric);

        Assert.That(read.Instrument, Is.Null);
        Assert.That(read.Problems.Select(p => $"{p.Code} {p.Location.Column}"), Is.EqualTo(
            second is null ? [$"{code} {column}"] : new[] { $"{code} {column}", $"{second} {secondColumn}" }));
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

    [TestCase("\"range\": { \"from\": 5, \"to\": 1 }", "SUI4054")]
    [TestCase("\"range\": {}", "SUI4054")]
    [TestCase("\"range\": { \"from\": 0, \"to\": 10 }, \"favourable\": { \"from\": 8, \"to\": 11 }", "SUI4055")]
    [TestCase("\"range\": { \"from\": 0, \"to\": 10 }, \"favourable\": { \"from\": 11 }", "SUI4055")]
    [TestCase("\"range\": { \"from\": 0, \"to\": 10 }, \"favourable\": { \"from\": 0 }", "SUI4055")]
    [TestCase("\"favourable\": { \"from\": 1e20 }", "SUI4008")]
    [TestCase("\"criteria\": [\"I1\"]", "SUI4056")]
    [TestCase("\"criteria\": [\"C1\"], \"favourable\": { \"from\": 1 }", "SUI4048")]
    [TestCase("\"asksKnowledge\": true", "SUI4046")]
    public void Read_FaultOfANumber_GivesItsCode(string properties, string code) =>
        Assert.That(ReadNumber(properties).Problems.Select(p => p.Code), Is.EqualTo(new[] { code }));

    [TestCase("\"range\": { \"from\": 0, \"to\": 10 }, \"favourable\": { \"from\": 7 }, \"criteria\": [\"I1\"]")]
    [TestCase("\"range\": { \"from\": 0 }, \"favourable\": { \"to\": 3.5 }")]
    [TestCase("\"range\": null")]
    public void Read_Number_IsAllowed(string properties) => Assert.That(ReadNumber(properties).Problems, Is.Empty);

    [Test]
    public void Read_Agreement_ChecksItsFivePoints()
    {
        var survey = BuiltIn.Bytes("data/instruments/service-user-survey-2.json");

        string[] Codes(string path, string? value) =>
            [.. new InstrumentReader().Read(JsonEdits.Edit(survey, path, value), "mine.json", BuiltIn.Rubric)
                .Problems.Select(p => $"{p.Code} {p.Location.Column}")];

        Assert.Multiple(() =>
        {
            Assert.That(Codes("questions[8].options[0]", null), Is.EqualTo(new[] { "SUI4051 questions[8].options" }));
            Assert.That(
                Codes("questions[8].options[0].meaning", "\"Neutral\""),
                Is.EqualTo(new[] { "SUI4044 questions[8].options[0].meaning" }));
            Assert.That(
                Codes("questions[8].options[2].meaning", "\"Favourable\""),
                Is.EqualTo(new[] { "SUI4044 questions[8].options[2].meaning" }));
        });
    }

    private static InstrumentReadResult ReadNumber(string properties) => new InstrumentReader().Read(
        System.Text.Encoding.UTF8.GetBytes(
            $$"""
            { "format": "sui-instrument/1", "id": "mine", "version": 1, "title": { "en": "Mine" }, "kind": "Survey",
              "questions": [{ "id": "q", "text": { "en": "How many?" }, "scale": "Number", {{properties}} }] }
            """),
        "mine.json",
        BuiltIn.Rubric);
}
