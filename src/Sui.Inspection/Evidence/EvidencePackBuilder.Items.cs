using Sui.Inspection.Evidence.Answers;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <content>What a pack holds, one method for each kind of item.</content>
public sealed partial class EvidencePackBuilder
{
    /// <summary>Adds one person's answers to an instrument.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="instrument">The instrument that was used.</param>
    /// <param name="codes">Question id to the answer, as <c>Response.From</c> takes them.</param>
    /// <param name="person">The person's pseudonym; null when there is none.</param>
    /// <param name="outcome">What came of asking.</param>
    public EvidencePackBuilder Response(
        ItemFacts facts, Instrument instrument, IReadOnlyDictionary<string, string?> codes, string? person = null,
        ResponseOutcome outcome = ResponseOutcome.Completed)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(codes);
        var found = new List<Problem>();
        var item = Add(facts, "Responses", Experience.Lived, CodedAnswers.Read(instrument, codes, outcome, found) with { Person = person });
        _problems.AddRange(found.Select(problem => problem with { Location = problem.Location with { Id = item.Id } }));
        return this;
    }

    /// <summary>Adds counts that arrive added up.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="favourable">Favourable answers, from 0 to <paramref name="valid"/>.</param>
    /// <param name="valid">People, or register entries, with a valid answer, 0 or more.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="question">The words of the question that was asked, in the pack's language; null where they are not recorded.</param>
    public EvidencePackBuilder Tally(
        ItemFacts facts, string criterion, double favourable, int valid, ClaimUnit unit = ClaimUnit.People, string? question = null)
    {
        Add(facts, "Tallies", Experience.Lived, new Tally
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            CriterionId = criterion,
            Favourable = favourable,
            Valid = valid,
            Unit = unit,
            Question = question,
        });
        return this;
    }

    /// <summary>Adds a finding.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="direction">For or against.</param>
    /// <param name="strength">How strong.</param>
    /// <param name="statement">What was found, fit for print.</param>
    /// <param name="with">Sets the rest; null for nothing more.</param>
    public EvidencePackBuilder Finding(
        ItemFacts facts, string criterion, FindingDirection direction, FindingStrength strength, string statement,
        Func<Finding, Finding>? with = null)
    {
        Add(facts, "Findings", Experience.Record, new Finding
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            CriterionId = criterion,
            Direction = direction,
            Strength = strength,
            Statement = statement,
        }, with);
        return this;
    }

    /// <summary>Adds a proposal of a register.</summary>
    /// <param name="facts">What the item says of itself; it happened when it was raised.</param>
    /// <param name="summary">What was proposed, fit for print.</param>
    /// <param name="decision">What was decided.</param>
    /// <param name="with">Sets the rest, such as when it was answered; null for nothing more.</param>
    public EvidencePackBuilder Proposal(
        ItemFacts facts, string summary, ProposalDecision decision, Func<Proposal, Proposal>? with = null)
    {
        Add(facts, "Proposals", Experience.Lived, new Proposal
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Summary = summary,
            Decision = decision,
            InRegister = true,
        }, with);
        return this;
    }

    /// <summary>Adds a meeting.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="council">The council's or board's name, fit for print.</param>
    /// <param name="with">Sets the rest, such as who attended; null for nothing more.</param>
    public EvidencePackBuilder Meeting(ItemFacts facts, string council, Func<Meeting, Meeting>? with = null)
    {
        Add(facts, "Meetings", Experience.Record, new Meeting
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Council = council,
        }, with);
        return this;
    }

    /// <summary>Adds an activity.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="name">Its name in print.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="with">Sets the rest, such as who holds the agenda; null for nothing more.</param>
    public EvidencePackBuilder Activity(ItemFacts facts, string name, ActivityKind kind, Func<Activity, Activity>? with = null)
    {
        Add(facts, "Activities", Experience.Record, new Activity
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Name = name,
            Kind = kind,
        }, with);
        return this;
    }

    /// <summary>Adds a quotation.</summary>
    /// <param name="facts">What the item says of itself.</param>
    /// <param name="text">The words, without quotation marks.</param>
    /// <param name="role">The role of whoever said it; never a name.</param>
    /// <param name="consent">Whether it may be quoted.</param>
    /// <param name="with">Sets the rest, such as the criteria; null for nothing more.</param>
    public EvidencePackBuilder Quote(
        ItemFacts facts, string text, string role, QuoteConsent consent, Func<Quote, Quote>? with = null)
    {
        Add(facts, "Quotes", Experience.Lived, new Quote
        {
            Id = null!,
            SourceId = null!,
            Dates = null!,
            Experience = default,
            Origin = default,
            Locator = null!,
            Text = text,
            Role = role,
            Consent = consent,
        }, with);
        return this;
    }
}
