using Sui.Inspection.Evidence;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Tests.Intake;

/// <summary>The good pack, column by column.</summary>
internal sealed class EvidencePackReaderTests
{
    private PackReadResult _result = null!;

    private EvidencePack Pack => _result.Pack!;

    [SetUp]
    public void ReadSample() => _result = new SamplePack().Read();

    [Test]
    public void Read_GoodPack_HasNoProblems()
    {
        Assert.That(_result.Problems, Is.Empty);
        Assert.That(_result.HasErrors, Is.False);
        Assert.That(_result.Pack, Is.Not.Null);
    }

    [Test]
    public void Read_Manifest_KeepsEveryProperty()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Pack.Id, Is.EqualTo("sample-pack"));
            Assert.That(Pack.Title, Is.EqualTo("Sample"));
            Assert.That(Pack.Synthetic, Is.True);
            Assert.That(Pack.PublishedEvidenceOnly, Is.False);
            Assert.That(Pack.Language, Is.EqualTo("en-GB"));
            Assert.That(Pack.Provider, Is.EqualTo(new Provider("sample-provider", "Sample provider (synthetic)")));
            Assert.That(Pack.FrameworkId, Is.EqualTo(KnownData.Framework));
            Assert.That(Pack.Period, Is.EqualTo(new Period(new DateOnly(2018, 6, 1), new DateOnly(2019, 6, 7))));
            Assert.That(Pack.Fieldwork, Is.EqualTo(new Period(new DateOnly(2019, 6, 3), new DateOnly(2019, 6, 7))));
            Assert.That(Pack.Caseload!.Size, Is.EqualTo(8200));
            Assert.That(Pack.Caseload.GroupRule, Is.EqualTo(Representativeness.Adequate));
            Assert.That(
                Pack.Caseload.Profile,
                Is.EqualTo(new[] { new CaseloadGroup("Sex", "Women", 0.15, 11), new CaseloadGroup("Sex", "Men", 0.85, 73) }));
        });
    }

    [Test]
    public void Read_Sources_KeepsEveryProperty()
    {
        Assert.That(Pack.Sources, Is.EqualTo(new[]
        {
            new EvidenceSource
            {
                Id = "interviews", Kind = SourceKind.Interview, Origin = Origin.Inspectorate, Title = "Telephone interviews",
                Sample = new Sample(Origin.Inspectorate, 48),
            },
            new EvidenceSource
            {
                Id = "survey", Kind = SourceKind.Survey, Origin = Origin.Inspectorate, Title = "Survey of the caseload",
                Sample = new Sample(Origin.Inspectorate, 5), Representativeness = Representativeness.Adequate,
                DesignEffect = 1.2,
            },
            new EvidenceSource
            {
                Id = "council", Kind = SourceKind.Council, Origin = Origin.Inspectorate, Title = "Council: minutes and register",
            },
            new EvidenceSource
            {
                Id = "minutes", Kind = SourceKind.Document, Origin = Origin.Provider, Title = "Minutes",
                    Citation = "Minutes, 2019",
            },
        }));
    }

    [Test]
    public void Read_Decision_KeepsEveryProperty()
    {
        var decision = Pack.Decision!;
        Assert.Multiple(() =>
        {
            Assert.That(decision.DecidedBy, Is.EqualTo("Lead inspector"));
            Assert.That(decision.DecidedOn, Is.EqualTo(new DateOnly(2019, 7, 1)));
            Assert.That(decision.Rating, Is.EqualTo(Rating.Good));
            Assert.That(decision.Rung, Is.EqualTo(Rung.Consultation));
            Assert.That(decision.Reason, Is.EqualTo("The evidence is consistent."));
            Assert.That(decision.ModeratedBy, Is.EqualTo("Deputy chief inspector"));
            Assert.That(decision.LivedExperienceTookPart, Is.True);
            Assert.That(decision.Dissent, Is.EqualTo(new[] { new Remark("inspector", "Rung 3 was in reach.", null) }));
            Assert.That(decision.ProviderComments, Is.EqualTo(new[] { new Remark("provider", "The register is kept.",
                "It was seen.") }));
            Assert.That(decision.CouncilReplies, Is.Empty);
        });
    }

    [Test]
    public void Read_Activity_KeepsEveryColumn()
    {
        var activity = Pack.Activities.Single();
        Assert.Multiple(() =>
        {
            Assert.That(activity.Id, Is.EqualTo("a1"));
            Assert.That(activity.SourceId, Is.EqualTo("minutes"));
            Assert.That(activity.Dates, Is.EqualTo(new ItemDates(Date("2019-01-10"), Date("2019-01-11"), Date("2019-06-03"))));
            Assert.That(activity.Experience, Is.EqualTo(Experience.Record));
            Assert.That(activity.Origin, Is.EqualTo(Origin.Provider));
            Assert.That(activity.Locator, Is.EqualTo(new FileLocator("activities.csv", 2, 2)));
            Assert.That(activity.Name, Is.EqualTo("Council of the north"));
            Assert.That(activity.Kind, Is.EqualTo(ActivityKind.ServiceUserCouncil));
            Assert.That(activity.Aim, Is.EqualTo(ActivityAim.BoardMembership));
            Assert.That(activity.Phase, Is.EqualTo(ActivityPhase.Management));
            Assert.That(activity.Sites, Is.EqualTo(new[] { "North", "South" }));
            Assert.That(activity.StartedOn, Is.EqualTo(Date("2018")));
            Assert.That(activity.EndedOn, Is.EqualTo(Date("2019-05")));
            Assert.That(activity.Agenda, Is.EqualTo(new[] { Holder.Shared, Holder.People }));
            Assert.That(activity.Resources, Is.EqualTo(new[] { Holder.Provider }));
            Assert.That(activity.Role, Is.EqualTo(new[] { RoleInDecision.Advise, RoleInDecision.Joint }));
            Assert.That(activity.Answered, Is.True);
            Assert.That(activity.Told, Is.False);
            Assert.That(activity.Delivers, Is.Null);
            Assert.That(activity.ConductedBy, Is.EqualTo(Conductor.Peers));
            Assert.That(activity.People, Is.EqualTo(6));
        });
    }

    [Test]
    public void Read_Meeting_KeepsEveryColumn()
    {
        var meeting = Pack.Meetings.Single();
        Assert.Multiple(() =>
        {
            Assert.That(meeting.Origin, Is.EqualTo(Origin.Inspectorate), "An empty origin is the source's.");
            Assert.That(meeting.Council, Is.EqualTo("North council"));
            Assert.That(meeting.AttendedLived, Is.EqualTo(6));
            Assert.That(meeting.AttendedStaff, Is.EqualTo(2));
            Assert.That(meeting.DecisionMakerPresent, Is.True);
            Assert.That(meeting.ProposalsRaised, Is.EqualTo(3));
            Assert.That(meeting.ProposalsAnswered, Is.EqualTo(2));
        });
    }

    [Test]
    public void Read_Proposals_KeepsEveryColumn()
    {
        var proposal = Pack.Proposals[0];
        Assert.Multiple(() =>
        {
            Assert.That(proposal.MeetingId, Is.EqualTo("m1"));
            Assert.That(proposal.Summary, Is.EqualTo("Evening hours"));
            Assert.That(proposal.InRegister, Is.True);
            Assert.That(proposal.Decision, Is.EqualTo(ProposalDecision.Accepted));
            Assert.That(proposal.AnsweredOn, Is.EqualTo(Date("2019-02-14")));
            Assert.That(proposal.AnsweredBy, Is.EqualTo("Head of the unit"));
            Assert.That(proposal.AnsweredByDecider, Is.True);
            Assert.That(proposal.Reason, Is.EqualTo("Asked for by many"));
            Assert.That(proposal.DueOn, Is.EqualTo(Date("2019-04")));
            Assert.That(proposal.CarriedOutOn, Is.EqualTo(Date("2019-04-20")));
            Assert.That(proposal.FedBackOn, Is.EqualTo(Date("2019-05-01")));
            Assert.That(Pack.Proposals[1].InRegister, Is.False);
            Assert.That(Pack.Proposals[1].AnsweredOn, Is.Null);
            Assert.That(Pack.Proposals[1].AnsweredByDecider, Is.Null);
        });
    }

    [Test]
    public void Read_Responses_KeepsAnswersOfQuestionsWithOptions()
    {
        Assert.That(Pack.Responses.Select(response => response.Id), Is.EqualTo(new[] { "i1", "i2", "s1", "s2" }));
        var (first, second, third) = (Pack.Responses[0], Pack.Responses[1], Pack.Responses[2]);
        Assert.Multiple(() =>
        {
            Assert.That(first.Person, Is.EqualTo("anna"));
            Assert.That(first.InstrumentId, Is.EqualTo("talk"));
            Assert.That(first.Outcome, Is.EqualTo(ResponseOutcome.Completed));
            Assert.That(first.Answers, Is.EquivalentTo(new Dictionary<string, AnswerMeaning>
            {
                ["told"] = AnswerMeaning.Favourable,
                ["safe"] = AnswerMeaning.PreferredNotToSay,
            }), "Free text is not kept.");
            Assert.That(second.Outcome, Is.EqualTo(ResponseOutcome.NotReached));
            Assert.That(second.Origin, Is.EqualTo(Origin.ThirdParty));
            Assert.That(second.Answers["told"], Is.EqualTo(AnswerMeaning.Missing));
            Assert.That(second.Answers["safe"], Is.EqualTo(AnswerMeaning.NotAsked));
            Assert.That(third.Answers["heard"], Is.EqualTo(AnswerMeaning.Favourable));
            Assert.That(third.Answers.ContainsKey("known"), Is.False, "The file has no column for it.");
        });
    }

    [Test]
    public void Read_Findings_KeepsEveryColumn()
    {
        var finding = Pack.Findings[1];
        Assert.Multiple(() =>
        {
            Assert.That(Pack.Findings, Has.Count.EqualTo(2));
            Assert.That(finding.CriterionId, Is.EqualTo("C1"));
            Assert.That(finding.Event, Is.EqualTo("e1"));
            Assert.That(finding.CodingUnit, Is.EqualTo("u1"));
            Assert.That(finding.Coder, Is.EqualTo("coder 2"));
            Assert.That(finding.Direction, Is.EqualTo(FindingDirection.Against));
            Assert.That(finding.Strength, Is.EqualTo(FindingStrength.Slight));
            Assert.That(finding.Statement, Is.EqualTo("Only one route, says the second coder"));
            Assert.That(finding.Participants, Is.EqualTo(4));
        });
    }

    [Test]
    public void Read_TalliesAndAbsences_KeepsEveryColumn()
    {
        var tally = Pack.Tallies.Single();
        Assert.Multiple(() =>
        {
            Assert.That((tally.CriterionId, tally.Unit, tally.Favourable, tally.Valid), Is.EqualTo(("I1", ClaimUnit.People, 7.5,
                12)));
            Assert.That(Pack.Absences, Is.EqualTo(new[]
            {
                new AbsenceRecord
                {
                    Id = "x1",
                    CriterionId = "C4",
                    Absence = Absence.RequestedNotSupplied,
                    RequestedOn = Date("2019-06-03"),
                    Note = "Asked for in writing",
                    Locator = new FileLocator("absences.csv", 2, 2),
                },
                new AbsenceRecord
                {
                    Id = "x2",
                    CriterionId = "C1",
                    Absence = Absence.NotInspected,
                    RequestedOn = null,
                    Note = null,
                    Locator = new FileLocator("absences.csv", 3, 3),
                },
            }));
        });
    }

    [Test]
    public void Read_Quotes_KeepsEveryColumn()
    {
        var (first, second, third, fourth) = (Pack.Quotes[0], Pack.Quotes[1], Pack.Quotes[2], Pack.Quotes[3]);
        Assert.Multiple(() =>
        {
            Assert.That(Pack.Quotes.Select(quote => quote.Id), Is.EqualTo(new[] { "q1", "q2", "q3", "q4" }));
            Assert.That((first.SourceId, first.Experience, first.Origin), Is.EqualTo(("interviews", Experience.Lived,
                Origin.Inspectorate)));
            Assert.That(first.Dates, Is.EqualTo(new ItemDates(Date("2019-06-04"), Date("2019-06-04"), Date("2019-06-04"))));
            Assert.That(first.Locator, Is.EqualTo(new FileLocator("quotes.csv", 2, 2)));
            Assert.That(first.Text, Is.EqualTo("They asked me, and then nothing came of it"));
            Assert.That(first.Role, Is.EqualTo("person on unpaid work"));
            Assert.That(first.Consent, Is.EqualTo(QuoteConsent.Given));
            Assert.That(first.CriterionIds, Is.EqualTo(new[] { "I1", "C1" }), "Ids are the rubric's.");
            Assert.That(first.Language, Is.Null);
            Assert.That((second.Consent, second.Language, second.CriterionIds.Count), Is.EqualTo((QuoteConsent.Published, "cy", 0)));
            Assert.That((third.Consent, third.Text), Is.EqualTo((QuoteConsent.Refused, string.Empty)));
            Assert.That((fourth.Consent, fourth.Text), Is.EqualTo((QuoteConsent.NotRecorded, "We said it twice")));
            Assert.That(Pack.OtherItems, Is.Empty);
            Assert.That(Pack.Items.OfType<Quote>().Count(), Is.EqualTo(4));
        });
    }

    private static EvidenceDate Date(string text) =>
        EvidenceDate.TryParse(text, out var date) ? date : throw new ArgumentException("Not a date.", nameof(text));
}
