using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Instruments;

namespace Sui.Inspection.Forms.Tests;

[TestFixture]
internal sealed class FormPlanTests
{
    private static readonly FormPlan Sample = FormPlan.Of(SampleInstrument.Create());

    [Test]
    public void Of_Consent_ComesLastAndGoesOnWithTheNumbers()
    {
        Assert.That(Sample.Consents.Select(one => (one.Question.Id, one.Number)), Is.EqualTo(new[] { ("quote", 11) }));
        Assert.That(Sample.Questions.Select(one => one.Number), Is.EqualTo(Enumerable.Range(1, 10)));
        Assert.That(Sample.Questions.Select(one => one.Question.Id), Has.None.EqualTo("quote"));
    }

    [Test]
    public void Of_RefusalOfTheGate_LeadsPastAllThatHangOnIt()
    {
        var skip = Of("took_part").Skips.Single();
        Assert.That(skip.Answers.Select(answer => answer.Code), Is.EqualTo(new[] { "no" }), "who does not know is asked on");
        Assert.That(skip.Target, Is.EqualTo(4));
    }

    [Test]
    public void Of_AnswersThatAConditionDoesNotName_LeadPastItsQuestion() =>
        Assert.That(Of("proposal_raised").Skips.Single().Answers.Select(answer => answer.Code), Is.EqualTo(new[] { "no", "dont_know" }));

    [TestCase("proposal_raised", false)]
    [TestCase("proposal_answered", false)]
    [TestCase("letter_clear", true, Description = "nobody can be led past it, since the gate takes several answers")]
    [TestCase("fair", false)]
    public void Of_Conditions_AreSaidWhereNoSkipCoversThem(string id, bool says) => Assert.That(Of(id).SaysConditions, Is.EqualTo(says));

    [Test]
    public void Of_GapBetweenGateAndQuestion_SaysTheConditionInstead()
    {
        var plan = FormPlan.Of(SampleInstrument.Create() with
        {
            Questions = [Yes("a"), Yes("b"), Yes("c") with { Relevance = [new AnswerCondition("a", ["yes"])] }, Yes("d")],
        });
        Assert.That(plan.Questions[0].Skips, Is.Empty);
        Assert.That(plan.Questions[2].SaysConditions, Is.True);
    }

    [Test]
    public void Of_ChainOfConditions_SkipsToTheEnd()
    {
        var plan = FormPlan.Of(SampleInstrument.Create() with
        {
            Questions =
            [
                Yes("a"),
                Yes("b") with { Relevance = [new AnswerCondition("a", ["yes"])] },
                Yes("c") with { Relevance = [new AnswerCondition("b", ["yes"])] },
            ],
        });
        Assert.That(plan.Questions[0].Skips.Single().Target, Is.Null, "who was not asked b did not answer yes to it");
        Assert.That(plan.Questions[1].Skips.Single().Target, Is.Null);
        Assert.That(plan.Questions[2].SaysConditions, Is.False);
    }

    [Test]
    public void Of_QuestionAboutAnAnswerOfConsent_FollowsConsent()
    {
        var plan = FormPlan.Of(SampleInstrument.Create() with
        {
            Questions =
            [
                Yes("consent") with { Consent = ConsentKind.ContactAgain },
                Yes("how") with { Relevance = [new AnswerCondition("consent", ["yes"])] },
                Yes("other"),
            ],
        });
        Assert.That(plan.Questions.Concat(plan.Consents).Select(one => one.Question.Id), Is.EqualTo(new[] { "other", "consent", "how" }));
    }

    private static FormQuestion Of(string id) => Sample.Questions.Single(one => one.Question.Id == id);

    private static Question Yes(string id) => new()
    {
        Id = id,
        Scale = AnswerScale.SingleChoice,
        Text = new LocalisedText(id),
        Options =
        [
            new AnswerOption("yes", new LocalisedText("Yes"), AnswerMeaning.Favourable),
            new AnswerOption("no", new LocalisedText("No"), AnswerMeaning.NotFavourable),
        ],
    };
}
