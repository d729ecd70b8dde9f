namespace Sui.Inspection.Evidence;

/// <summary>
/// Masks the texts and ids of a pack, all of them in one place, so that nothing that is made from it can show an identifier. Terms, dates,
/// numbers and ids of questions stay.
/// </summary>
internal sealed class PackMask(TextMask texts, IdMask ids)
{
    // ISO 639's tag for a language that is not told.
    private const string Untold = "und";

    /// <summary>The pack masked; the same object when there is nothing to mask.</summary>
    public EvidencePack Mask(EvidencePack pack)
    {
        var before = texts.Changes + ids.Changes;
        var masked = All(pack);
        return texts.Changes + ids.Changes == before ? pack : masked;
    }

    private EvidencePack All(EvidencePack pack) => pack with
    {
        Id = ids.Whole(pack.Id),
        Title = texts.Of(pack.Title),
        Language = Language(pack.Language) ?? Untold,
        Provider = new Provider(ids.Whole(pack.Provider.Id), texts.OfOrganisation(pack.Provider.Name)),
        FrameworkId = ids.OptionalTerm(pack.FrameworkId)!,
        RubricId = ids.OptionalTerm(pack.RubricId),
        Caseload = pack.Caseload is { } caseload
            ? caseload with
            {
                Profile = [.. caseload.Profile.Select(group => group with { Characteristic = texts.Of(group.Characteristic), Name = texts.Of(group.Name) })],
            }
            : null,
        Sources = [.. pack.Sources.Select(source => source with { Id = ids.Of(source.Id), Title = texts.Of(source.Title), Citation = texts.Optional(source.Citation) })],
        Activities = [.. pack.Activities.Select(activity => Placed(activity with { Name = texts.Of(activity.Name), Sites = texts.All(activity.Sites) }))],
        Meetings = [.. pack.Meetings.Select(meeting => Placed(meeting with { Council = texts.Of(meeting.Council) }))],
        Proposals = [.. pack.Proposals.Select(Mask).Select(Placed)],
        Responses = [.. pack.Responses.Select(Mask).Select(Placed)],
        Findings = [.. pack.Findings.Select(Mask).Select(Placed)],
        Tallies = [.. pack.Tallies.Select(tally => Placed(tally with { CriterionId = ids.OfTerm(tally.CriterionId), Question = texts.Optional(tally.Question) }))],
        Quotes = [.. pack.Quotes.Select(Mask).Select(Placed)],
        OtherItems = [.. pack.OtherItems.Select(Placed)],
        Drafts = [.. pack.Drafts.Select(draft => Placed(draft with { Question = texts.Optional(draft.Question), CriterionIds = ids.AllTerms(draft.CriterionIds) }))],
        Absences = [.. pack.Absences.Select(Mask)],
        Decision = pack.Decision is { } decision ? Mask(decision) : null,
    };

    private Finding Mask(Finding finding) => finding with
    {
        CriterionId = ids.OfTerm(finding.CriterionId),
        Statement = texts.Of(finding.Statement),
        Coder = texts.Optional(finding.Coder),
        Event = ids.Optional(finding.Event),
        CodingUnit = ids.Optional(finding.CodingUnit),
    };

    // A quotation in another language keeps to its own words for what is masked.
    private Quote Mask(Quote quote) => quote with
    {
        Text = texts.Of(quote.Text, quote.Language),
        Role = texts.Of(quote.Role),
        CriterionIds = ids.AllTerms(quote.CriterionIds),
        Language = quote.Language is { } language ? Language(language) : null,
        Translation = quote.Translation is { } translation ? texts.Of(translation, quote.TranslationLanguage) : null,
        TranslationLanguage = quote.TranslationLanguage is { } tag ? Language(tag) : null,
    };

    private AbsenceRecord Mask(AbsenceRecord absence) => absence with
    {
        Id = ids.Of(absence.Id),
        CriterionId = ids.OfTerm(absence.CriterionId),
        ConfirmedBy = texts.Optional(absence.ConfirmedBy),
        Note = texts.Optional(absence.Note),
        Locator = At(absence.Locator),
    };

    // There are far more of them than of anything else: a copy is made only of those that have something to mask.
    private Response Mask(Response response)
    {
        var before = texts.Changes + ids.Changes;
        var person = ids.Optional(response.Person);
        var instrument = ids.OfTerm(response.InstrumentId);
        var values = Texts(response.Values);
        var origin = response.ImportedFrom is { } place
            ? place with { File = texts.Of(place.File), Sheet = texts.Optional(place.Sheet), EarlierSha256 = texts.Optional(place.EarlierSha256), Columns = Texts(place.Columns) }
            : null;
        return texts.Changes + ids.Changes == before
            ? response
            : response with { Person = person, InstrumentId = instrument, Values = values, ImportedFrom = origin };
    }

    private Proposal Mask(Proposal proposal) => proposal with
    {
        MeetingId = ids.Optional(proposal.MeetingId),
        Summary = texts.Of(proposal.Summary),
        AnsweredBy = texts.Optional(proposal.AnsweredBy),
        Reason = texts.Optional(proposal.Reason),
    };

    private Decision Mask(Decision decision) => decision with
    {
        DecidedBy = texts.Of(decision.DecidedBy),
        Reason = texts.Of(decision.Reason),
        ModeratedBy = texts.Optional(decision.ModeratedBy),
        Dissent = Remarks(decision.Dissent),
        ProviderComments = Remarks(decision.ProviderComments),
        CouncilReplies = Remarks(decision.CouncilReplies),
    };

    private List<Remark> Remarks(IReadOnlyList<Remark> remarks) =>
        [.. remarks.Select(remark => remark with { By = texts.Of(remark.By), Text = texts.Of(remark.Text), Answer = texts.Optional(remark.Answer) })];

    private IReadOnlyDictionary<string, string> Texts(IReadOnlyDictionary<string, string> values)
    {
        var before = texts.Changes;
        foreach (var value in values.Values)
        {
            texts.Optional(value);
        }

        return texts.Changes == before
            ? values
            : values.ToDictionary(value => value.Key, value => texts.Of(value.Value), StringComparer.Ordinal);
    }

    private T Placed<T>(T item)
        where T : EvidenceItem
    {
        var (at, id, source) = (At(item.Locator), ids.Of(item.Id), ids.Of(item.SourceId));
        return ReferenceEquals(at, item.Locator) && Same(id, item.Id) && Same(source, item.SourceId)
            ? item
            : item with { Locator = at, Id = id, SourceId = source };
    }

    // Names of files are printed beside what they hold. Tables and keys of a host's system are its trace: masked whole where they identify
    // somebody, otherwise left as they are.
    private Locator At(Locator locator) => locator switch
    {
        FileLocator place => texts.Of(place.File) is var file && Same(file, place.File) ? place : place with { File = file },
        RecordLocator place => new RecordLocator(ids.Whole(place.System), ids.Whole(place.Table), ids.Whole(place.Key)) is var masked && masked == place
            ? place : masked,
        DocumentLocator place => texts.Of(place.Document) is var document && Same(document, place.Document) ? place : place with { Document = document },
        _ => locator,
    };

    // Null for a tag that identifies somebody.
    private string? Language(string tag) => Same(ids.Whole(tag), tag) ? tag : null;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
