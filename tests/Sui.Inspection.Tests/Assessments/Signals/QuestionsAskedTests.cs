using Sui.Inspection.Assessments;
using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments.Signals;

/// <summary>Beside every share stands the question that was asked (method, section 10).</summary>
[TestFixture]
internal sealed class QuestionsAskedTests
{
    private const string Criticise = "Could you criticise the service without it counting against you?";
    private const string Decline = "How far do you agree? I could say no to taking part without it counting against me.";

    [Test]
    public void Questions_AnswersToAnInstrument_AreThoseThatSomebodyAnswered()
    {
        var asked = Questions(Survey(("safe_to_criticise", AnswerMeaning.Favourable), ("know_how", AnswerMeaning.Favourable)).Build(), "C6");

        Assert.That(asked.Select(one => (one.InstrumentId, one.QuestionId, one.Text.English)),
            Is.EqualTo(new[] { ("service-user-survey", "safe_to_criticise", Criticise) }));
        Assert.That(asked[0].Text.In("cy"), Does.StartWith("A allech chi feirniadu"));
    }

    [Test]
    public void Questions_SeveralOfOneCriterion_StandInTheOrderOfTheInstrumentEachOnce()
    {
        var pack = new PackBuilder()
            .Response(SourceKind.Survey, null, answers: [("safe_to_decline", AnswerMeaning.Favourable)])
            .Response(SourceKind.Survey, null, answers: [("safe_to_criticise", AnswerMeaning.NotFavourable)])
            .Response(SourceKind.Survey, null, answers: [("safe_to_criticise", AnswerMeaning.Missing)])
            .Build();

        Assert.That(Questions(pack, "C6").Select(one => one.Text.English), Is.EqualTo(new[] { Criticise, Decline }));
        Assert.That(
            Questions(pack with { Responses = [.. pack.Responses.Reverse()] }, "C6").Select(one => one.Text.English),
            Is.EqualTo(new[] { Criticise, Decline }));
    }

    // Version 1 of the survey asked it in other words, which stand in that instrument.
    [Test]
    public void Questions_OfAnEarlierVersion_AreItsWords()
    {
        var pack = Survey(("safe_to_criticise", AnswerMeaning.Favourable)).Build();
        pack = pack with { Responses = [.. pack.Responses.Select(response => response with { InstrumentVersion = 1 })] };

        Assert.That(Questions(pack, "C6").Single().Text.English,
            Is.EqualTo("Could you criticise the service, or say no to taking part, without it counting against you?"));
    }

    [Test]
    public void Questions_ImportedFromAColumnOfOtherWords_AreTheWordsOfTheColumn()
    {
        var pack = Survey(("safe_to_criticise", AnswerMeaning.Favourable)).Build();
        var columns = new Dictionary<string, string> { ["safe_to_criticise"] = "Have you heard of the service user council?" };
        pack = pack with { Responses = [.. pack.Responses.Select(response => response with { ImportedFrom = new ImportOrigin("a.xlsx", null, 2, columns) })] };

        var asked = Questions(pack, "C6").Single();

        Assert.That((asked.QuestionId, asked.Text.English), Is.EqualTo(("safe_to_criticise", "Have you heard of the service user council?")));
    }

    [Test]
    public void Questions_OfATally_AreItsOwnAndNoneWhereNoneIsRecorded()
    {
        var pack = new PackBuilder()
            .Tally("C6", SourceKind.Survey, Experience.Lived, 7, 12)
            .Tally("C5", SourceKind.Survey, Experience.Lived, 7, 12)
            .Build();
        pack = pack with { Tallies = [pack.Tallies[0] with { Question = "Can people\nspeak freely?" }, pack.Tallies[1]] };

        Assert.That(Questions(pack, "C6"), Is.EqualTo(new[] { new QuestionAsked { Text = new LocalisedText("Can people speak freely?") } }));
        Assert.That(Questions(pack, "C5"), Is.Empty);
    }

    [Test]
    public void Questions_OfARegister_AreNone() =>
        Assert.That(Questions(new PackBuilder().Proposal(ProposalDecision.Accepted).Build(), "P2"), Is.Empty);

    [Test]
    public void Questions_KeptAsJson_AreReadBackAndMayBeMissing()
    {
        var assessment = Survey(("safe_to_criticise", AnswerMeaning.Favourable)).Assess();

        Kept.AssertReadsBack(assessment);
        Kept.AssertReadsBack(assessment with
        {
            Criteria = [.. assessment.Criteria.Select(outcome => outcome with
            {
                Signals = [.. outcome.Signals.Select(weighed => weighed with { Signal = weighed.Signal with { Questions = [] } })],
            })],
        });
    }

    private static PackBuilder Survey(params (string Question, AnswerMeaning Answer)[] answers) =>
        new PackBuilder().Response(SourceKind.Survey, null, answers: answers);

    private static IReadOnlyList<QuestionAsked> Questions(EvidencePack pack, string criterion) =>
        pack.Assess().Criterion(criterion).Signals.Single(weighed => weighed.Signal.Form == SignalForm.Proportion).Signal.Questions;
}
