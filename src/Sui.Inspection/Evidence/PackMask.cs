using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Evidence;

/// <summary>
/// Masks the texts of a pack, all of them in one place, so that nothing that is made from it can show an identifier. Terms, dates and
/// numbers stay. So do ids, unless a mask for them is given: what reads packs refuses ids that identify people, hosts may bring them.
/// </summary>
internal sealed class PackMask(TextMasker masker, MaskingPolicy policy, IdMask? ids = null)
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);
    private bool _changed;

    /// <summary>The pack with its texts masked; the same object when there is nothing to mask.</summary>
    public EvidencePack Mask(EvidencePack pack)
    {
        var masked = All(pack);
        return _changed ? masked : pack;
    }

    private EvidencePack All(EvidencePack pack) => pack with
    {
        Id = Id(pack.Id),
        Title = Text(pack.Title),
        Provider = new Provider(Id(pack.Provider.Id), Organisation(pack.Provider.Name)),
        Caseload = pack.Caseload is { } caseload
            ? caseload with
            {
                Profile = [.. caseload.Profile.Select(group => group with { Characteristic = Text(group.Characteristic), Name = Text(group.Name) })],
            }
            : null,
        Sources = [.. pack.Sources.Select(source => source with { Id = ItemId(source.Id), Title = Text(source.Title), Citation = Optional(source.Citation) })],
        Activities = [.. pack.Activities.Select(Mask).Select(Placed)],
        Meetings = [.. pack.Meetings.Select(meeting => Placed(meeting with { Council = Text(meeting.Council) }))],
        Proposals = [.. pack.Proposals.Select(Mask).Select(Placed)],
        Responses = [.. pack.Responses.Select(Mask).Select(Placed)],
        Findings = [.. pack.Findings.Select(finding => Placed(finding with
        {
            Statement = Text(finding.Statement),
            Coder = Optional(finding.Coder),
            Event = OptionalId(finding.Event),
            CodingUnit = OptionalId(finding.CodingUnit),
        }))],
        Tallies = [.. pack.Tallies.Select(Placed)],
        Quotes = [.. pack.Quotes.Select(quote => Placed(quote with { Text = Text(quote.Text, quote.Language), Role = Text(quote.Role) }))],
        OtherItems = [.. pack.OtherItems.Select(Placed)],
        Absences = [.. pack.Absences.Select(absence => absence with { Id = ItemId(absence.Id), Note = Optional(absence.Note), Locator = At(absence.Locator) })],
        Decision = pack.Decision is { } decision ? Mask(decision) : null,
    };

    private Activity Mask(Activity activity) => activity with
    {
        Name = Text(activity.Name),
        Sites = [.. activity.Sites.Select(site => Text(site))],
    };

    private Response Mask(Response response)
    {
        if (OptionalId(response.Person) is var person && !ReferenceEquals(person, response.Person))
        {
            response = response with { Person = person };
        }

        if (response.ImportedFrom is not { } origin)
        {
            return response;
        }

        var file = File(origin.File);
        var sheet = origin.Sheet is null ? null : File(origin.Sheet);
        return string.Equals(file, origin.File, StringComparison.Ordinal) && string.Equals(sheet, origin.Sheet, StringComparison.Ordinal)
            ? response
            : response with { ImportedFrom = origin with { File = file, Sheet = sheet } };
    }

    private Proposal Mask(Proposal proposal) => proposal with
    {
        MeetingId = OptionalId(proposal.MeetingId),
        Summary = Text(proposal.Summary),
        AnsweredBy = Optional(proposal.AnsweredBy),
        Reason = Optional(proposal.Reason),
    };

    private Decision Mask(Decision decision) => decision with
    {
        DecidedBy = Text(decision.DecidedBy),
        Reason = Text(decision.Reason),
        ModeratedBy = Optional(decision.ModeratedBy),
        Dissent = Remarks(decision.Dissent),
        ProviderComments = Remarks(decision.ProviderComments),
        CouncilReplies = Remarks(decision.CouncilReplies),
    };

    private List<Remark> Remarks(IReadOnlyList<Remark> remarks) =>
        [.. remarks.Select(remark => remark with { By = Text(remark.By), Text = Text(remark.Text), Answer = Optional(remark.Answer) })];

    // Names of files are printed beside what they hold.
    private T Placed<T>(T item)
        where T : EvidenceItem
    {
        var at = At(item.Locator);
        var (id, source) = ids is null ? (item.Id, item.SourceId) : (ItemId(item.Id), ids.OfSource(item.SourceId));
        return ReferenceEquals(at, item.Locator) && ReferenceEquals(id, item.Id) && ReferenceEquals(source, item.SourceId)
            ? item
            : item with { Locator = at, Id = id, SourceId = source };
    }

    private string? OptionalId(string? id) => id is null ? null : ItemId(id);

    private string ItemId(string id)
    {
        var masked = ids is null ? id : ids.Of(id);
        _changed |= !ReferenceEquals(masked, id);
        return masked;
    }

    // Tables and keys of a host's system are its trace: masked whole where they identify somebody, otherwise left as they are.
    private Locator At(Locator locator) => locator switch
    {
        FileLocator place => File(place.File) is var file && Same(file, place.File) ? place : place with { File = file },
        RecordLocator place => Table(place.Table) is var table && Id(place.Key) is var key && Same(table, place.Table) && Same(key, place.Key)
            ? place
            : place with { Table = table, Key = key },
        DocumentLocator place => File(place.Document) is var document && Same(document, place.Document) ? place : place with { Document = document },
        _ => locator,
    };

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private string Table(string table) => _tables.TryGetValue(table, out var masked) ? masked : _tables[table] = Id(table);

    private string File(string name)
    {
        if (!_files.TryGetValue(name, out var masked))
        {
            _files[name] = masked = Text(name);
        }

        return masked;
    }

    // Masked whole: what stands beside a telephone number in an id is seldom harmless.
    private string Id(string id)
    {
        if (IdentifyingId.KindOf(masker.Scanner, id) is not { } kind)
        {
            return id;
        }

        _changed = true;
        return "[" + Masks.WordsFor(kind, policy.Language) + "]";
    }

    private string? Optional(string? text) => text is null ? null : Text(text);

    // A quotation in another language keeps to its own words for what is masked.
    private string Text(string text, string? language = null)
    {
        var masked = masker.Mask(text, language is null ? policy : policy with { Language = language });
        _changed |= !ReferenceEquals(masked.Text, text);
        return masked.Text;
    }

    // Providers are called after places, and places are surnames: only a whole name is masked there.
    private string Organisation(string name)
    {
        var masked = masker.Mask(name, policy);
        if (masked.Hits.Where(policy.Masks).All(hit => hit.Kind == IdentifierKind.Name && !name.AsSpan(hit.Start, hit.Length).Contains(' ')))
        {
            return name;
        }

        _changed = true;
        return masked.Text;
    }
}
