using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Annexes;

[TestFixture]
internal sealed class SectionTests
{
    [Test]
    public void Ladder_Figure_MarksThePlacementInWordsAndTheTableSaysTheSame()
    {
        var document = AnnexText.Working(new TestCase());
        var figure = document.Sections[1].Blocks.OfType<LadderFigureBlock>().Single();
        var table = AnnexText.Table(document, "rungs");

        Assert.That(figure.Steps.Select(step => step.Rung), Is.EqualTo(Enum.GetValues<Rung>()));
        Assert.That(figure.Steps.Single(step => step.Placed).Note, Is.EqualTo("Placed here"));
        Assert.That(figure.Description, Does.Contain("The placement is Consultation. How far it reaches: 60 of 84 in surveys (response rate 8%)"));
        Assert.That(AnnexText.Cell(table, 2, 3), Is.EqualTo("Placed here"));
        Assert.That(AnnexText.Cell(table, 1, 3), Is.EqualTo("Gap: I2"));
        Assert.That(AnnexText.Cell(table, 2, 2), Is.EqualTo("3 of 3"));
    }

    [Test]
    public void Ladder_NotPlaced_MarksNoRung()
    {
        var test = new TestCase();
        test.Placement = test.Placement with { Rung = null };
        var figure = AnnexText.Working(test).Sections[1].Blocks.OfType<LadderFigureBlock>().Single();

        Assert.That(figure.Steps.Any(step => step.Placed), Is.False);
        Assert.That(figure.Description, Does.Contain("not placed on any of them"));
    }

    [Test]
    public void Ladder_WeakFoundations_AreNamed()
    {
        var test = new TestCase();
        test.Placement = test.Placement with { WeakFoundations = [new WeakFoundation(Rung.SharingPower, ["P2"])] };

        Assert.That(Section(test, "ladder"), Does.Contain(
            "The essential criteria of Sharing power are met, but on a lower rung the evidence is against P2"));
    }

    [Test]
    public void Ladder_Blocking_SaysWhatEachCriterionLacks()
    {
        var test = new TestCase();
        test.Placement = test.Placement with
        {
            Blocking =
            [
                new BlockingCriterion
                {
                    Id = "P1",
                    Status = CriterionStatus.Indicated,
                    DecibansLacking = 0,
                    LacksLived = 0,
                    LacksSecondKind = true,
                    Contested = false,
                    OfLowerRung = false,
                },
                new BlockingCriterion
                {
                    Id = "I2",
                    Status = CriterionStatus.NotMet,
                    DecibansLacking = 12,
                    LacksLived = 0,
                    LacksSecondKind = false,
                    Contested = true,
                    OfLowerRung = true,
                },
            ],
        };

        Assert.That(Section(test, "ladder"), Does.Contain("P1 (Indicated). People raise matters of their own choosing. "
            + "It needs a second independent kind of source that carries enough.").And.Contain(
            "It needs a change in practice and an answer to what speaks clearly against it. It belongs to a lower rung"));
    }

    [Test]
    public void Criteria_Signals_SayWhoSaidSoAndHowMany() => Assert.That(
        Section(new TestCase(), "criteria"),
        Does.Contain("In interviews, 14 of 20 (70%) said so (Telephone interviews by inspectors).")
            .And.Contain("In surveys, 60 of 84 (71%) said so (Survey of people on the caseload). Response rate: 8%.")
            .And.Contain("Strong finding for it: The register shows surgeries at each office and a text-message survey "
                + "(Council minutes and register, 1\u00A0May\u00A02019).")
            .And.Contain("Not calibrated."));

    [Test]
    public void Criteria_Absences_StayApart()
    {
        var text = Section(RichCase.Create(), "criteria");

        Assert.That(text, Does.Contain("Requested and not supplied").And.Contain("Not inspected").And.Contain("Not applicable")
            .And.Contain("No evidence was found on"));
    }

    [Test]
    public void Criteria_Contradiction_ShowsBothSides() => Assert.That(
        AnnexText.Of(AnnexText.Working(RichCase.Create()), "criteria-contradictions"),
        Does.Contain("On balance, people with lived experience say that it is not so.").And.Contain("3 of 10 (30%) said so")
            .And.Contain("On balance, records say that it is so.").And.Contain("5 of 6 proposals"));

    // That the sums of a criterion contradict each other tells something of a count that is hidden: P2 has 3 of 10.
    [Test]
    public void Criteria_ContradictionBesideAHiddenCount_IsNotPublishedAndTheAnnexSaysWhy()
    {
        var document = AnnexText.Supplement(RichCase.Create());

        Assert.That(AnnexText.Of(document, "criteria"), Does.Not.Contain("Accounts differ"));
        Assert.That(AnnexText.Of(document, "about"), Does.Contain("or where accounts differ: that would give the counts away"));
        Assert.That(AnnexText.All(AnnexText.Published(RichCase.Create()).Sections).Select(section => section.Id), Has.None.EqualTo("why-differ"));
    }

    [TestCase(UnclearReason.Contested, "speak clearly against it")]
    [TestCase(UnclearReason.OnPaperOnly, "on paper only")]
    public void Criteria_Unclear_SaysWhy(UnclearReason reason, string expected) => Assert.That(
        Section(new TestCase().With("I2", outcome => outcome with { Reason = reason }), "criteria"), Does.Contain(expected));

    [Test]
    public void Criteria_ProvidersWordAndPoorSurvey_AreMarked()
    {
        var test = new TestCase().With("I1", outcome => outcome with
        {
            Signals =
            [
                outcome.Signals[0] with {
                    Signal = outcome.Signals[0].Signal with { PoorSurvey = true, Origin = Origin.Provider } },
            ],
        });

        Assert.That(Section(test, "criteria"), Does.Contain("are not shown to represent those whom the survey is about")
            .And.Contain("the provider’s own word"));
    }

    [Test]
    public void Reach_SmallCounts_AreNotInItsSentence() => Assert.That(
        AnnexText.Of(AnnexText.Published(new TestCase().WithCounts("I1", 82, 84)), "summary"),
        Does.Contain("How far it reaches: ").And.Contain("14 of 20 in interviews").And.Not.Contain("82"));

    [Test]
    public void Activities_DifferFromThePlacement_AreSetBesideItInOneSentence()
    {
        var test = RichCase.Create();
        var at = test.Activities.FindIndex(activity => activity.Name == "Recruitment panel");
        test.Activities[at] = test.Activities[at] with { Highest = Rung.SharingPower };

        Assert.That(
            Section(test, "activities"),
            Does.Contain("As far as is recorded, the furthest-reaching activity, “Recruitment panel”, shares power with about six people."));
    }

    // What is not recorded leaves a range: its lowest reading is no fact.
    [Test]
    public void Activities_FurthestIsARange_SaysTheRange() => Assert.That(
        Section(RichCase.Create(), "activities"),
        Does.Contain("As far as is recorded, “Recruitment panel” reaches furthest, with about six people: Sharing power to Full control, depending on what is not recorded.")
            .And.Not.Contain("shares power with about six people"));

    [Test]
    public void Activities_SameAsThePlacement_NeedNoSuchSentence()
    {
        var test = RichCase.Create();
        test.Placement = test.Placement with { Rung = Rung.SharingPower };

        Assert.That(Section(test, "activities"), Does.Not.Contain("furthest-reaching"));
    }

    [Test]
    public void Activities_RangesAndDeliveryWithoutASay_AreSaid() => Assert.That(
        Section(RichCase.Create(), "activities"),
        Does.Contain("Sharing power to Full control. Not recorded: who sets the agenda and whether proposals are answered.")
            .And.Contain("Delivers; no say recorded")
            .And.Contain("Whether “Recruitment panel” reaches it depends on what is not recorded; "
                + "it stands between Sharing power and Full control.")
            .And.Contain("Participation would suit this aim, but no activity for it has a say recorded."));

    [Test]
    public void Proposals_Table_HasDecisionReasonAndWhatCameOfIt()
    {
        var document = AnnexText.Working(new TestCase());
        var table = AnnexText.Table(document, "Proposals");
        var rows = Enumerable.Range(0, table.Rows.Count)
            .Select(row => string.Join('|', Enumerable.Range(0, 5).Select(column => AnnexText.Cell(table, row, column))).Replace('\u00A0', ' '));

        Assert.That(rows, Is.EqualTo(new[]
        {
            "Text reminders before appointments. Raised 5 Nov 2018.|Accepted.|1 Mar 2019|20 Feb 2019|4 Mar 2019",
            "Appointments at weekends. Raised 5 Nov 2018.|Declined. There are no staff at weekends.|[z]|[z]|Not recorded",
            "A drinking fountain in reception. Raised 5 Nov 2018.|Unanswered; found in minutes only.|[z]|[z]|Not recorded",
        }));
        Assert.That(AnnexText.Of(document, "proposals"), Does.Contain("Six proposals are recorded.")
            .And.Contain("Three were accepted, one adapted and one declined (with a reason); one is still open."));
    }

    [Test]
    public void Heard_Profile_NamesWhoWasNotHeard() => Assert.That(
        Section(RichCase.Create(), "heard"),
        Does.Contain("Nobody was heard from this group: 18 to 24 (Age).")
            .And.Contain("This group was heard at less than half of its share of the caseload: Women (Sex).")
            .And.Contain("How many were heard from this group is not recorded: 60 and over (Age)."));

    [Test]
    public void Heard_NoProfile_ClaimsNothing()
    {
        var test = new TestCase { Pack = TestPack.Create() with { Caseload = null } };

        Assert.That(Section(test, "heard"), Does.Contain("nobody can say who was not heard")
            .And.Contain("size of the caseload is not known"));
    }

    [Test]
    public void Heard_Nobody_SaysSo()
    {
        var test = new TestCase { Heard = new Heard(0, 0, []) };

        Assert.That(Section(test, "heard"), Does.Contain("Nobody with lived experience of supervision was heard"));
    }

    [Test]
    public void Limits_Sources_AreCitedAndCommentsAnswered()
    {
        var test = RichCase.Create();
        test.Pack = test.Pack with { Sources = [test.Pack.Sources[0] with { Citation = "A published report, 2019" }] };

        Assert.That(Section(test, "limits"), Does.Contain("A published report, 2019.").And.Contain("The survey ran in May.")
            .And.Contain("Corrected.").And.Contain("Reading the evidence raised no warning."));
    }

    [Test]
    public void Method_Versions_CarryIdsAndHashes() => Assert.That(
        Section(new TestCase(), "method"),
        Does.Contain("sui-ladder, version 1").And.Contain(TestRubric.Create().Identify().Sha256).And.Contain(TestFramework.Create().Identify().Sha256)
            .And.Contain("Not calibrated")
            .And.Contain("not checked against the published standards"));

    [Test]
    public void Working_Appendix_HoldsEveryStepAndTheEvidence() => Assert.That(
        AnnexText.Of(AnnexText.Working(RichCase.Create()), "technical-appendix"),
        Does.Contain("27.318 decibans").And.Contain("+41.035").And.Contain("−22.852").And.Contain("15.318")
            .And.Contain("f1 (findings.csv:2)").And.Contain("coded"));

    private static string Section(TestCase test, string id) => AnnexText.Of(AnnexText.Working(test), id);
}
