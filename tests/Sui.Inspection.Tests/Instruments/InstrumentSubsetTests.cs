using Sui.Inspection.Instruments;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Tests.Instruments;

/// <summary>What a ten-minute conversation asks.</summary>
[TestFixture]
internal sealed class InstrumentSubsetTests
{
    private static Instrument Telephone => BuiltIn.Instruments.Find("telephone-interview")!;

    // Method, section 9: P1 and P3 block rung 3 without evidence, I2 is the gap, C5, C6, U1 and P4 decide the rating.
    [Test]
    public void Choose_ForTheWorkedCase_OrdersWhatIsUnsettledByWhatItDecides()
    {
        var subset = InstrumentSubsets.Choose(Telephone, 10, WorkedCase.Build().Assess());

        Assert.That(
            string.Join(' ', subset.Unsettled),
            Is.EqualTo("P1 P3 I2 U1 C5 C6 P4 C4 S1 S2 F1 F2 K1 K2 K3 K4 I3 C7 P5 P6 S3 S4 F3 E1 E2 E3 E4 E5 E6 E7"));
    }

    [Test]
    public void Choose_FiveMinutes_AsksWhatDecidesWithItsGates()
    {
        var subset = InstrumentSubsets.Choose(Telephone, 5, ["P3", "I2", "C5"]);

        // 30 to be quoted; P3 75 with took_part 30; I2 60; C5 45 with gave_views 30: 270 of 300 seconds. Then what describes, in
        // order, as far as it fits: not routes_used 60 and anything_else 90, but sex 10 and age_group 10.
        Assert.That(
            string.Join(' ', subset.Instrument.Questions.Select(question => question.Id)),
            Is.EqualTo("took_part told_why gave_views heard_back proposal_carried_out sex age_group consent_quote"));
        Assert.That(subset.Seconds, Is.EqualTo(290));
        Assert.Multiple(() =>
        {
            Assert.That(Choice(subset, "took_part").NeededBy, Is.EqualTo("proposal_carried_out"));
            Assert.That(Choice(subset, "gave_views").NeededBy, Is.EqualTo("heard_back"));
            Assert.That(Choice(subset, "told_why").Criteria, Is.EqualTo(new[] { "I2" }));
            Assert.That(Choice(subset, "told_why").Purpose, Is.EqualTo(QuestionPurpose.Unsettled));
            Assert.That(Choice(subset, "consent_quote").Purpose, Is.EqualTo(QuestionPurpose.ConsentToQuote));
            Assert.That(Choice(subset, "consent_contact"), Is.EqualTo(Choice(subset, "consent_contact") with { Included = false }));
            Assert.That(Choice(subset, "know_how").Purpose, Is.EqualTo(QuestionPurpose.Settled));
            Assert.That(Choice(subset, "know_how").Included, Is.False);
        });
    }

    [Test]
    public void Choose_Part_KeepsItsIdentityAndSaysThatItIsAPart()
    {
        var part = InstrumentSubsets.Choose(Telephone, 5, ["P3", "I2", "C5"]).Instrument;

        Assert.That(part.Identity, Is.EqualTo(Telephone.Identity));
        Assert.That(part.TookPartQuestion, Is.EqualTo("took_part"));
        Assert.That(part.Introduction!.English, Does.EndWith(" This is a short form, with 8 of the 19 questions."));
        Assert.That(part.Introduction.In("cy"), Does.EndWith(" Ffurf fer yw hon: 8 o’r 19 cwestiwn."));
    }

    [Test]
    public void Choose_TimeForEverything_IsTheInstrument()
    {
        var subset = InstrumentSubsets.Choose(Telephone, 120, []);

        Assert.That(subset.Instrument.Introduction, Is.EqualTo(Telephone.Introduction));
        Assert.That(subset.Instrument.Questions, Is.EqualTo(Telephone.Questions));
        Assert.That(subset.Choices.Select(choice => choice.Included), Has.All.True);
    }

    [TestCase(0)]
    [TestCase(121)]
    [TestCase(-1)]
    public void Choose_MinutesOutOfRange_Throws(int minutes) =>
        Assert.That(
            () => InstrumentSubsets.Choose(Telephone, minutes, ["I1"]), Throws.TypeOf<ArgumentOutOfRangeException>());

    private static QuestionChoice Choice(InstrumentSubset subset, string id) =>
        subset.Choices.Single(choice => choice.QuestionId == id);
}
