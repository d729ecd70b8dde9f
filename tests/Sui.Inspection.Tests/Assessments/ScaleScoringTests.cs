using Sui.Inspection.Assessments.Signals;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>Which answers count, by scale and skip logic (method, section 4, 'Who counts'; the documentation of Question).</summary>
[TestFixture]
internal sealed class ScaleScoringTests
{
    private static readonly Instrument Made = new()
    {
        Identity = new DataVersion("made", 1),
        Title = new LocalisedText("Made"),
        Kind = SourceKind.Interview,
        Questions =
        [
            Choice("gate", AnswerScale.SingleChoice) with { Criteria = [] },
            Choice("many", AnswerScale.MultipleChoice),
            Choice("after", AnswerScale.SingleChoice) with { Relevance = [new AnswerCondition("gate", ["yes"])] },
            Choice("later", AnswerScale.SingleChoice) with { Relevance = [new AnswerCondition("after", ["yes", "no"])] },
            new Question
            {
                Id = "number", Text = new LocalisedText("?"), Scale = AnswerScale.Number, Criteria = ["I1"],
                Favourable = new NumberRange(7, null),
            },
            new Question { Id = "bare", Text = new LocalisedText("?"), Scale = AnswerScale.Number, Criteria = ["I1"] },
            new Question { Id = "day", Text = new LocalisedText("?"), Scale = AnswerScale.Date, Criteria = ["I1"] },
            new Question { Id = "words", Text = new LocalisedText("?"), Scale = AnswerScale.Text, Criteria = ["I1"] },
        ],
    };

    [TestCase("many", AnswerMeaning.Favourable, "many+")]
    [TestCase("many", AnswerMeaning.Neutral, "many-")]
    [TestCase("many", AnswerMeaning.DoesNotKnow, "")]
    [TestCase("many", AnswerMeaning.PreferredNotToSay, "")]
    [TestCase("number", AnswerMeaning.Favourable, "number+")]
    [TestCase("number", AnswerMeaning.NotFavourable, "number-")]
    [TestCase("number", AnswerMeaning.NotApplicable, "")]
    [TestCase("bare", AnswerMeaning.Neutral, "")]
    [TestCase("day", AnswerMeaning.Neutral, "")]
    [TestCase("words", AnswerMeaning.Neutral, "")]
    public void Of_Scale_CountsWhatIsScored(string question, AnswerMeaning meaning, string counted) =>
        Assert.That(Counted([(question, meaning, null)]), Is.EqualTo(counted));

    // By the codes where they are known, otherwise by what the answers mean; without the gate's column nothing can be checked.
    [TestCase("yes", AnswerMeaning.Favourable, "after- later-")]
    [TestCase("no", AnswerMeaning.NotFavourable, "")]
    [TestCase("maybe", AnswerMeaning.Favourable, "")]
    [TestCase(null, AnswerMeaning.Favourable, "after- later-")]
    [TestCase(null, AnswerMeaning.NotFavourable, "")]
    [TestCase(null, AnswerMeaning.Missing, "")]
    [TestCase(null, null, "after- later-")]
    public void Of_SkipLogic_LeavesOutWhatWasNotToBeAsked(string? code, AnswerMeaning? gate, string counted)
    {
        List<(string, AnswerMeaning, string?)> answers =
            [("after", AnswerMeaning.NotFavourable, "no"), ("later", AnswerMeaning.NotFavourable, "no")];
        if (gate is { } meaning)
        {
            answers.Insert(0, ("gate", meaning, code));
        }

        Assert.That(Counted(answers), Is.EqualTo(counted));
    }

    // Prefer not to say never counts against, and consents are never counted, in any instrument that ships.
    [Test]
    public void Of_AnyShippedInstrument_NeverCountsPreferNotToSayOrConsents()
    {
        foreach (var instrument in BuiltIn.Instruments.Current())
        {
            Assert.That(Counted(instrument, instrument.Questions.Select(q => (q.Id, AnswerMeaning.PreferredNotToSay, (string?)null))), Is.Empty);
            Assert.That(instrument.Questions.Where(q => q.Consent is not null).SelectMany(q => q.Criteria), Is.Empty);
        }
    }

    [TestCase(new[] { AnswerMeaning.Neutral, AnswerMeaning.NotFavourable, AnswerMeaning.Favourable }, AnswerMeaning.Favourable)]
    [TestCase(new[] { AnswerMeaning.Neutral, AnswerMeaning.NotFavourable }, AnswerMeaning.NotFavourable)]
    [TestCase(new[] { AnswerMeaning.Neutral }, AnswerMeaning.Neutral)]
    [TestCase(new[] { AnswerMeaning.DoesNotKnow }, AnswerMeaning.DoesNotKnow)]
    public void Together_OfSeveralAnswers_IsWhatTheQuestionSays(AnswerMeaning[] meanings, AnswerMeaning together) =>
        Assert.That(AnswerRules.Together(meanings), Is.EqualTo(together));

    private static string Counted(IEnumerable<(string Question, AnswerMeaning Meaning, string? Code)> answers) =>
        Counted(Made, answers);

    private static string Counted(
        Instrument instrument, IEnumerable<(string Question, AnswerMeaning Meaning, string? Code)> answers) => string.Join(
        ' ',
        ValidAnswers.Of(
            new Response
            {
                Id = "r",
                SourceId = "s",
                Dates = new ItemDates(EvidenceDate.On(new DateOnly(2019, 3, 1))),
                Experience = Experience.Lived,
                Origin = Origin.Inspectorate,
                Locator = new FileLocator("r.csv", 2, 2),
                InstrumentId = "made",
                Outcome = ResponseOutcome.Completed,
                Answers = answers.ToDictionary(one => one.Question, one => one.Meaning),
                Values = answers.Where(one => one.Code is not null).ToDictionary(one => one.Question, one => one.Code!),
            },
            instrument).Select(counted => counted.Question.Id + (counted.Favourable ? "+" : "-")));

    private static Question Choice(string id, AnswerScale scale) => new()
    {
        Id = id,
        Text = new LocalisedText("?"),
        Scale = scale,
        Criteria = ["I1"],
        Options =
        [
            new AnswerOption("yes", new LocalisedText("Yes"), AnswerMeaning.Favourable),
            new AnswerOption("maybe", new LocalisedText("Maybe"), AnswerMeaning.Favourable),
            new AnswerOption("no", new LocalisedText("No"), AnswerMeaning.NotFavourable),
        ],
    };
}
