using Sui.Inspection.Assessments;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 5: rung, foundations, gaps, security, what blocks.</summary>
public class PlacementTests
{
    /// <summary>Met: two kinds, one of them lived.</summary>
    private static PackBuilder Met(PackBuilder builder, params string[] criteria) => criteria.Aggregate(builder, (pack, id) => pack
        .Finding(id, SourceKind.Observation, Experience.Record, 10)
        .Finding(id, SourceKind.Group, Experience.Lived, 10));

    private static PackBuilder NotMet(PackBuilder builder, params string[] criteria) => criteria.Aggregate(
        builder, (pack, id) => pack.Finding(id, SourceKind.Interview, Experience.Lived, -10));

    [Test]
    public void Rung_NoEvidence_IsNotPlaced() => Assert.That(new PackBuilder().Assess().Placement.Rung, Is.Null);

    [Test]
    public void Rung_NobodyIsToldOrAsked_IsNoControl() =>
        Assert.That(NotMet(new PackBuilder(), "I2", "C1").Assess().Placement.Rung, Is.EqualTo(Rung.NoControl));

    [Test]
    public void Rung_EitherAlone_IsNotPlaced() => Assert.Multiple(() =>
    {
        Assert.That(NotMet(new PackBuilder(), "I2").Assess().Placement.Rung, Is.Null);
        Assert.That(NotMet(new PackBuilder(), "C1").Assess().Placement.Rung, Is.Null);
    });

    [Test]
    public void Rung_IndicatedOnRungTwo_Suffices() =>
        Assert.That(
            new[] { "C1", "C2", "C3" }
                .Aggregate(new PackBuilder(), (pack, id) => pack.Finding(id, SourceKind.Document, Experience.Record, 6))
                .Assess().Placement.Rung,
            Is.EqualTo(Rung.Consultation));

    [Test]
    public void Rung_IndicatedOnRungThree_DoesNotSuffice()
    {
        var placement = Met(new PackBuilder(), "C1", "C2", "C3", "P2", "P3")
            .Finding("P1", SourceKind.Group, Experience.Lived, 10)
            .Assess().Placement;
        Assert.Multiple(() =>
        {
            Assert.That(placement.Rung, Is.EqualTo(Rung.Consultation));
            var blocking = placement.Blocking.Single();
            Assert.That(blocking.Id, Is.EqualTo("P1"));
            Assert.That((blocking.DecibansLacking, blocking.LacksLived, blocking.LacksSecondKind), Is.EqualTo((0.0, 0.0, true)));
        });
    }

    [Test]
    public void Rung_AllUpToThree_IsParticipation()
    {
        var placement = Met(new PackBuilder(), "I2", "C1", "C2", "C3", "P1", "P2", "P3").Assess().Placement;
        Assert.Multiple(() =>
        {
            Assert.That(placement.Rung, Is.EqualTo(Rung.Participation));
            Assert.That(placement.Gaps, Is.Empty);
            Assert.That(placement.Next, Is.EqualTo(Rung.SharingPower));
            Assert.That(placement.Blocking.Select(one => (one.Id, one.DecibansLacking, one.LacksLived, one.LacksSecondKind)),
                Is.EqualTo(new[] { ("S1", 6.0, 2.0, true), ("S2", 6.0, 2.0, true) }));
        });
    }

    [Test]
    public void Rung_MetAboveOneNotMet_IsWeakFoundations()
    {
        var placement = NotMet(Met(new PackBuilder(), "C1", "C2", "C3"), "I2").Assess().Placement;
        Assert.Multiple(() =>
        {
            Assert.That(placement.Rung, Is.Null);
            Assert.That(placement.WeakFoundations.Single().Rung, Is.EqualTo(Rung.Consultation));
            Assert.That(placement.WeakFoundations.Single().NotMet, Is.EqualTo(new[] { "I2" }));
        });
    }

    [Test]
    public void Rung_AllOfFive_IsFullControlWithNothingAbove()
    {
        var placement = Met(new PackBuilder(), "I2", "C1", "C2", "C3", "P1", "P2", "P3", "S1", "S2", "F1", "F2").Assess().Placement;
        Assert.Multiple(() =>
        {
            Assert.That(placement.Rung, Is.EqualTo(Rung.FullControl));
            Assert.That(placement.Next, Is.Null);
            Assert.That(placement.Blocking, Is.Empty);
        });
    }

    [Test]
    public void Rung_GapBelow_IsNamed() =>
        Assert.That(
            Met(new PackBuilder(), "C1", "C2", "C3", "P1", "P2", "P3").Finding("I2", SourceKind.Survey, Experience.Lived, 3)
                .Assess().Placement.Gaps,
            Is.EqualTo(new[] { "I2" }));

    [Test]
    public void Security_AllMetThreeKindsAndTenHeard_IsSecure()
    {
        var pack = Met(new PackBuilder(), "I2", "C1", "C2", "C3");
        foreach (var id in new[] { "I2", "C1", "C2", "C3" })
        {
            pack.Finding(id, SourceKind.Council, Experience.Lived, 10);
        }

        pack.Tally("I1", SourceKind.Interview, Experience.Lived, 9, 10);
        var security = pack.Assess().Placement.Security;
        Assert.That((security.Security, security.At, security.Reasons.Count), Is.EqualTo((Security.Secure, (Rung?)Rung.Consultation, 0)));
    }

    [TestCase(9, Origin.Inspectorate)]
    [TestCase(20, Origin.Provider)]
    public void Security_FewHeardOrProvidersSample_IsProvisional(int heard, Origin origin)
    {
        var reasons = Met(new PackBuilder(), "I2", "C1", "C2", "C3")
            .Tally("I1", SourceKind.Survey, Experience.Lived, heard, heard, origin)
            .Assess().Placement.Security.Reasons.Select(reason => reason.Kind);
        Assert.That(reasons, Does.Contain(SecurityReasonKind.TooFewHeard));
    }

    [Test]
    public void Security_RestingOnOneKind_SaysWhich()
    {
        var pack = new PackBuilder().Tally("I1", SourceKind.Interview, Experience.Lived, 15, 15);
        foreach (var id in new[] { "I2", "C1", "C2", "C3" })
        {
            pack.Finding(id, SourceKind.Observation, Experience.Record, 3).Finding(id, SourceKind.Group, Experience.Lived, 10);
        }

        var reason = pack.Assess().Placement.Security.Reasons.Single(one => one.Kind == SecurityReasonKind.RestsOnOneKind);
        Assert.That(reason.SourceKinds, Is.EqualTo(new[] { SourceKind.Group }));
    }

    [TestCase(10, Reach.Most)]
    [TestCase(3, Reach.NotSettled)]
    [TestCase(-10, Reach.Pockets)]
    public void Reach_FromItsCriterion_IsRead(double weight, Reach expected) =>
        Assert.That(new PackBuilder().Finding("I1", SourceKind.Survey, Experience.Lived, weight).Assess().Placement.Reach, Is.EqualTo(expected));

    [Test]
    public void Counterfactual_OfTheWorkedCase_AddsWhatBlockingCriteriaLack()
    {
        // P1 and P3 lack 6 each; P2 stands at -9.318 and lacks 15.318. The least surplus on rung 2 is C2's, at +6.
        var counterfactual = WorkedCase.Build().Assess().Counterfactual;
        Assert.Multiple(() =>
        {
            Assert.That(counterfactual.ToNextRung, Is.EqualTo(27.318).Within(0.001));
            Assert.That((counterfactual.Surplus, counterfactual.SurplusCriterion), Is.EqualTo(((double?)0, "C2")));
        });
    }

    // Lived at −10 lacks 12 to +2; learned at −10 lacks 4 to −6, which decibans of lived experience do not give it.
    [Test]
    public void Counterfactual_TwoExperiencesAgainst_NeedsWhatEachLacks() => Assert.That(
        new PackBuilder()
            .Finding("I2", SourceKind.Interview, Experience.Learned, -10)
            .Finding("I2", SourceKind.Group, Experience.Lived, -10)
            .Finding("I2", SourceKind.Document, Experience.Record, 10)
            .Finding("I2", SourceKind.Observation, Experience.Record, 10)
            .Assess().Counterfactual.ToNextRung,
        Is.EqualTo(16));

    [Test]
    public void Contradiction_LivedAgainstRecord_ShowsBothSides()
    {
        var contradiction = new PackBuilder()
            .Finding("C2", SourceKind.Document, Experience.Record, 6)
            .Finding("C2", SourceKind.Group, Experience.Lived, -3)
            .Assess().Contradictions.Single();
        Assert.That(
            (contradiction.CriterionId, contradiction.LivedSum, contradiction.Other, contradiction.OtherSum),
            Is.EqualTo(("C2", -3.0, Experience.Record, 6.0)));
    }

    [Test]
    public void Rubric_EditedInOnePlace_ChangesThePlacement()
    {
        var rubric = Sui.Inspection.BuiltIn.Rubric;
        var stricter = rubric with { Placement = rubric.Placement with { IndicatedSufficesThrough = Rung.Information } };
        var pack = WorkedCase.Build().Build();
        Assert.That((pack.Assess().Placement.Rung, pack.Assess(stricter).Placement.Rung), Is.EqualTo(((Rung?)Rung.Consultation, (Rung?)null)));
    }
}
