using Microsoft.Data.Sqlite;
using Sui.Inspection.Annexes.Publication;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.CaseFiles.Items;

/// <summary>The pack that a case makes up: the parts held, and the judgement that stands as its decision.</summary>
internal static class CasePack
{
    /// <summary>The files by their paths.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="transaction">What it is read in.</param>
    /// <param name="state">What follows from its journal; null to read it where it is needed.</param>
    /// <param name="parts">The parts held, in their order; null to read them.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Of(
        CaseStatements statements, SqliteTransaction? transaction, CaseState? state = null, IEnumerable<(string File, byte[] Content)>? parts = null)
    {
        var files = PackParts.Join(parts ?? statements.ReadPack(transaction));
        return statements.HasJudgement(transaction) || ManifestDecision.IsIn(files)
            ? Decided(files, statements, transaction, state ?? statements.ReadState(transaction)) : files;
    }

    /// <summary>The files as they were at an earlier moment.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="transaction">What it is read in.</param>
    /// <param name="then">What followed from the journal then.</param>
    /// <returns>The files, and the parts of them that were erased since and are missing.</returns>
    public static (IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files, IReadOnlyList<CaseItem> Erased) At(
        CaseStatements statements, SqliteTransaction? transaction, CaseState then)
    {
        var (parts, erased) = (new List<(string, byte[])>(), new List<CaseItem>());
        foreach (var item in then.InOriginalOrder.Where(item => item.State == CaseItemState.Held && item.Part.IsEvidence()))
        {
            if (statements.FindContent(transaction, item.Sequence) is { } content)
            {
                parts.Add((item.File ?? string.Empty, content));
            }
            else
            {
                erased.Add(item);
            }
        }

        // What people wrote of it is printed as well.
        erased.AddRange(then.Items.Where(item => item.State == CaseItemState.Held && item.Part is CaseItemPart.Judgement or CaseItemPart.Dissent or CaseItemPart.Comment
            or CaseItemPart.Answer && statements.FindContent(transaction, item.Sequence) is null));
        erased.AddRange(Hidden(then, statements.ReadHidden(transaction)));
        var files = PackParts.Join(parts);
        return (Decided(files, statements, transaction, then), erased);
    }

    // What was printed of a decision then, under a role that is shown nowhere any more.
    private static IEnumerable<CaseItem> Hidden(CaseState then, HiddenTexts now)
    {
        IEnumerable<JournalEntry?> printed = [then.StandingJudgement, then.Ownership.Moderation, .. then.Voices.Dissent, .. then.Voices.Comments];
        var ids = printed.OfType<JournalEntry>().Where(entry => (now.Has(entry.Role) && !then.Hidden.Has(entry.Role))
                || (now.Hides(entry, "role", entry.Text("role")) && !then.Hidden.Hides(entry, "role", entry.Text("role"))))
            .Select(entry => entry.Subject).ToHashSet(StringComparer.Ordinal);
        return then.Items.Where(item => ids.Contains(item.Id));
    }

    private static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Decided(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CaseStatements statements, SqliteTransaction? transaction, CaseState state)
    {
        // A judgement that is older than the evidence is no decision on it; nor is one that came with a pack that was changed or judged over since.
        if (!files.TryGetValue(ManifestReader.FileName, out var manifest) || (state.Ownership.Judgement is null && state.Evidence <= state.TakenIn))
        {
            return files;
        }

        return new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal)
        {
            [ManifestReader.FileName] = ManifestDecision.Write(manifest, Decision(statements, transaction, state)),
        };
    }

    private static DecisionParts? Decision(CaseStatements statements, SqliteTransaction? transaction, CaseState state)
    {
        if (state.StandingJudgement is not { } judgement)
        {
            return null;
        }

        var (voices, moderation, hidden) = (state.Voices, state.Ownership.Moderation, state.Hidden);
        // The journal knows by their names that they are two; names are printed nowhere. Cases of the first rules were published by roles alone.
        var sharesRole = moderation is not null && state.Rules >= CaseRules.Roles && !Moderation.AreApart(hidden.Shown(moderation.Role), hidden.Shown(judgement.Role));
        return new DecisionParts(Shown(judgement), Words(judgement), moderation is null ? null : Shown(moderation), state.Rules >= CaseRules.Roles ? voices.BlindBefore(judgement, state.Evidence) : null, sharesRole, new Dictionary<string, IReadOnlyList<Remark>>(StringComparer.Ordinal)
        {
            [DecisionParts.Dissent] = [.. voices.Dissent.Where(dissent => dissent.Sequence > state.Evidence)
                .Select(dissent => new Remark(hidden.Shown(dissent.Role), Words(dissent), null))],
            [DecisionParts.Provider] = Comments(CaseCommentFrom.Provider),
            [DecisionParts.Council] = Comments(CaseCommentFrom.Council),
        });

        JournalEntry Shown(JournalEntry entry) => entry with { Role = hidden.Shown(entry.Role) };

        string Words(JournalEntry entry) => statements.ReadWords(transaction, entry);

        List<Remark> Comments(CaseCommentFrom from) => [.. voices.Comments.Where(comment => comment.Text("from") == from.ToString())
            .Select(comment => new Remark(hidden.Shown(comment.Text("role")!), Words(comment), voices.Answer(comment.Subject) is { } answer ? Words(answer) : null))];
    }
}
