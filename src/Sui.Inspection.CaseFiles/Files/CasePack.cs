using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake.Manifests;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The pack that a case makes up: the parts held, and the judgement that stands as its decision.</summary>
internal static class CasePack
{
    /// <summary>The files by their paths.</summary>
    /// <param name="statements">The case.</param>
    /// <param name="transaction">What it is read in.</param>
    /// <param name="state">What follows from its journal; null to read it where it is needed.</param>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Of(CaseStatements statements, SqliteTransaction transaction, CaseState? state = null)
    {
        var files = PackParts.Join(statements.ReadPack(transaction));
        if (!statements.HasJudgement(transaction) || !files.TryGetValue(ManifestReader.FileName, out var manifest))
        {
            return files;
        }

        // A judgement that is older than the evidence is no decision on it; nor is one that came with the pack and was judged over since.
        state ??= statements.ReadState(transaction);
        return new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal)
        {
            [ManifestReader.FileName] = ManifestDecision.Write(manifest, Decision(statements, transaction, state)),
        };
    }

    private static DecisionParts? Decision(CaseStatements statements, SqliteTransaction transaction, CaseState state)
    {
        if (state.StandingJudgement is not { } judgement)
        {
            return null;
        }

        var voices = state.Voices;
        return new DecisionParts(judgement, Words(judgement), state.Ownership.Moderation, new Dictionary<string, IReadOnlyList<Remark>>(StringComparer.Ordinal)
        {
            [DecisionParts.Dissent] = [.. voices.Dissent.Where(dissent => dissent.Sequence > state.Evidence)
                .Select(dissent => new Remark(dissent.Role, Words(dissent), null))],
            [DecisionParts.Provider] = Comments(CaseCommentFrom.Provider),
            [DecisionParts.Council] = Comments(CaseCommentFrom.Council),
        });

        string Words(JournalEntry entry) => statements.ReadWords(transaction, entry);

        List<Remark> Comments(CaseCommentFrom from) => [.. voices.Comments.Where(comment => comment.Text("from") == from.ToString())
            .Select(comment => new Remark(comment.Text("role")!, Words(comment), voices.Answer(comment.Subject) is { } answer ? Words(answer) : null))];
    }
}
