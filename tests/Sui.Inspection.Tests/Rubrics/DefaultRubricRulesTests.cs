using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Rubrics;

/// <summary>The numbers and rules of the default rubric against the method, sections 2, 4, 5 and 7.</summary>
[TestFixture]
internal sealed class DefaultRubricRulesTests
{
    private static readonly string[] Named = ["Analysed", "UsedToReview", "UsedToImprove"];

    private static Rubric Rubric => BuiltIn.Rubric;

    [TestCase(0, "No control", "manipulation, therapy")]
    [TestCase(1, "Information", "informing")]
    [TestCase(2, "Consultation", "consultation")]
    [TestCase(3, "Participation", "placation")]
    [TestCase(4, "Sharing power", "partnership, delegated power")]
    [TestCase(5, "Full control", "citizen control")]
    public void Rung_OfTheMethod_IsInTheData(int rung, string name, string arnstein)
    {
        var definition = Rubric.Rungs[rung];

        Assert.That(definition.Rung, Is.EqualTo((Rung)rung));
        Assert.That(definition.Name.English, Is.EqualTo(name));
        Assert.That(string.Join(", ", definition.Arnstein), Is.EqualTo(arnstein));
    }

    [Test]
    public void Signals_OfTheMethod_AreInTheData()
    {
        var rules = Rubric.Signals;
        Assert.Multiple(() =>
        {
            Assert.That(Rubric.Calibrated, Is.False);
            Assert.That(rules.PriorAnswers, Is.EqualTo(10));
            Assert.That(rules.Clamp, Is.EqualTo(100));
            Assert.That(rules.PoorSurveyClamp, Is.EqualTo(5));
            Assert.That(rules.Strengths[FindingStrength.Slight], Is.EqualTo(3));
            Assert.That(rules.Strengths[FindingStrength.Moderate], Is.EqualTo(6));
            Assert.That(rules.Strengths[FindingStrength.Strong], Is.EqualTo(10));
            Assert.That(rules.Multipliers.Select(pair => pair.Value), Is.EqualTo(new[] { 1.0, 1.0, 1.0 }));
            Assert.That(rules.GroupCap, Is.EqualTo(10));
            Assert.That(rules.ProviderFavourCap, Is.EqualTo(3));
            Assert.That(rules.ComputedWeight, Is.EqualTo(6));
            Assert.That(rules.ComparisonDecimals, Is.EqualTo(9));
        });
    }

    [TestCase(0, "Weak", 5.0, false)]
    [TestCase(1, "Substantial", 10.0, true)]
    [TestCase(2, "Strong", 15.0, true)]
    [TestCase(3, "Very strong", 20.0, true)]
    [TestCase(4, "Decisive", null, false)]
    public void Grade_OfTheMethod_IsInTheData(int index, string name, double? upTo, bool included)
    {
        var grade = Rubric.Signals.Grades[index];

        Assert.That(Rubric.Signals.Grades, Has.Count.EqualTo(5));
        Assert.That(grade.Name.English, Is.EqualTo(name));
        Assert.That(grade.UpTo, Is.EqualTo(upTo));
        Assert.That(grade.UpToIncluded, Is.EqualTo(included));
    }

    [Test]
    public void Statuses_OfTheMethod_AreInTheData() =>
        Assert.That(
            Rubric.Statuses,
            Is.EqualTo(new StatusRules
            {
                MetAt = 6,
                NotMetAt = -6,
                ContestedAt = -6,
                LivedAt = 2,
                CorroboratingKinds = 2,
                CorroboratingWeight = 2,
                CorroboratingCount = 5,
                FirmAt = -10,
                FirmKindAt = -2,
                ContestedByKind = true,
                CorroboratingShareAt = 0,
            }));

    [Test]
    public void Placement_OfTheMethod_IsInTheData()
    {
        var rules = Rubric.Placement;
        Assert.Multiple(() =>
        {
            Assert.That(rules.IndicatedSufficesThrough, Is.EqualTo(Rung.Consultation));
            Assert.That(rules.NoControlCriteria, Is.EqualTo(new[] { "I2", "C1" }));
            Assert.That(rules.ReachCriterion, Is.EqualTo("I1"));
            Assert.That(rules.SecureHeard, Is.EqualTo(10));
            Assert.That(rules.RatedHeard, Is.EqualTo(10));
            Assert.That(rules.HeardOrigins, Is.EqualTo(new[] { Origin.Inspectorate, Origin.ThirdParty }));
            Assert.That(rules.ContradictionAt, Is.EqualTo(3));
            Assert.That(rules.ContradictionByKind, Is.True);
            Assert.That(rules.SmallCaseload, Is.EqualTo(new SmallCaseload(0.8, 5)));
            Assert.That(Rubric.Register.RaisedBy, Is.EqualTo(new[] { ProposalRaiser.ServiceUsers }));
            Assert.That(Rubric.Register.UndatedDecisionsCount, Is.True);
            Assert.That(Rubric.Register.PendingDays, Is.EqualTo(28));
            Assert.That(Rubric.GroupRuleCriterion, Is.EqualTo("C4"));
            Assert.That(Rubric.Register.AnsweredCriterion, Is.EqualTo("P2"));
            Assert.That(Rubric.Register.CarriedOutCriterion, Is.EqualTo("P3"));
            Assert.That(
                Rubric.Register.ReasonNeededFor, Is.EqualTo(new[] { ProposalDecision.Adapted, ProposalDecision.Declined }));
        });
    }

    [Test]
    public void Ratings_OfTheMethod_AreInOrder()
    {
        var rules = Rubric.Ratings;
        Assert.Multiple(() =>
        {
            Assert.That(
                rules.Rules.Select(rule => rule.Rating),
                Is.EqualTo(new[] { Rating.Inadequate, Rating.Outstanding, Rating.Good, Rating.RequiresImprovement }));
            Assert.That(rules.PrintedLowFrom, Is.EqualTo(Rating.Good));
            Assert.That(rules.LimitWhenNotSupplied, Is.EqualTo(Rating.RequiresImprovement));
            Assert.That(rules.Rules[0].AnyOf, Is.All.Matches<RatingCondition>(condition => condition is { FirmOnly: true }));
            Assert.That(rules.UnclearIsOpen && rules.LimitByDueDay && rules.ElementsCanBeUnsettled && rules.PublishedIsUnrated, Is.True);
            Assert.That(rules.NotApplicableLeftOut, Is.EqualTo(new[] { "C5", "P4" }));
            Assert.That(
                rules.Characteristics.Select(one => one.Rating),
                Is.EqualTo(new[] { Rating.Outstanding, Rating.Good, Rating.RequiresImprovement, Rating.Inadequate }));
            Assert.That(Words(rules.Rules[0].AnyOf[0]), Is.EqualTo("not met 1 of Sought"));
            Assert.That(Words(rules.Rules[0].AnyOf[1]), Is.EqualTo($"not met 2 of {string.Join(' ', Named)} C6 P4"));
            Assert.That(
                Words(rules.Rules[1].AnyOf.Single()),
                    Is.EqualTo("prompt Met; rung 3; secure 3; any met S1 S2; none not met C4 C6 P4"));
            Assert.That(
                Words(rules.Rules[2].AnyOf.Single()),
                Is.EqualTo($"met Sought {string.Join(' ', Named)}; rung 2; none not met C5 C6 P4"));
            Assert.That(Words(rules.Rules[3].AnyOf.Single()), Is.Empty);
        });
    }

    // Section 7, with every attribute that a line does not ask for left at its most favourable.
    [TestCase(RoleInDecision.Own, Holder.People, Holder.People, true, true, true, 5)]
    [TestCase(RoleInDecision.Own, Holder.Shared, Holder.People, true, true, true, 4)]
    [TestCase(RoleInDecision.Own, Holder.People, Holder.Provider, true, true, true, 4)]
    [TestCase(RoleInDecision.Joint, Holder.People, Holder.People, true, true, true, 4)]
    [TestCase(RoleInDecision.Advise, Holder.Shared, Holder.People, true, true, true, 3)]
    [TestCase(RoleInDecision.Advise, Holder.People, Holder.Provider, true, false, false, 3)]
    [TestCase(RoleInDecision.Advise, Holder.Provider, Holder.People, true, true, true, 2)]
    [TestCase(RoleInDecision.Advise, Holder.People, Holder.People, false, true, true, 2)]
    [TestCase(RoleInDecision.Heard, Holder.People, Holder.People, true, true, true, 2)]
    [TestCase(RoleInDecision.None, Holder.People, Holder.People, true, true, true, null)]
    [TestCase(RoleInDecision.None, Holder.People, Holder.People, true, false, true, 1)]
    [TestCase(RoleInDecision.None, Holder.People, Holder.People, true, false, false, 0)]
    public void Table_OfTheMethod_GivesItsRung(
        RoleInDecision role, Holder agenda, Holder resources, bool answered, bool delivers, bool told, int? rung)
    {
        var line = Rubric.Activities.Table.First(rule =>
            (rule.Role.Count == 0 || rule.Role.Contains(role))
            && (rule.Agenda.Count == 0 || rule.Agenda.Contains(agenda))
            && (rule.Resources.Count == 0 || rule.Resources.Contains(resources))
            && (rule.Answered ?? answered) == answered
            && (rule.Delivers ?? delivers) == delivers
            && (rule.Told ?? told) == told);

        Assert.That(line.Rung, Is.EqualTo((Rung?)rung));
    }

    [TestCase(ActivityKind.ServiceUserCouncil, null, "Service user council")]
    [TestCase(ActivityKind.Survey, 2, "Survey")]
    [TestCase(ActivityKind.TextMessageSurvey, 2, "Text-message survey")]
    [TestCase(ActivityKind.FocusGroup, 3, "Focus group")]
    [TestCase(ActivityKind.Consultation, 2, "Consultation")]
    [TestCase(ActivityKind.SuggestionBox, 2, "Suggestion box")]
    [TestCase(ActivityKind.DropInSession, 2, "Drop-in session")]
    [TestCase(ActivityKind.EngagementBoard, null, "Engagement board")]
    [TestCase(ActivityKind.PeerSupportGroup, null, "Peer support group")]
    [TestCase(ActivityKind.PeerMentoring, null, "Peer mentoring")]
    [TestCase(ActivityKind.Surgery, 3, "Surgery")]
    [TestCase(ActivityKind.CoProduction, null, "Co-production")]
    [TestCase(ActivityKind.TelephoneInterview, 2, "Telephone interview")]
    [TestCase(ActivityKind.FaceToFaceInterview, 2, "Face-to-face interview")]
    [TestCase(ActivityKind.PeerResearch, null, "Peer research")]
    [TestCase(ActivityKind.ResidentsMeeting, null, "Residents' meeting")]
    [TestCase(ActivityKind.RecruitmentPanel, null, "Recruitment panel")]
    [TestCase(ActivityKind.Other, 3, "Other")]
    public void Kind_OfTheMethod_HasItsCeiling(ActivityKind kind, int? ceiling, string name)
    {
        var rule = Rubric.Activities.Kinds.Single(k => k.Kind == kind);

        Assert.That(rule.Ceiling, Is.EqualTo((Rung?)ceiling));
        Assert.That(rule.Name.English, Is.EqualTo(name));
    }

    [TestCase(ActivityAim.MonitoringAndEvaluation, 2)]
    [TestCase(ActivityAim.TrainingOrGuidance, 3)]
    [TestCase(ActivityAim.ServiceDesign, 3)]
    [TestCase(ActivityAim.Delivery, 3)]
    [TestCase(ActivityAim.StaffRecruitment, 4)]
    [TestCase(ActivityAim.BoardMembership, 4)]
    [TestCase(ActivityAim.Other, null)]
    public void Aim_OfTheMethod_HasItsExpectedRung(ActivityAim aim, int? expected) =>
        Assert.That(Rubric.Activities.Aims.Single(a => a.Aim == aim).Expected, Is.EqualTo((Rung?)expected));

    private static string Words(RatingCondition condition)
    {
        var parts = new List<string>();
        Add("not met " + condition.NotMetAtLeast + " of",
            condition.NotMetElements.Select(e => e.ToString()).Concat(condition.NotMetCriteria));
        Add("prompt", condition.Prompt is { } prompt ? [prompt.ToString()] : []);
        Add("met", condition.ElementsMet.Select(e => e.ToString()));
        Add("rung", condition.RungAtLeast is { } rung ? [$"{(int)rung}"] : []);
        Add("secure", condition.SecureAt is { } secure ? [$"{(int)secure}"] : []);
        Add("any met", condition.AnyMet);
        Add("none not met", condition.NoneNotMet);
        return string.Join("; ", parts);

        void Add(string what, IEnumerable<string> values)
        {
            if (values.Any())
            {
                parts.Add(what + " " + string.Join(' ', values));
            }
        }
    }
}
