using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>Who is who in an open case file.</summary>
internal sealed class OpenPeople(CaseSession session) : ICasePeople
{
    private const string Subject = "people";

    /// <inheritdoc/>
    public Task<CasePeople> GetAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) =>
        {
            var state = statements.ReadState(transaction);
            var (people, hidden) = (state.Ownership, state.Hidden);
            return new CasePeople([.. people.LedBy.Select(hidden.Shown)], [.. people.Apart.Select(apart => new CaseDistinction(
                apart.Sequence, hidden.Shown(apart.Text("one")!), hidden.Shown(apart.Text("other")!), hidden.Actor(apart), apart.At, hidden.Shown(apart.Why), people.Counts(apart)))]);
        },
        sees: false, cancellationToken);

    /// <inheritdoc/>
    public Task<CaseChange> DistinguishAsync(string one, string other, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        CallerTexts.CheckName(session.Path, one);
        CallerTexts.CheckName(session.Path, other);
        CallerTexts.RequireReason(session.Path, why);
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                var state = transaction.Read((statements, scope) => statements.ReadState(scope));
                Refuse(new StatedApart(one.Trim(), other.Trim(), by.Name), state, by);
                transaction.Append(new EntryDraft(EntryKinds.PeopleDistinguished, Subject, CanonicalBody.Of(("one", one.Trim()), ("other", other.Trim()))));
                return new CaseChange(transaction.Standing.Size, transaction.Standing.Size, []);
            },
            cancellationToken);
    }

    private void Refuse(StatedApart stated, CaseState state, CaseActor by)
    {
        if (LikeNames.AreSpelledAlike(stated.One, stated.Other))
        {
            throw CaseProblems.Refusal(
                CaseCodes.NamesAreOne, CaseProblems.Of(session.Path), "The two names are one: they differ in letters and digits that look alike, order, a title or a post at most.",
                "Two names that a reader of the journal can tell apart.", "Have one of the two act under a name that differs, such as one with a second first name, and give that.");
        }

        if (!state.Ownership.AreLike(stated.One, stated.Other))
        {
            throw CaseProblems.Refusal(
                CaseCodes.NamesAreTwo, CaseProblems.Of(session.Path), "The two names are taken for two people's already.", "Two names of which one bars the other.",
                "Nothing: neither bars the other. Write the names as they stand in the journal: sui case people FILE.");
        }

        if (state.Ownership.Unsound(stated) is not null || state.Ownership.LedOrLeads(by.Name, by.Role))
        {
            throw CaseProblems.Refusal(
                CaseCodes.SaidByOneOfThem, CaseProblems.Of(session.Path), "Whoever says so is or may be one of the two, or led or judged in the case.",
                "A third person, who neither made the case, judged, nor acted in it as the lead inspector.", "Have somebody say so who knows both and answers for it: --as ROLE/NAME.");
        }
    }
}
