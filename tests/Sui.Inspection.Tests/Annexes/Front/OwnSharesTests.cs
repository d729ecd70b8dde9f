using Sui.Inspection.Annexes;
using Sui.Inspection.Annexes.Rendering.Json;
using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Disclosure;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>Each of several questions stands with its own counts, and nothing beside them tells what the few answered who answered one of them alone.</summary>
[TestFixture]
internal sealed class OwnSharesTests
{
    private const string Know = "Would you know how to get something changed here?";
    private const string Asked = "In the last year, has anyone here asked you what you think of the service?";

    // Counted in the packs' files with Python's csv module: rows of survey.csv (and interviews.csv) whose person is in no interview, 'yes' of all but blank, prefer_not_to_say and not_asked.
    [TestCase("synthetic-middling", "37 of 67 in surveys", "43 of 67 in surveys", "8 of 14 in interviews", "9 of 14 in interviews")]
    [TestCase("synthetic-paper", "23 of 78 in surveys", "24 of 78 in surveys")]
    [TestCase("synthetic-strong", "74 of 113 in surveys", "79 of 113 in surveys")]
    public void PageOne_TwoQuestionsForOneStatement_StandEachWithItsOwnCounts(string name, params string[] counts)
    {
        var document = ExamplePacks.Compose(name, AnnexAudience.Published);
        var summary = AnnexText.Of(document, "summary");
        var rows = AnnexText.Tables(document).Single(table => table.Caption == "Questions, and how many said so").Rows
            .Select(row => string.Join(' ', row.Take(3).Select(cell => string.Concat(cell.Runs.Select(run => run.Text))))).ToList();

        Assert.Multiple(() =>
        {
            foreach (var count in counts)
            {
                Assert.That(summary, Does.Contain(count));
                Assert.That(rows, Has.Some.Contains(count[..count.IndexOf(" in ", StringComparison.Ordinal)]));
            }

            Assert.That(summary, Does.Contain(Know).And.Contain(Asked));
            Assert.That(rows.Where(row => row.Contains(Know, StringComparison.Ordinal) && row.Contains(Asked, StringComparison.Ordinal)), Is.Empty);
            Assert.That(AnnexText.Of(document), Does.Not.Contain("averaged").And.Not.Contain("averages of separate questions"));
        });
    }

    [Test]
    public void EveryDocument_TwoQuestionsForOneStatement_SaysEachByItself([Values("en", "cy")] string language)
    {
        foreach (var (audience, part) in new[] { (AnnexAudience.Published, AnnexPart.Supplement), (AnnexAudience.Working, AnnexPart.Annex) })
        {
            var text = AnnexText.Of(ExamplePacks.Compose("synthetic-middling", audience, language, part));
            var of = language == "en" ? "of" : "o";
            Assert.That(text, Does.Match($"37 {of} 67").And.Match($"43 {of} 67").And.Match($"8 {of} 14").And.Match($"9 {of} 14"), $"{audience} {part}");
        }
    }

    [Test]
    public void Record_TwoQuestionsForOneStatement_HasAShareOfEachAfterTheirCommonOne()
    {
        var shares = ExamplePacks.Compose("synthetic-middling", AnnexAudience.Published).Record!.Criteria.Single(criterion => criterion.Id == "I1").Shares;

        Assert.That(
            shares.Select(share => (share.SourceKind, share.Favourable, share.Valid, share.Questions.Count)),
            Is.EqualTo(new (SourceKind, double?, int?, int)[]
            {
                // One person answered the first question alone, and one the second: k of both together would tell what they said.
                (SourceKind.Survey, null, 68, 2), (SourceKind.Survey, 37, 67, 1), (SourceKind.Survey, 43, 67, 1),
                (SourceKind.Interview, 8.5, 14, 2), (SourceKind.Interview, 8, 14, 1), (SourceKind.Interview, 9, 14, 1),
            }));
    }

    // An attacker who has all that is published and tries each answer of the few who answered one question alone, with that of somebody else changed so that the questions' own counts stay.
    [TestCase("synthetic-middling")]
    [TestCase("synthetic-paper")]
    [TestCase("synthetic-strong")]
    public void Published_OfTheFewWhoAnsweredOneQuestionAlone_TellsNothing(string name)
    {
        var pack = ExamplePacks.Inspection.Read(ExamplePacks.Folder(name)).Pack!;
        var interviewed = pack.Responses.Where(response => response.SourceId == "interviews" && response.Person is not null).Select(response => response.Person!).ToHashSet();
        var survey = pack.Responses.Where(response => response.SourceId == "survey" && response.Experience == Experience.Lived && (response.Person is null || !interviewed.Contains(response.Person))).ToList();
        var few = survey.Where(response => Valid(response, "know_how") != Valid(response, "asked_this_year")).ToList();
        var others = new Queue<Response>(survey.Where(response => Valid(response, "know_how") && Valid(response, "asked_this_year")));
        var published = Everything(pack);
        var changed = pack;
        var left = 1;

        Assert.That(few, Has.Count.InRange(1, 4));
        foreach (var one in few)
        {
            var question = Valid(one, "know_how") ? "know_how" : "asked_this_year";
            var meaning = one.Answers[question] == AnswerMeaning.Favourable ? AnswerMeaning.NotFavourable : AnswerMeaning.Favourable;
            Response other;
            do
            {
                other = others.Dequeue();
            }
            while ((other.Answers[question] == AnswerMeaning.Favourable) == (one.Answers[question] == AnswerMeaning.Favourable));

            changed = With(With(changed, one, question, meaning), other, question, one.Answers[question] == AnswerMeaning.Favourable ? AnswerMeaning.Favourable : AnswerMeaning.NotFavourable);
            Assert.That(Everything(changed), Is.EqualTo(published), $"{one.Id} ({question}) and {other.Id}");
            left++;
        }

        Assert.That(left, Is.EqualTo(few.Count + 1), "Each number of them leaves the same documents.");
        Assert.That(Working(changed), Is.Not.EqualTo(Working(pack)), "The working paper, which shows everything, tells them apart.");
    }

    // Nobody answered one alone: the share follows from its questions and tells nothing more. Few did: k goes where the weight is at its limit whatever they answered, and the questions go
    // where it is not.
    [TestCase(40, 42, 0, 41, true, true)]
    [TestCase(40, 42, 2, 41, true, false)]
    [TestCase(31, 33, 2, 32, false, true)]
    [TestCase(40, 64, 0, 52, false, true)]
    public void Plan_QuestionsBesideTheirShare_ShowsWhatTogetherTellsNothing(int first, int second, int some, double favourable, bool questions, bool average)
    {
        const int Heard = 68;
        var test = new TestCase().WithCounts("I1", 40, Heard);
        var at = test.Outcomes.FindIndex(outcome => outcome.Id == "I1");
        var asked = new[] { Know, Asked }.Select(text => new QuestionAsked { Text = new LocalisedText(text) }).ToList();
        var signal = test.Outcomes[at].Signals.First(weighed => weighed.Signal.SourceKind == SourceKind.Survey).Signal with { Questions = asked, Favourable = favourable, Valid = Heard, PoorSurvey = false };
        test.Outcomes[at] = test.Outcomes[at] with { Signals = [new WeighedSignal(signal, 10, 10, string.Empty)] };
        var half = some / 2.0;
        var own = new OwnShares(
            [new OwnShare(asked[0], first, Heard - (some / 2)), new OwnShare(asked[1], second, Heard - (some / 2))], some, some == 0 ? 0 : 1, (first + second) / 2.0, ((first + second) / 2.0) + half);
        var plan = DisclosurePlan.Published(test.Build(), new Dictionary<Signal, OwnShares> { [signal] = own });

        Assert.That((plan.Questions(signal).Count > 0, plan.ShowsAverage(signal)), Is.EqualTo((questions, average)));
    }

    private static bool Valid(Response response, string question) => response.Answers.TryGetValue(question, out var meaning)
        && meaning is AnswerMeaning.Favourable or AnswerMeaning.NotFavourable or AnswerMeaning.Neutral or AnswerMeaning.DoesNotKnow;

    private static EvidencePack With(EvidencePack pack, Response response, string question, AnswerMeaning meaning) => pack with
    {
        Responses =
        [
            .. pack.Responses.Select(one => one.Id != response.Id ? one : one with
            {
                Answers = one.Answers.ToDictionary(answer => answer.Key, answer => answer.Key == question ? meaning : answer.Value),
                Values = one.Values.ToDictionary(answer => answer.Key, answer => answer.Key != question ? answer.Value : meaning == AnswerMeaning.Favourable ? "yes" : "no"),
            }),
        ],
    };

    private static string Everything(EvidencePack pack) => AnnexText.AllPublished(ExamplePacks.Inspection.Assess(pack), new JsonAnnexRenderer());

    private static string Working(EvidencePack pack) => AnnexText.Render(new JsonAnnexRenderer(), AnnexText.Compose(ExamplePacks.Inspection.Assess(pack), AnnexAudience.Working));
}
