using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class SummaryTests
{
    [Test]
    public void Summary_FirstBlock_AnswersFirst()
    {
        var first = AnnexText.Working(new TestCase()).Sections[0].Blocks[0];

        Assert.That(first, Is.TypeOf<FactsBlock>());
        Assert.That(
            ((FactsBlock)first).Facts.Select(fact => fact.Term),
            Is.EqualTo(new[]
            {
                "On the ladder", "Prompt 1.4.4(e)", "Indicative contribution to key question 1.4.4", "What the inspector decided",
                "How secure this is", "Who was heard", "Lived experience in the judgement",
            }));
        Assert.That(((FactsBlock)first).Facts[0].Value[0], Is.EqualTo(
            new TextRun("Consultation.", TextStyle.Strong)));
    }

    [TestCase(Reach.Most, "How far it reaches: 60 of 84 in surveys (response rate 8%) and 14 of 20 in interviews answered so on “People know how to have a say, and have had the chance this year”; on the whole that reaches the bar of 50 per cent (not calibrated).")]
    [TestCase(Reach.Pockets, "falls short of the bar of 50 per cent (not calibrated).")]
    [TestCase(Reach.NotSettled, "does not settle whether the bar of 50 per cent (not calibrated) is reached.")]
    [TestCase(Reach.Unknown, "How far it reaches is not known: nothing speaks to")]
    public void Summary_Placed_PrintsReachWithTheRung(Reach reach, string expected)
    {
        var test = new TestCase();
        test.Placement = test.Placement with { Reach = reach };

        Assert.That(Summary(test), Does.Contain(expected));
    }

    [Test]
    public void Summary_NotPlaced_SaysSoWithoutCallingItFailure()
    {
        var test = new TestCase();
        test.Placement = test.Placement with
        {
            Rung = null,
            Gaps = [],
            Next = Rung.Information,
            Security = new SecurityOutcome(
                Security.Provisional, null, [new SecurityReason(SecurityReasonKind.NoRungReached, [], [])]),
        };

        Assert.That(Summary(test), Does.Contain("No rung of the ladder is reached.")
            .And.Contain("Nor does it show that nobody is told or asked.")
            .And.Contain("The evidence places nothing on the ladder yet, so that there is no placement to rely on."));
    }

    [Test]
    public void Summary_NotRated_PrintsTheRangeAndTheCriteriaThatDecide() => Assert.That(
        Summary(new TestCase()),
        Does.Contain("Indicative contribution to key question 1.4.4: Not rated. ")
            .And.Contain("The evidence leaves a range from Inadequate to Good.")
            .And.Contain("Two criteria that are open decide within this range: C6 and U1."));

    [Test]
    public void Summary_Rated_PrintsTheRating()
    {
        var test = new TestCase
        {
            Rating = new RatingOutcome
            {
                Value = Rating.Good,
                Low = Rating.Good,
                High = Rating.Outstanding,
                NotRatedReasons = [],
                DecidedBy = ["S1"],
                LimitedBy = [],
            },
        };

        Assert.That(Summary(test), Does.Contain("Indicative contribution to key question 1.4.4: Good.")
            .And.Contain("It would be Outstanding if everything that is open proved to be met.")
            .And.Contain("One criterion that is open decides within this range: S1.")
            .And.Not.Contain("Not rated"));
    }

    [Test]
    public void Summary_PublishedEvidenceOnly_SaysThatItIsNeverRated()
    {
        var test = new TestCase { Pack = TestPack.Create() with { PublishedEvidenceOnly = true } };
        test.Rating = test.Rating with
        {
            Low = Rating.Inadequate,
            High = Rating.Inadequate,
            NotRatedReasons = [NotRatedReason.PublishedEvidenceOnly],
            DecidedBy = [],
        };

        Assert.That(Summary(test), Does.Contain("Not rated.").And.Contain("Taken alone, the evidence would point to Inadequate.")
            .And.Contain("Published evidence alone is never rated."));
        Assert.That(AnnexText.Working(test).Notice, Does.Contain("Published evidence only"));
    }

    [Test]
    public void Summary_TooFewHeardAndEvidenceNotSupplied_SaysBoth()
    {
        var test = new TestCase();
        test.Rating = test.Rating with
        {
            High = Rating.RequiresImprovement,
            NotRatedReasons = [NotRatedReason.TooFewHeard],
            LimitedBy = ["P3"],
        };

        Assert.That(Summary(test), Does.Contain("Fewer than ten service users were heard")
            .And.Contain("Evidence that was requested and not supplied limits the rating (P3)."));
    }

    [Test]
    public void Summary_NoDecision_SaysThatNobodyDecidedAndThatNobodyHasJudged() => Assert.That(
        AnswerInBrief(new TestCase()),
        Does.Contain("No inspector has decided yet").And.Contain("Nobody has judged yet, with or without lived experience of supervision."));

    [Test]
    public void Summary_DecidedWithoutLivedExperience_SaysSoInTheAnswer() => Assert.That(
        AnswerInBrief(RichCase.Create()),
        Does.Contain("Decision of 12 July 2019 (Lead inspector): Consultation; Good. This settles the range")
            .And.Contain("Nobody with lived experience of supervision took part in the judgement."));

    [Test]
    public void Summary_DecidedWithLivedExperience_SaysSo()
    {
        var test = new TestCase
        {
            Pack = TestPack.Create() with
            {
                Decision = RichCase.Decision with { LivedExperienceTookPart = true, ModeratedBy = "Head of inspection" },
            },
        };

        Assert.That(Summary(test), Does.Contain("People with lived experience of supervision took part in the judgement.")
            .And.Contain("A second person moderated it (Head of inspection).").And.Contain("settles the range"));
    }

    [Test]
    public void Summary_DissentAndReply_StandRightAfterTheAnswer()
    {
        var blocks = AnnexText.Working(RichCase.Create()).Sections[0].Blocks;

        Assert.That(blocks.OfType<CalloutBlock>().Select(callout => callout.Title),
            Is.EqualTo(new[] { "Dissent", "Reply of the council of service users" }));
        Assert.That(Summary(RichCase.Create()), Does.Contain("The register is too thin to rest on.")
            .And.Contain("Noted; two offices were visited again.").And.Contain("None yet."));
    }

    [Test]
    public void Summary_Reasons_AreThreeAtMost()
    {
        var section = AnnexText.All(AnnexText.Working(new TestCase()).Sections).Single(one => one.Id == "summary-why");

        Assert.That(section.Blocks.OfType<ListBlock>().Single().Items, Has.Count.EqualTo(3));
    }

    [Test]
    public void Summary_Heard_SaysHowManyOfHowManyAndWhoWasNot() => Assert.That(
        Summary(new TestCase()),
        Does.Contain("104 people with lived experience of supervision were heard, of 8,200 on the caseload.")
            .And.Contain("(84 of 1,050 invited)").And.Contain("18 to 24 (Age)"));

    [Test]
    public void Summary_Secure_SaysWhy()
    {
        var test = new TestCase();
        test.Placement = test.Placement with { Security = new SecurityOutcome(Security.Secure, Rung.Consultation, []) };

        Assert.That(Summary(test), Does.Contain("Secure.").And.Contain("At least ten people were heard from a sample"));
    }

    [Test]
    public void Summary_RestsOnOneKindOrTooFew_SaysSo()
    {
        var test = new TestCase();
        test.Placement = test.Placement with
        {
            Security = new SecurityOutcome(Security.Provisional, Rung.Consultation,
            [
                new SecurityReason(SecurityReasonKind.RestsOnOneKind, [], [SourceKind.Survey, SourceKind.Group]),
                new SecurityReason(SecurityReasonKind.TooFewHeard, [], []),
            ]),
        };

        Assert.That(Summary(test), Does.Contain("if one of these kinds of source were left out: surveys or groups")
            .And.Contain("Fewer than ten people were heard from a sample"));
    }

    [Test]
    public void Summary_Always_CarriesTheStatementOfTheMethod() => Assert.That(
        Summary(new TestCase()),
        Does.Contain("It places arrangements, not people.")
            .And.Contain("how services are designed and reviewed, not sentence, risk or public protection")
            .And.Contain("is not always better").And.Contain("It advises.").And.Contain("must not be used to rank providers"));

    private static string Summary(TestCase test) => AnnexText.Of(AnnexText.Working(test), "summary");

    private static string AnswerInBrief(TestCase test)
    {
        var answer = (FactsBlock)AnnexText.Working(test).Sections[0].Blocks[0];
        return string.Join('\n', answer.Facts.SelectMany(fact => fact.Value).Select(run => run.Text));
    }
}
