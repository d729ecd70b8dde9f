using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
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
        var judgement = state.Ownership.Judgement is { } last && last.Sequence > state.Evidence ? last : null;
        var reason = judgement is null ? string.Empty : System.Text.Encoding.UTF8.GetString(statements.ReadContent(transaction, judgement.Sequence));
        return new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal)
        {
            [ManifestReader.FileName] = ManifestDecision.Write(manifest, judgement, reason, state.Ownership.Moderation),
        };
    }
}
