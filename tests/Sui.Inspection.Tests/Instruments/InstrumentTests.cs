using Sui.Inspection.Data;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>The instruments that the library brings along, against the method, section 8, and the ids that files use.</summary>
[TestFixture]
internal sealed class InstrumentTests
{
    private const string Enablers = "E1 E2 E3 E4 E5 E6 E7";

    private static IEnumerable<string> Ids => BuiltIn.Instruments.Keys;

    [TestCase("telephone-interview", SourceKind.Interview, "I1 I2 I3 C5 C6 U1 P2 P3")]
    [TestCase("face-to-face-interview", SourceKind.Interview, "I1 I2 I3 C5 C6 U1 P2 P3")]
    [TestCase("service-user-survey", SourceKind.Survey, "I1 I2 I3 C5 C6")]
    [TestCase("text-message-survey", SourceKind.Survey, "I1 I2 C5 C6")]
    [TestCase("stakeholder-survey", SourceKind.Survey, "K1 K4")]
    [TestCase("council-record", SourceKind.Council, "C1 C2 C3 P1 P2 P3")]
    [TestCase("representatives-conversation", SourceKind.Group, "C1 U1 P1 P2 P3 P4 P5 P6 S1 S2 S3")]
    [TestCase("document-checklist", SourceKind.Document, "C1 C2 C3 U1 P4 P6 S1 S2 S3 S4 F1 F2 F3 K2 K3 K4 " + Enablers)]
    [TestCase("observation", SourceKind.Observation, "I2 C6 P1 P5 S1")]
    [TestCase("staff-interview", SourceKind.Interview, "C3 U1 P4 P5 " + Enablers)]
    public void Instrument_OfTheMethod_SpeaksToItsCriteria(string id, SourceKind kind, string criteria)
    {
        var instrument = BuiltIn.Instruments[id];

        Assert.That(instrument.Kind, Is.EqualTo(kind));
        Assert.That(instrument.Identity.Version, Is.EqualTo(1));
        Assert.That(
            instrument.Questions.SelectMany(question => question.Criteria).Distinct(), Is.EquivalentTo(criteria.Split(' ')));
    }

    [TestCase("telephone-interview", "took_part know_how asked_this_year told_why understandable heard_back safe_to_criticise "
        + "proposal_answered proposal_carried_out what_changed anything_else")]
    [TestCase("face-to-face-interview", "took_part know_how asked_this_year told_why understandable heard_back safe_to_criticise "
        + "proposal_answered proposal_carried_out what_changed anything_else")]
    [TestCase("service-user-survey",
        "know_how asked_this_year told_why understandable heard_back safe_to_criticise sex age_group")]
    [TestCase("text-message-survey", "asked_this_year know_how told_why heard_back safe_to_criticise")]
    [TestCase("stakeholder-survey", "asked what_changed")]
    public void Questions_OfAnInstrument_HaveTheIdsThatFilesUse(string id, string questions) =>
        Assert.That(string.Join(' ', BuiltIn.Instruments[id].Questions.Select(q => q.Id)), Is.EqualTo(questions));

    [TestCase("took_part", "", AskedOf.Everyone, false, "yes no dont_know")]
    [TestCase("know_how", "I1", AskedOf.Everyone, true, "yes partly no dont_know")]
    [TestCase("asked_this_year", "I1", AskedOf.Everyone, true, "yes no dont_know")]
    [TestCase("told_why", "I2", AskedOf.Everyone, true, "yes partly no dont_know not_applicable")]
    [TestCase("understandable", "I3", AskedOf.Everyone, false, "yes partly no dont_know")]
    [TestCase("heard_back", "C5", AskedOf.Everyone, true, "yes partly no dont_know")]
    [TestCase("safe_to_criticise", "C6", AskedOf.Everyone, false, "yes partly no dont_know")]
    [TestCase("proposal_answered", "P2", AskedOf.ThoseWhoTookPart, true, "yes partly no dont_know not_applicable")]
    [TestCase("proposal_carried_out", "P3", AskedOf.ThoseWhoTookPart, true, "yes partly no dont_know not_applicable")]
    public void Question_OfTheInterviews_IsAskedAsTheMethodSays(
        string id, string criterion, AskedOf askedOf, bool knowledge, string codes)
    {
        foreach (var instrument in new[] { "telephone-interview", "face-to-face-interview" })
        {
            var question = BuiltIn.Instruments[instrument].Questions.Single(q => q.Id == id);
            Assert.Multiple(() =>
            {
                Assert.That(string.Join(' ', question.Criteria), Is.EqualTo(criterion));
                Assert.That(question.AskedOf, Is.EqualTo(askedOf));
                Assert.That(question.AsksKnowledge, Is.EqualTo(knowledge));
                Assert.That(string.Join(' ', question.Options.Select(o => o.Code)), Is.EqualTo(codes + " prefer_not_to_say"));
            });
        }
    }

    [TestCase("yes", AnswerMeaning.Favourable)]
    [TestCase("partly", AnswerMeaning.Neutral)]
    [TestCase("no", AnswerMeaning.NotFavourable)]
    [TestCase("dont_know", AnswerMeaning.DoesNotKnow)]
    [TestCase("not_applicable", AnswerMeaning.NotApplicable)]
    [TestCase("prefer_not_to_say", AnswerMeaning.PreferredNotToSay)]
    public void Code_InAnyInstrument_HasOneMeaning(string code, AnswerMeaning meaning)
    {
        var meanings = BuiltIn.Instruments.Values
            .SelectMany(i => i.Questions).SelectMany(q => q.Options).Where(o => o.Code == code).Select(o => o.Meaning).ToList();

        Assert.That(meanings, Is.Not.Empty);
        Assert.That(meanings, Has.All.EqualTo(meaning));
    }

    [TestCaseSource(nameof(Ids))]
    public void Options_OfClosedQuestions_OfferNotToSay(string id)
    {
        var closed = BuiltIn.Instruments[id].Questions.Where(q => q.Options.Count > 0);

        Assert.That(closed.All(q => q.Options.Any(o => o.Code == "prefer_not_to_say")), Is.True);
    }

    [TestCaseSource(nameof(Ids))]
    public void Read_AgainstTheDefaultRubric_GivesNoProblem(string id)
    {
        var file = $"data/instruments/{id}-1.json";

        var read = new InstrumentReader().Read(BuiltIn.Bytes(file), file, BuiltIn.Rubric);

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Instrument!.Identity.Id, Is.EqualTo(id));
    }

    [TestCase("council-record")]
    [TestCase("representatives-conversation")]
    [TestCase("document-checklist")]
    [TestCase("observation")]
    [TestCase("staff-interview")]
    public void Checklist_OfInspectors_IsNeverScored(string id) =>
        Assert.That(BuiltIn.Instruments[id].Questions.Select(q => q.Options.Count), Has.All.Zero);
}
