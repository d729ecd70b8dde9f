using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>Who led, judged, moderated and looked at what, and in which order, as the entries say.</summary>
internal sealed class CaseOwnership
{
    private readonly List<StatedApart> _apart = [];
    private readonly List<string> _led = [];
    private readonly Dictionary<string, long> _reviews = new(StringComparer.Ordinal);
    private readonly Persons _all;
    private Persons _leaders = new(CaseRules.First);
    private int _rules = CaseRules.First;
    private JournalEntry? _moderation;
    private (string? Role, string? Name) _acted;
    private bool _countsRoles;

    /// <summary>Begins where nobody did anything.</summary>
    public CaseOwnership() => _all = new Persons(CaseRules.Now, _apart);

    /// <summary>The entries that say of two names that they are two people's, in their order.</summary>
    public List<JournalEntry> Apart { get; } = [];

    /// <summary>Who led or judged, each name as it is written.</summary>
    public IReadOnlyList<string> LedBy => _led;

    /// <summary>The entry of the judgement that stands; null for none.</summary>
    public JournalEntry? Judgement { get; private set; }

    /// <summary>Begins with the rules that a case was made with.</summary>
    public void Begin(int rules)
    {
        _countsRoles = rules >= CaseRules.Roles;
        _acted = default;
        (_rules, _leaders) = (rules, new Persons(rules, _apart));
    }

    /// <summary>Takes somebody for a leader of the inspection.</summary>
    public void Leads(string name)
    {
        Lead(name);
        _leaders.Add(name);
    }

    /// <summary>Takes into account in which role somebody acted: whoever did as the lead led.</summary>
    public void Act(JournalEntry entry)
    {
        // Most entries are of whoever made the one before, and to lead twice is to lead.
        if (entry.Role == _acted.Role && entry.Name == _acted.Name)
        {
            return;
        }

        _acted = (entry.Role, entry.Name);
        if (LeadRoles.Are(entry.Role))
        {
            Lead(entry.Name);
            if (_countsRoles)
            {
                _leaders.Add(entry.Name);
            }
        }
    }

    /// <summary>Whether somebody led or judged, by the rules that the case was made with.</summary>
    public bool Led(string name) => _leaders.Has(name);

    /// <summary>Whether somebody who acts in a role led, leads or judged, by the rules of today or by those of the case, by which it is verified.</summary>
    public bool LedOrLeads(string name, string role) => _all.Has(name) || Led(name) || LeadRoles.Are(role);

    /// <summary>Whether two names may be one person's, by the rules of today or by those of the case.</summary>
    public bool AreLike(string one, string other) => LikeNames.AreLike(one, other) || (_rules >= CaseRules.Likeness && LikeNames.AreLike(one, other, _rules));

    /// <summary>What keeps somebody from saying that two are two, by the rules of today or by those of the case; null for nothing.</summary>
    public string? Unsound(StatedApart stated) => stated.Unsound(CaseRules.Now) ?? stated.Unsound(_rules) ?? (_leaders.Counts(stated) && _all.Counts(stated) ? null : "Whoever says so may have led or judged.");

    /// <summary>The names of those who led that may be somebody's, and are for all that is known.</summary>
    public IEnumerable<string> Like(string name) => _all.Like(name).Union(_leaders.Like(name), StringComparer.Ordinal);

    /// <summary>Whether a statement that two are two counts still: whoever made it may lead or judge later.</summary>
    public bool Counts(JournalEntry apart) => Stated(apart) is { } stated && _all.Counts(stated);

    /// <summary>Takes into account that somebody says of two names that they are two people's.</summary>
    /// <returns>Null; or, where whoever says so cannot, why.</returns>
    public string? Distinguish(JournalEntry entry) =>
        Stated(entry) is { } stated && (!_leaders.Counts(stated) || LeadRoles.Are(entry.Role)) ? "Whoever led or judged said of two people that they are two." : DistinguishApart(entry);

    /// <summary>Takes into account that somebody said so in another copy: whoever leads in this one is no third person in it, and then it does not count.</summary>
    /// <returns>Null; or, where nobody can say so, why.</returns>
    public string? DistinguishApart(JournalEntry entry)
    {
        if (entry.Content is not null || Stated(entry) is not { } stated)
        {
            return "The entry does not say who are two.";
        }

        if (stated.Unsound(_rules) is { } unsound)
        {
            return unsound;
        }

        Apart.Add(entry);
        _apart.Add(stated);
        return null;
    }

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
    public JournalEntry? Moderation => ModerationBesides(_leaders);

    /// <summary>What follows from the journal of what guards look at.</summary>
    /// <param name="evidence">The number of the entry that changed the evidence last; 0 for none.</param>
    /// <param name="name">The name of whoever fires.</param>
    /// <param name="role">Their role.</param>
    /// <param name="why">The reason given.</param>
    public CaseFacts Facts(long evidence, string name, string role, string why)
    {
        var judged = Judgement is { } judgement && judgement.Sequence > evidence && evidence > 0;

        // Whoever fires in a lead's role leads by that very entry, and verifying it finds so: what they moderated counts no more.
        var leads = _countsRoles && LeadRoles.Are(role);
        var leaders = leads ? _leaders.With(name) : _leaders;
        return new CaseFacts
        {
            HasEvidence = evidence > 0,
            ErrorsRead = Reviewed(CaseReview.Errors) > evidence,
            Judged = judged,
            Moderated = judged && ModerationBesides(leaders) is not null,
            MasksReviewed = Reviewed(CaseReview.Masks) > Math.Max(evidence, Judgement?.Sequence ?? 0),
            RequestsDecided = Reviewed(CaseReview.Requests) > evidence,
            ActorLed = leads || Led(name),
            ReasonGiven = !string.IsNullOrWhiteSpace(why),
        };
    }

    private JournalEntry? ModerationBesides(Persons leaders) => _moderation is { } moderation && moderation.Sequence > (Judgement?.Sequence ?? long.MaxValue)
        && moderation.Text("says") == "Agrees" && !leaders.Has(moderation.Name) ? moderation : null;

    private void Lead(string name)
    {
        if (!_led.Contains(name))
        {
            _all.Add(name);
            _led.Add(name);
        }
    }

    private static StatedApart? Stated(JournalEntry entry) =>
        entry.Text("one") is { } one && entry.Text("other") is { } other ? new StatedApart(one, other, entry.Name) : null;

    private long Reviewed(CaseReview review) => _reviews.GetValueOrDefault(review.ToString());
}
