using Sui.Inspection.Annexes;
using Sui.Inspection.Evidence;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes.Front;

/// <summary>
/// The rung on which an inspector decided is the one that the annex and the easy read mark; the evidence places the worked case at Consultation.
/// </summary>
[TestFixture]
internal sealed class DecidedRungTests
{
    [Test]
    public void Ladder_DecisionDeparts_MarksTheDecidedRungAndSaysWhatTheEvidenceAdvises()
    {
        var figure = Figure(AnnexText.Published(Decided(Rung.Information)));

        Assert.Multiple(() =>
        {
            Assert.That(
                figure.Steps.Where(step => step.Placed).Select(step => (step.Rung, step.Note)), Is.EqualTo(new[] { (Rung.Information, "Decided") }));
            Assert.That(figure.Steps.Single(step => step.Rung == Rung.Consultation).Note, Is.EqualTo("Evidence"));
            Assert.That(figure.Description, Does.Contain("The inspector’s decision is Information. The evidence advises Consultation."));
        });
    }

    [Test]
    public void Ladder_DecisionConfirms_MarksTheRungOnce()
    {
        var figure = Figure(AnnexText.Published(Decided(Rung.Consultation)));

        Assert.That(
            figure.Steps.Where(step => step.Placed).Select(step => (step.Rung, step.Note)), Is.EqualTo(new[] { (Rung.Consultation, "Placed here") }));
        Assert.That(figure.Description, Does.Contain("The placement is Consultation.").And.Not.Contain("advises"));
    }

    [Test]
    public void Ladder_DecisionWithoutARung_MarksThatOfTheEvidenceAsSuch()
    {
        var document = AnnexText.Published(Decided(null));
        var figure = Figure(document);

        Assert.Multiple(() =>
        {
            Assert.That(
                figure.Steps.Where(step => step.Placed).Select(step => (step.Rung, step.Note)), Is.EqualTo(new[] { (Rung.Consultation, "Evidence") }));
            Assert.That(figure.Description, Does.Contain("The inspector named no rung. The evidence advises Consultation."));
            Assert.That(AnnexText.Of(document, "summary"), Does.Contain("no rung named"));
        });
    }

    [Test]
    public void Why_DecisionDeparts_SaysThatTheRestIsAboutTheEvidence()
    {
        Assert.That(AnnexText.Of(AnnexText.Published(Decided(Rung.Information)), "why"), Does.Contain("The evidence by itself gives another result, Consultation;"));
        Assert.That(AnnexText.Of(AnnexText.Published(Decided(Rung.Consultation)), "why"), Does.Not.Contain("another result"));
    }

    [TestCase(Rung.Consultation, Rating.Outstanding, "The rating departs from what the evidence gives")]
    [TestCase(Rung.Information, Rating.Outstanding, "Rung and rating depart from what the evidence gives")]
    [TestCase(Rung.Information, Rating.Good, "The rung departs from what the evidence gives; the rating settles the range")]
    [TestCase(Rung.Consultation, Rating.Good, "This settles the range")]
    [TestCase(Rung.Information, null, "The rung departs from what the evidence gives; the rating is that of the evidence")]
    public void Decision_BesideTheEvidence_SaysWhatDeparts(Rung rung, Rating? rating, string expected)
    {
        var test = Decided(rung);
        test.Pack = test.Pack with { Decision = test.Pack.Decision! with { Rating = rating } };

        Assert.That(AnnexText.Of(AnnexText.Published(test), "summary"), Does.Contain(expected));
    }

    [Test]
    public void Glance_DecisionDeparts_SaysThatTheNextRungIsByTheEvidence()
    {
        const string Departs = "The next rung. The decision departs from the evidence; what follows is by the evidence. Participation would be reached if ";
        Assert.That(AnnexText.Of(AnnexText.Published(Decided(Rung.Consultation)), "summary"), Does.Contain("The next rung. Participation would be reached if "));
        Assert.That(AnnexText.Of(AnnexText.Published(Decided(Rung.Participation)), "summary"), Does.Contain(Departs));
        Assert.That(AnnexText.Of(AnnexText.Published(Decided(Rung.Information)), "summary"), Does.Contain(Departs));
    }

    [TestCase(Rung.Information, "The inspector decided that the service is on this step: Information.\nWhat we found points to another step: Consultation.")]
    [TestCase(Rung.Consultation, "\nThe service is on this step: Consultation.")]
    [TestCase(null, "The inspector did not name a step.\nWhat we found points to this step: Consultation.")]
    public void EasyRead_Decided_SaysTheDecidedStepFirst(Rung? rung, string expected) =>
        Assert.That(AnnexText.Of(Easy(rung), "easy-ladder"), Does.Contain(expected));

    [Test]
    public void EasyRead_Decided_ExplainsTheDecidedStep()
    {
        var meaning = Figure(Easy(Rung.Information)).Steps.Single(step => step.Rung == Rung.Information).Meaning;
        Assert.That(AnnexText.Of(Easy(Rung.Information), "easy-ladder").Split('\n'), Does.Contain("This step means: " + meaning));
    }

    private static TestCase Decided(Rung? rung)
    {
        var test = new TestCase();
        test.Pack = test.Pack with
        {
            Decision = new Decision
            {
                DecidedBy = "lead inspector",
                DecidedOn = new DateOnly(2019, 6, 28),
                Rung = rung,
                Reason = "What was seen weighs more.",
                ModeratedBy = "deputy chief inspector",
                LivedExperienceTookPart = true,
            },
        };
        return test;
    }

    private static AnnexDocument Easy(Rung? rung) =>
        new AnnexComposer([]).Compose(Decided(rung).Build(), new AnnexRequest { Part = AnnexPart.EasyRead });

    private static LadderFigureBlock Figure(AnnexDocument document) =>
        AnnexText.Blocks(document).OfType<LadderFigureBlock>().Single();
}
