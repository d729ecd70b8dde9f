using Microsoft.Data.Sqlite;
using Sui.Inspection.Assessments;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Memory;

/// <summary>What follows from one last entry of a journal: how the case stands, the pack that it makes up, what reading and assessing it give. Each is made when it is asked for first,
/// and is the same for everybody who asks later. Nothing of it is changed.</summary>
/// <param name="inspection">What evidence is read with.</param>
internal sealed class CaseContent(ISuiInspection inspection)
{
    private readonly Lock _making = new();
    private CaseState? _state;
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? _files;
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? _export;
    private PackReadResult? _read;
    private Assessment? _assessment;
    private IReadOnlyList<Problem>? _publication;

    /// <summary>How the case stands.</summary>
    public CaseState State(CaseStatements statements, SqliteTransaction? transaction)
    {
        lock (_making)
        {
            return _state ??= statements.ReadState(transaction);
        }
    }

    /// <summary>The pack that it makes up; empty for none.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files(CaseStatements statements, SqliteTransaction? transaction)
    {
        lock (_making)
        {
            return _files ??= CasePack.Of(statements, transaction, State(statements, transaction));
        }
    }

    /// <summary>The pack as it is given out: as that of a case that is not published, where it is none.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Export(CaseStatements statements, SqliteTransaction? transaction)
    {
        lock (_making)
        {
            var (files, state) = (Files(statements, transaction), State(statements, transaction));
            return _export ??= files.Count == 0 || state.IsAsPublished ? files : new UnpublishedPack(files, state.StandingJudgement is not null);
        }
    }

    /// <summary>What reading the pack gives; null for a case without one.</summary>
    public PackReadResult? Read(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            var files = Files(statements, transaction);
            return files.Count == 0 ? null : _read ??= inspection.Read(files, cancellationToken);
        }
    }

    /// <summary>The assessment; null where no pack could be read.</summary>
    public Assessment? Assess(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return Read(statements, transaction, cancellationToken) is { Pack: not null } read ? _assessment ??= inspection.Assess(read, cancellationToken) : null;
        }
    }

    /// <summary>What keeps the assessment from being published; empty where there is none.</summary>
    public IReadOnlyList<Problem> CheckPublication(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return Assess(statements, transaction, cancellationToken) is { } assessment ? _publication ??= inspection.CheckPublication(assessment) : [];
        }
    }
}
