using Sui.Inspection.Evidence.Rules.Items;

namespace Sui.Inspection.Evidence.Rules;

/// <summary>
/// The rules on single items, in one list a kind. Those on form say what a reader of cells makes sure of itself: values that are there,
/// terms that are defined, numbers in their ranges. Those on sense hold between properties, and with what an item refers to.
/// </summary>
internal static class ItemRules
{
    /// <summary>Form that every item has.</summary>
    public static readonly ItemRule<EvidenceItem>[] Form = [new CommonForm()];

    /// <summary>Sense that every item makes.</summary>
    public static readonly ItemRule<EvidenceItem>[] Sense = [new IdRule(), new SourceRule(), new DatesRule()];

    /// <summary>Rules on activities.</summary>
    public static readonly RuleSet<Activity> Activity = new([new ActivityForm()], [new ActivityDays()]);

    /// <summary>Rules on meetings.</summary>
    public static readonly RuleSet<Meeting> Meeting = new([new MeetingForm()], [new MeetingProposals()]);

    /// <summary>Rules on proposals.</summary>
    public static readonly RuleSet<Proposal> Proposal = new([new ProposalForm()], [new ProposalDays(), new ProposalAnswer()]);

    /// <summary>Rules on answers to an instrument.</summary>
    public static readonly RuleSet<Response> Response = new([new ResponseForm(), new ResponseAnswers()], [new ResponsePeople()]);

    /// <summary>Rules on findings.</summary>
    public static readonly RuleSet<Finding> Finding = new([new FindingForm()], [new FindingCriterion(), new FindingCoder(), new FindingSpeaker()]);

    /// <summary>Rules on tallies.</summary>
    public static readonly RuleSet<Tally> Tally = new([new TallyForm()], [new TallyClaim(), new TallyUnitFits(), new TallyCounts(), new TallyQuestion()]);

    /// <summary>Rules on quotations.</summary>
    public static readonly RuleSet<Quote> Quote = new([new QuoteForm()], [new QuoteCriteria(), new QuoteLength(), new QuoteTranslation()]);

    /// <summary>Rules on what is to be coded.</summary>
    public static readonly RuleSet<DraftFinding> Draft = new([new DraftForm()], [new DraftCriteria()]);

    /// <summary>Rules on recorded absences.</summary>
    public static readonly RuleSet<AbsenceRecord> Absence = new([new AbsenceForm()], [new AbsenceSense()]);

    /// <summary>Checks the sense of an item of any kind.</summary>
    public static void CheckSense(EvidenceItem item, RuleData data, RuleReport report)
    {
        foreach (var rule in Sense)
        {
            rule.Check(item, data, report);
        }

        OfKind(item, data, report, form: false);
    }

    /// <summary>Checks the form of an item of any kind.</summary>
    public static void CheckForm(EvidenceItem item, RuleData data, RuleReport report)
    {
        foreach (var rule in Form)
        {
            rule.Check(item, data, report);
        }

        OfKind(item, data, report, form: true);
    }

    private static void OfKind(EvidenceItem item, RuleData data, RuleReport report, bool form)
    {
        switch (item)
        {
            case Activity activity:
                Activity.Check(activity, data, report, form);
                break;
            case Meeting meeting:
                Meeting.Check(meeting, data, report, form);
                break;
            case Proposal proposal:
                Proposal.Check(proposal, data, report, form);
                break;
            case Response response:
                Response.Check(response, data, report, form);
                break;
            case Finding finding:
                Finding.Check(finding, data, report, form);
                break;
            case Tally tally:
                Tally.Check(tally, data, report, form);
                break;
            case Quote quote:
                Quote.Check(quote, data, report, form);
                break;
            case DraftFinding draft:
                Draft.Check(draft, data, report, form);
                break;
        }
    }
}
