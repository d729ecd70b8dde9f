using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence.Rules.Identity;

/// <summary>Looks for direct identifiers in the ids and texts of a host's items. They are masked, so that the items are kept.</summary>
internal sealed class ItemIdentity(TextScanner scanner)
{
    private const int Remembered = 10_000;

    // Ids of events, units and people are named again and again.
    private readonly Dictionary<string, IdentifierKind?> _ids = new(StringComparer.Ordinal);

    /// <summary>Looks at an item.</summary>
    public void Check(EvidenceItem item, RuleReport report)
    {
        Id(Members.Id, item.Id, report);
        switch (item)
        {
            case Activity activity:
                Text(Members.Name, activity.Name, report);
                foreach (var site in activity.Sites ?? [])
                {
                    Text(Members.Sites, site, report);
                }

                break;
            case Meeting meeting:
                Text(Members.Council, meeting.Council, report);
                break;
            case Proposal proposal:
                Text(Members.Summary, proposal.Summary, report);
                Text(Members.AnsweredBy, proposal.AnsweredBy, report);
                Text(Members.Reason, proposal.Reason, report);
                break;
            case Response { Person: { Length: > 1 } person }:
                if (Known(person) is { } kind)
                {
                    report.Warning(
                        PrivacyCodes.IdentifierAsPerson, Members.Person, IdentityWords.Person(kind),
                        "A pseudonym that says nothing about the person.", "Replace it by a pseudonym; docs/privacy.md says how.");
                }

                break;
            case Finding finding:
                Named(Members.FindingEvent, finding.Event, report);
                Named(Members.CodingUnit, finding.CodingUnit, report);
                Text(Members.Statement, finding.Statement, report);
                Text(Members.Coder, finding.Coder, report);
                break;
            case DraftFinding draft:
                Text(Members.Question, draft.Question, report);
                break;
            case Tally tally:
                Text(Members.Question, tally.Question, report);
                break;
            case Quote quote:
                Text(Members.Text, quote.Consent == QuoteConsent.Refused ? null : quote.Text, report);
                Text(Members.Translation, quote.Consent == QuoteConsent.Refused ? null : quote.Translation, report);
                Text(Members.Role, quote.Role, report);
                break;
        }
    }

    /// <summary>Looks at a recorded absence.</summary>
    public void Check(AbsenceRecord absence, RuleReport report)
    {
        Id(Members.Id, absence.Id, report);
        Text(Members.ConfirmedBy, absence.ConfirmedBy, report);
        Text(Members.Note, absence.Note, report);
    }

    private void Id(Member member, string? id, RuleReport report) => Report(member, id is null ? null : IdentifyingId.KindOf(scanner, id), report);

    private void Named(Member member, string? id, RuleReport report) => Report(member, id is null ? null : Known(id), report);

    private static void Report(Member member, IdentifierKind? kind, RuleReport report)
    {
        if (kind is { } found)
        {
            report.Warning(
                PrivacyCodes.IdentifierAsId, member, IdentityWords.Id(found), "An id that says nothing about a person.", "Give it another id.");
        }
    }

    private IdentifierKind? Known(string id)
    {
        if (!_ids.TryGetValue(id, out var kind))
        {
            kind = IdentifyingId.KindOf(scanner, id);
            if (_ids.Count < Remembered)
            {
                _ids.Add(id, kind);
            }
        }

        return kind;
    }

    private void Text(Member member, string? text, RuleReport report)
    {
        if (text is null)
        {
            return;
        }

        var hits = scanner.Scan(text);
        if (hits.Count == 0)
        {
            return;
        }

        foreach (var kind in hits.Where(hit => hit.Certainty == IdentifierCertainty.Sure).Select(hit => hit.Kind).Distinct())
        {
            report.Warning(
                PrivacyCodes.IdentifierInText, member, IdentityWords.Text(kind), "Text without direct identifiers.",
                "Take the identifier out of the text.");
        }
    }
}
