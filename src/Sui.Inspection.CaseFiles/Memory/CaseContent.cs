using System.Runtime.CompilerServices;
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
/// <param name="state">How the case stands, where that is known; null to read it where it is needed.</param>
internal sealed class CaseContent(ISuiInspection inspection, CaseState? state = null)
{
    private readonly ISuiInspection _inspection = inspection;
    private static readonly ConditionalWeakTable<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>, CaseContent> GivenOut = [];

    private readonly Lock _making = new();
    private CaseState? _state = state;
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? _files;
    private IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? _export;
    private PackReadResult? _read;
    private PackReadResult? _readExport;
    private Assessment? _assessedExport;
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
            if (_export is null)
            {
                _export = files.Count == 0 || state.IsAsPublished ? files : new UnpublishedPack(files, state.StandingJudgement is not null);
                GivenOut.AddOrUpdate(_export, this);
            }

            return _export;
        }
    }

    /// <summary>What a pack was given out of, so that reading and assessing it need not be done twice; null where it came from elsewhere, or would be read with something else.</summary>
    /// <param name="files">The pack.</param>
    /// <param name="reader">What would read it.</param>
    public static CaseContent? Of(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ISuiInspection reader) =>
        GivenOut.TryGetValue(files, out var content) && ReferenceEquals(content._inspection, reader) ? content : null;

    /// <summary>What reading the pack that was given out gives.</summary>
    public PackReadResult ReadExport(CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return _readExport ??= _export is UnpublishedPack unpublished ? unpublished.Mark(ReadFiles(cancellationToken)) : ReadFiles(cancellationToken);
        }
    }

    /// <summary>The assessment of the pack that was given out, which can be read. Whether the case has published it makes it no other, but that its decision is not final.</summary>
    public Assessment AssessExport(CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return _assessedExport ??= AssessFiles(cancellationToken) with { Evidence = ReadExport(cancellationToken).Pack! };
        }
    }

    /// <summary>What reading the pack gives; null for a case without one.</summary>
    public PackReadResult? Read(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return Files(statements, transaction).Count == 0 ? null : ReadFiles(cancellationToken);
        }
    }

    /// <summary>The assessment; null where no pack could be read.</summary>
    public Assessment? Assess(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return Read(statements, transaction, cancellationToken) is { Pack: not null } ? AssessFiles(cancellationToken) : null;
        }
    }

    /// <summary>What keeps the assessment from being published; empty where there is none.</summary>
    public IReadOnlyList<Problem> CheckPublication(CaseStatements statements, SqliteTransaction? transaction, CancellationToken cancellationToken)
    {
        lock (_making)
        {
            return Assess(statements, transaction, cancellationToken) is { } assessment ? _publication ??= _inspection.CheckPublication(assessment) : [];
        }
    }

    private PackReadResult ReadFiles(CancellationToken cancellationToken) => _read ??= _inspection.Read(_files!, cancellationToken);

    private Assessment AssessFiles(CancellationToken cancellationToken) => _assessment ??= _inspection.Assess(ReadFiles(cancellationToken), cancellationToken);
}
