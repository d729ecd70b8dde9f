using Sui.Inspection.Assessments;
using Sui.Inspection.Assessments.Activities;
using Sui.Inspection.Evidence;
using Sui.Inspection.Tests.Support;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Assessments;

/// <summary>method.md, section 7: the decision table, ranges, ceilings and aims.</summary>
public class ActivityPlacerTests
{
    private static ActivityPlacement Place(Func<Activity, Activity> with) =>
        new PackBuilder().Activity(with).Assess().Activities.Single();

    private static Activity Known(Activity activity, RoleInDecision role) => activity with
    {
        Kind = ActivityKind.ServiceUserCouncil,
        Agenda = [Holder.Provider],
        Resources = [Holder.Provider],
        Role = [role],
        Answered = false,
        Told = false,
        Delivers = false,
    };

    [TestCase(RoleInDecision.Own, 4)]
    [TestCase(RoleInDecision.Joint, 4)]
    [TestCase(RoleInDecision.Advise, 2)]
    [TestCase(RoleInDecision.Heard, 2)]
    [TestCase(RoleInDecision.None, 0)]
    public void Place_ProvidersAgenda_FollowsTheTable(RoleInDecision role, int rung) =>
        Assert.That((int?)Place(activity => Known(activity, role)).Lowest, Is.EqualTo(rung));

    // What is not known and changes nothing decides nothing; what is known in part may.
    [Test]
    public void Deciding_AgendaOfTwoHolders_IsWhatDecides()
    {
        var activity = new PackBuilder().Activity(one => Known(one, RoleInDecision.Advise) with
        {
            Agenda = [Holder.Provider, Holder.Shared],
            Answered = true,
            Delivers = null,
            Told = null,
        }).Assess().Evidence.Activities.Single();
        var placer = new ActivityPlacer(ExamplePacks.Assess("worked-case").Rubric.Activities);

        Assert.That(placer.Deciding(activity), Is.EqualTo(new[] { "Agenda" }));
        Assert.That(placer.Deciding(activity with { Answered = false }), Is.Empty);
        Assert.That(placer.Deciding(activity with { Answered = null }), Is.EqualTo(new[] { "Agenda", "Answered" }));
    }

    [Test]
    public void Place_OwnAgendaAndResources_IsFullControl() =>
        Assert.That(
            Place(activity => Known(activity, RoleInDecision.Own) with { Agenda = [Holder.People], Resources = [Holder.People] }).Highest,
            Is.EqualTo(Rung.FullControl));

    [TestCase(true, 3)]
    [TestCase(false, 2)]
    public void Place_AdviceOnASharedAgenda_NeedsAnswers(bool answered, int rung) =>
        Assert.That(
            (int?)Place(activity => Known(activity, RoleInDecision.Advise) with { Agenda = [Holder.Shared], Answered = answered }).Lowest,
            Is.EqualTo(rung));

    [Test]
    public void Place_NoRoleButTold_IsInformation() =>
        Assert.That(Place(activity => Known(activity, RoleInDecision.None) with { Told = true }).Lowest, Is.EqualTo(Rung.Information));

    [Test]
    public void Place_DeliversWithoutASay_HasNoRung()
    {
        var placement = Place(activity => Known(activity, RoleInDecision.None) with { Delivers = true });
        Assert.That((placement.Lowest, placement.NoSayPossible), Is.EqualTo(((Rung?)null, true)));
    }

    [Test]
    public void Place_NothingKnown_IsTheWholeLadder()
    {
        var placement = Place(activity => activity with { Kind = ActivityKind.PeerMentoring });
        Assert.Multiple(() =>
        {
            Assert.That((placement.Lowest, placement.Highest, placement.NoSayPossible), Is.EqualTo(((Rung?)Rung.NoControl, (Rung?)Rung.FullControl, true)));
            Assert.That(placement.Unknown, Is.EqualTo(new[] { "Agenda", "Resources", "Role", "Answered", "Told", "Delivers" }));
        });
    }

    // published-evidence.md: the part of the Kent, Surrey and Sussex council in senior recruitment: between 2 and 4, the role is not stated.
    [Test]
    public void Place_RoleLeftOpen_IsTheRangeOfItsValues()
    {
        var placement = Place(activity => Known(activity, RoleInDecision.Heard) with
        {
            Kind = ActivityKind.RecruitmentPanel,
            Role = [RoleInDecision.Heard, RoleInDecision.Advise, RoleInDecision.Joint],
        });
        Assert.That((placement.Lowest, placement.Highest), Is.EqualTo(((Rung?)Rung.Consultation, (Rung?)Rung.SharingPower)));
    }

    [TestCase(ActivityKind.Survey, 2)]
    [TestCase(ActivityKind.TextMessageSurvey, 2)]
    [TestCase(ActivityKind.SuggestionBox, 2)]
    [TestCase(ActivityKind.Consultation, 2)]
    [TestCase(ActivityKind.DropInSession, 2)]
    [TestCase(ActivityKind.TelephoneInterview, 2)]
    [TestCase(ActivityKind.FaceToFaceInterview, 2)]
    [TestCase(ActivityKind.FocusGroup, 3)]
    [TestCase(ActivityKind.Surgery, 3)]
    [TestCase(ActivityKind.Other, 3)]
    [TestCase(ActivityKind.ServiceUserCouncil, 4)]
    [TestCase(ActivityKind.CoProduction, 4)]
    [TestCase(ActivityKind.RecruitmentPanel, 4)]
    public void Place_JointRole_StopsAtTheCeilingOfItsKind(ActivityKind kind, int rung)
    {
        var placement = Place(activity => Known(activity, RoleInDecision.Joint) with { Kind = kind });
        Assert.That(((int?)placement.Highest, placement.CeilingApplied is not null), Is.EqualTo(((int?)rung, rung < 4)));
    }

    [TestCase(ActivityAim.MonitoringAndEvaluation, RoleInDecision.Heard, AimFit.At)]
    [TestCase(ActivityAim.MonitoringAndEvaluation, RoleInDecision.Joint, AimFit.Above)]
    [TestCase(ActivityAim.StaffRecruitment, RoleInDecision.Advise, AimFit.Below)]
    [TestCase(ActivityAim.BoardMembership, RoleInDecision.Joint, AimFit.At)]
    [TestCase(ActivityAim.Other, RoleInDecision.Joint, AimFit.NothingExpected)]
    public void CompareAims_BestActivity_AgainstTheRungExpected(ActivityAim aim, RoleInDecision role, AimFit fit) =>
        Assert.That(
            new PackBuilder().Activity(activity => Known(activity, role) with { Aim = aim }).Assess().Aims.Single().Fit,
            Is.EqualTo(fit));
}
