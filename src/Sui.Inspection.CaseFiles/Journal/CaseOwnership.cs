using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Who led, judged, moderated and looked at what, and in which order, as the entries say.</summary>
internal sealed class CaseOwnership
{
    private readonly Persons _all = new(CaseRules.Now);
    private readonly Dictionary<string, long> _reviews = new(StringComparer.Ordinal);
    private Persons _leaders = new(CaseRules.First);
    private JournalEntry? _moderation;
    private bool _countsRoles;

    /// <summary>The entry of the judgement that stands; null for none.</summary>
    public JournalEntry? Judgement { get; private set; }

    /// <summary>Begins with the rules that a case was made with.</summary>
    public void Begin(int rules)
    {
        _countsRoles = rules >= CaseRules.Roles;
        _leaders = new Persons(rules);
    }

    /// <summary>Takes somebody for a leader of the inspection.</summary>
    public void Leads(string name)
    {
        _all.Add(name);
        _leaders.Add(name);
    }

    /// <summary>Takes into account in which role somebody acted: whoever did as the lead led.</summary>
    public void Act(JournalEntry entry)
    {
        if (LeadRoles.Are(entry.Role))
        {
            _all.Add(entry.Name);
            if (_countsRoles)
            {
                _leaders.Add(entry.Name);
            }
        }
    }

    /// <summary>Whether somebody led or judged, by the rules that the case was made with.</summary>
    public bool Led(string name) => _leaders.Has(name);

    /// <summary>Whether somebody who acts in a role led, leads or judged, by the rules of today, whatever those of the case are.</summary>
    public bool LedOrLeads(string name, string role) => _all.Has(name) || LeadRoles.Are(role);

    /// <summary>Takes a judgement into account.</summary>
    public void Judge(JournalEntry entry)
    {
        Judgement = entry;
        Leads(entry.Name);
    }

    /// <summary>Takes a moderation into account.</summary>
    public void Moderate(JournalEntry entry) => _moderation = entry;

    /// <summary>Takes into account that somebody looked at something.</summary>
    public void Review(JournalEntry entry) => _reviews[entry.Subject] = entry.Sequence;

    /// <summary>The moderation that agrees to the judgement that stands; null for none.</summary>
    public JournalEntry? Moderation => _moderation is { } moderation && moderation.Sequence > (Judgement?.Sequence ?? long.MaxValue)
        && moderation.Text("says") == "Agrees" && !Led(moderation.Name) ? moderation : null;

    /// <summary>What follows from the journal of what guards look at.</summary>
    /// <param name="evidence">The number of the entry that changed the evidence last; 0 for none.</param>
    /// <param name="name">The name of whoever fires.</param>
    /// <param name="role">Their role.</param>
    /// <param name="why">The reason given.</param>
    public CaseFacts Facts(long evidence, string name, string role, string why)
    {
        var judged = Judgement is { } judgement && judgement.Sequence > evidence && evidence > 0;
        return new CaseFacts
        {
            HasEvidence = evidence > 0,
            ErrorsRead = Reviewed(CaseReview.Errors) > evidence,
            Judged = judged,
            Moderated = judged && Moderation is not null,
            MasksReviewed = Reviewed(CaseReview.Masks) > Math.Max(evidence, Judgement?.Sequence ?? 0),
            RequestsDecided = Reviewed(CaseReview.Requests) > evidence,
            ActorLed = Led(name) || (_countsRoles && LeadRoles.Are(role)),
            ReasonGiven = !string.IsNullOrWhiteSpace(why),
        };
    }

    private long Reviewed(CaseReview review) => _reviews.GetValueOrDefault(review.ToString());
}
