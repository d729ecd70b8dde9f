using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>The instruments that the library brings along, against the method, section 8, and the ids that files use.</summary>
[TestFixture]
internal sealed class InstrumentTests
{
    private const string Enablers = "E1 E2 E3 E4 E5 E6 E7";

    private static IEnumerable<string> Ids => BuiltIn.Instruments.Ids();

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
    [TestCase("focus-group-guide", SourceKind.Group, "I1 I2 I3 C1 C5 C6 U1 P1", 1)]
    [TestCase("suggestion-log", SourceKind.Data, "C1 C2 C3 C5 C6 U1 P1 P2", 1)]
    public void Instrument_OfTheMethod_SpeaksToItsCriteria(string id, SourceKind kind, string criteria, int version = 2)
    {
        var instrument = BuiltIn.Instruments.Find(id)!;

        Assert.That(instrument.Kind, Is.EqualTo(kind));
        Assert.That(instrument.Identity.Version, Is.EqualTo(version));
        Assert.That(
            instrument.Questions.SelectMany(question => question.Criteria).Distinct(), Is.EquivalentTo(criteria.Split(' ')));
    }

    private const string Interview = "took_part know_how asked_this_year told_why understandable gave_views routes_used heard_back "
        + "safe_to_criticise proposal_answered proposal_carried_out what_changed anything_else sex age_group ethnic_group " + Consents;

    private const string Consents = "consent_quote consent_contact consent_result";

    [TestCase("telephone-interview", Interview)]
    [TestCase("face-to-face-interview", Interview)]
    [TestCase("service-user-survey", "know_how asked_this_year told_why understandable gave_views routes_used heard_back "
        + "safe_to_criticise safe_to_decline months_here sex age_group ethnic_group")]
    [TestCase("text-message-survey", "asked_this_year know_how told_why heard_back safe_to_criticise")]
    [TestCase("stakeholder-survey", "stakeholder_group asked how_asked what_changed " + Consents)]
    public void Questions_OfAnInstrument_HaveTheIdsThatFilesUse(string id, string questions) =>
        Assert.That(string.Join(' ', BuiltIn.Instruments.Find(id)!.Questions.Select(q => q.Id)), Is.EqualTo(questions));

    // The ids and codes of version 1, which files in the field have.
    [TestCase("telephone-interview", "took_part know_how asked_this_year told_why understandable heard_back safe_to_criticise "
        + "proposal_answered proposal_carried_out what_changed anything_else")]
    [TestCase("service-user-survey",
        "know_how asked_this_year told_why understandable heard_back safe_to_criticise sex age_group")]
    [TestCase("council-record", "routes views_recorded who_considered who_raised who_answered carried_out")]
    [TestCase("representatives-conversation", "routes what_changed own_matters idea_turned_down idea_accepted who_chose "
        + "cost_to_you how_treated out_of_pocket equal_say joint_design decisions_stand")]
    [TestCase("document-checklist", "routes analysis who_read_it what_changed selection_and_welfare expenses_and_reward equal_say "
        + "joint_design decisions_stand posts_and_budget led_by_service_users holds_to_account leadership_posts stakeholder_views "
        + "stakeholder_considered stakeholder_changes balance guidance communication open_discussion toolkits")]
    [TestCase("observation", "on_the_wall criticism who_set_the_item how_treated vote")]
    [TestCase("staff-interview", "considered did_differently support colleagues goes_unheard balance guidance communication funds "
        + "toolkits")]
    [TestCase("stakeholder-survey", "asked what_changed")]
    public void Questions_OfTheFirstVersion_AreStillThereInOrder(string id, string questions)
    {
        var old = questions.Split(' ');

        Assert.That(BuiltIn.Instruments.Find(id)!.Questions.Select(q => q.Id).Where(old.Contains), Is.EqualTo(old));
    }

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
            var question = BuiltIn.Instruments.Find(instrument)!.Questions.Single(q => q.Id == id);
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
        var meanings = BuiltIn.Instruments.Current()
            .SelectMany(i => i.Questions).SelectMany(q => q.Options).Where(o => o.Code == code).Select(o => o.Meaning).ToList();

        Assert.That(meanings, Is.Not.Empty);
        Assert.That(meanings, Has.All.EqualTo(meaning));
    }

    [TestCase("telephone-interview")]
    [TestCase("face-to-face-interview")]
    [TestCase("service-user-survey")]
    [TestCase("text-message-survey")]
    [TestCase("focus-group-guide")]
    [TestCase("representatives-conversation")]
    [TestCase("staff-interview")]
    [TestCase("stakeholder-survey")]
    public void Options_OfQuestionsToPeople_OfferNotToSay(string id)
    {
        // No is no to a consent: there is nothing to keep back.
        var closed = BuiltIn.Instruments.Find(id)!.Questions.Where(q => q.Options.Count > 0 && q.Consent is null);

        Assert.That(closed.All(q => q.Options.Any(o => o.Code == "prefer_not_to_say")), Is.True);
    }

    [TestCaseSource(nameof(Ids))]
    public void Read_AgainstTheDefaultRubric_GivesNoProblem(string id)
    {
        var file = $"data/instruments/{id}-{BuiltIn.Instruments.Find(id)!.Identity.Version}.json";

        var read = new InstrumentReader().Read(BuiltIn.Bytes(file), file, BuiltIn.Rubric);

        Assert.That(read.Problems, Is.Empty);
        Assert.That(read.Instrument!.Identity.Id, Is.EqualTo(id));
    }

    [TestCase("council-record")]
    [TestCase("representatives-conversation")]
    [TestCase("document-checklist")]
    [TestCase("observation")]
    [TestCase("staff-interview")]
    [TestCase("focus-group-guide")]
    [TestCase("suggestion-log")]
    public void Checklist_OfInspectors_IsNeverScored(string id) =>
        Assert.That(BuiltIn.Instruments.Find(id)!.Questions.Where(AnswerRules.IsScored), Is.Empty);

    [TestCase("telephone-interview")]
    [TestCase("face-to-face-interview")]
    [TestCase("focus-group-guide")]
    [TestCase("representatives-conversation")]
    [TestCase("staff-interview")]
    [TestCase("stakeholder-survey")]
    public void Consents_WherePeopleSpeak_AreAskedForOnceEach(string id) =>
        Assert.That(
            BuiltIn.Instruments.Find(id)!.Questions.Select(q => q.Consent).OfType<ConsentKind>(), Is.EqualTo(Enum.GetValues<ConsentKind>()));

    [TestCaseSource(nameof(Ids))]
    public void Introduction_OfEachInstrument_SaysWhatItIsAbout(string id)
    {
        var introduction = BuiltIn.Instruments.Find(id)!.Introduction!;

        Assert.That(introduction.English, Does.Contain("sentence").And.Contain("name"));
        Assert.That(introduction.In("cy"), Does.Contain("dedfryd"));
    }

    [TestCase("telephone-interview", "heard_back", "gave_views=yes")]
    [TestCase("telephone-interview", "routes_used", "gave_views=yes")]
    [TestCase("telephone-interview", "proposal_answered", "took_part=yes")]
    [TestCase("face-to-face-interview", "proposal_carried_out", "took_part=yes")]
    [TestCase("service-user-survey", "heard_back", "gave_views=yes")]
    [TestCase("text-message-survey", "heard_back", "")]
    [TestCase("stakeholder-survey", "how_asked", "asked=yes")]
    [TestCase("staff-interview", "colleagues", "works_with=yes")]
    [TestCase("observation", "vote", "occasion=council/group/panel")]
    public void Relevance_OfAQuestion_IsItsGate(string id, string question, string gate) =>
        Assert.That(
            string.Join(
                ' ',
                BuiltIn.Instruments.Find(id)!.Questions.Single(q => q.Id == question).Relevance
                    .Select(condition => $"{condition.QuestionId}={string.Join('/', condition.AnyOf)}")),
            Is.EqualTo(gate));

    [TestCase("service-user-survey", "sex", "Sex")]
    [TestCase("service-user-survey", "age_group", "Age")]
    [TestCase("telephone-interview", "ethnic_group", "Ethnicity")]
    public void Characteristic_OfAProfileQuestion_IsTheCaseloads(string id, string question, string characteristic) =>
        Assert.That(
            BuiltIn.Instruments.Find(id)!.Questions.Single(q => q.Id == question).Characteristic, Is.EqualTo(characteristic));

    [Test]
    public void Scales_OfTheInstruments_AreAllUsed() =>
        Assert.That(
            BuiltIn.Instruments.Current().SelectMany(i => i.Questions).Select(q => q.Scale).Distinct(),
            Is.EquivalentTo(Enum.GetValues<AnswerScale>()));

    // Method, section 4: don't know counts as not favourable where the question asks whether somebody knows or recalls, and only there.
    [Test]
    public void AsksKnowledge_InAnyInstrument_IsSetForKnowledgeAndRecallOnly() =>
        Assert.That(
            BuiltIn.Instruments.Current().SelectMany(i => i.Questions).Where(q => q.AsksKnowledge).Select(q => q.Id).Distinct(),
            Is.EquivalentTo(new[]
            {
                "know_how", "asked_this_year", "told_why", "heard_back", "proposal_answered", "proposal_carried_out", "asked",
            }));
}
