using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Memory;
using Sui.Inspection.CaseFiles.Merging;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.CaseFiles.Sealing;
using Sui.Inspection.CaseFiles.Storage;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>Case files over SQLite.</summary>
internal sealed class CaseFileStore(ISuiInspection inspection, CaseFileOptions options) : ICaseFileStore, IDisposable
{
    private const int NonceBytes = 32;

    private readonly CaseMemory? _memory = options.KeptCases > 0 ? new CaseMemory(options.KeptCases, options.Time) : null;

    /// <inheritdoc/>
    public async Task<ICaseFile> CreateAsync(string path, CaseCreation creation, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(creation);
        CallerTexts.Check(path, creation.By, creation.Why);
        CallerTexts.CheckId(path, creation.Id);
        await MakeAsync(path, draft => Fill(draft, creation), cancellationToken).ConfigureAwait(false);
        return await OpenMadeAsync(path, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<CaseMade> CreateAsync(
        string path, CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(creation);
        ArgumentNullException.ThrowIfNull(files);
        CallerTexts.Check(path, creation.By, creation.Why);
        CallerTexts.CheckId(path, creation.Id);
        CaseImport? import = null;
        await MakeAsync(path, async draft => import = await FillAsync(draft, path, creation, files, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return new CaseMade(await OpenMadeAsync(path, cancellationToken).ConfigureAwait(false), import!);
    }

    /// <inheritdoc/>
    public async Task<CaseOpenResult> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return await Task.Run(() => Open(path), cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<CaseMerge> MergeAsync(CaseMergeRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrEmpty(request.Path);
        CallerTexts.Check(request.Path, request.By, request.Why);
        var (shared, carried, erased, problems) = (0, 0, 0, (IReadOnlyList<Problem>)[]);
        await MakeAsync(request.Path, draft => (shared, carried, erased, problems) = new CaseMerger(request, options, inspection).Make(draft, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        var file = await OpenMadeAsync(request.Path, cancellationToken).ConfigureAwait(false);
        try
        {
            return new CaseMerge(file, shared, carried) { Erased = erased, Problems = [.. problems, .. await NotAsPublishedAsync(file, cancellationToken).ConfigureAwait(false)] };
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task SealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(key);
        return MakeAsync(target, draft => CaseSealer.Seal(path, draft, key, options.Random, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task UnsealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(key);
        return MakeAsync(target, draft => CaseSealer.Unseal(path, draft, key, cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose() => _memory?.Dispose();

    private static async Task<IReadOnlyList<Problem>> NotAsPublishedAsync(ICaseFile file, CancellationToken cancellationToken) =>
        (await file.RefreshAsync(cancellationToken).ConfigureAwait(false)).State != PublicationEntry.State ? []
            : [.. (await file.Publications.GetMissingAsync(cancellationToken).ConfigureAwait(false)).Select(problem => problem with { Severity = ProblemSeverity.Warning })];

    private async Task<ICaseFile> OpenMadeAsync(string path, CancellationToken cancellationToken)
    {
        var opened = await OpenAsync(path, cancellationToken).ConfigureAwait(false);
        return opened.File ?? throw new CaseFileException(opened.Problems);
    }

    // A file that is being made is called by the name that it is going to have.
    private CaseOpenResult Open(string path, string? draft = null)
    {
        var (connection, problem) = CaseDatabase.Open(draft ?? path, options.ReadOnly && draft is null);
        if (connection is null)
        {
            return new CaseOpenResult(null, [problem!]);
        }

        try
        {
            using var statements = new CaseStatements(connection, path);
            var standing = statements.ReadStanding(null);
            if (standing.Size > 0 && statements.ReadEntryBytes(null, 1) is { } bytes && EntryReader.Read(bytes, EntryWords.None) is { Kind: EntryKinds.CaseCreated } first)
            {
                var session = new CaseSession(connection, path, options, standing.Size, inspection, draft is null ? _memory : null);
                return new CaseOpenResult(new OpenCase(session, first.Subject, Origins.Of(first.Subject, SHA256.HashData(bytes)), inspection), []);
            }

            connection.Dispose();
            return new CaseOpenResult(null, [StorageFaults.Damaged(path)]);
        }
        catch (Exception failure) when (failure is SqliteException or InvalidCastException or CaseFileException)
        {
            connection.Dispose();
            return new CaseOpenResult(null, [failure is SqliteException known ? StorageFaults.Of(known, path) : StorageFaults.Damaged(path)]);
        }
    }

    private Task MakeAsync(string path, Action<string> fill, CancellationToken cancellationToken) => MakeAsync(
        path,
        draft =>
        {
            fill(draft);
            return Task.CompletedTask;
        },
        cancellationToken);

    // Beside the place first, so that nobody ever finds half a file there; a file that somebody else made meanwhile is not replaced.
    private Task MakeAsync(string path, Func<string, Task> fill, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            if (Path.Exists(path))
            {
                throw Exists(path, null);
            }

            try
            {
                using var draft = DraftFolder.Beside(path, options.Random);
                try
                {
                    await fill(draft.File).ConfigureAwait(false);
                    CaseDatabase.WriteBack(draft.File);
                }
                catch (CaseFileException refused) when (refused.Problems.Any(problem => problem.Location.File == CaseProblems.Of(draft.File).File))
                {
                    throw new CaseFileException([.. refused.Problems.Select(problem => problem.Location.File != CaseProblems.Of(draft.File).File ? problem
                        : problem with { Location = problem.Location with { File = CaseProblems.Of(path).File } })], refused);
                }

                cancellationToken.ThrowIfCancellationRequested();
                File.Move(draft.File, path, overwrite: false);
            }
            catch (SqliteException failure)
            {
                throw StorageFaults.Refusal(failure, path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw Path.Exists(path) ? Exists(path, failure) : new CaseFileException([StorageFaults.Of(failure, path)], failure);
            }
        },
        cancellationToken);

    private async Task<CaseImport> FillAsync(
        string draft, string path, CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken)
    {
        Fill(draft, creation);
        var opened = Open(path, draft);
        var file = opened.File ?? throw new CaseFileException(opened.Problems);
        await using (file.ConfigureAwait(false))
        {
            var import = await file.Evidence.ImportAsync(files, creation.By, creation.Why, cancellationToken).ConfigureAwait(false);
            return import.Change is null ? throw new CaseFileException(import.Problems) : import;
        }
    }

    private void Fill(string path, CaseCreation creation)
    {
        using var connection = CaseDatabase.Create(path);
        Migrations.Run(connection, 0);
        using var statements = new CaseStatements(connection, path);
        using var transaction = new CaseTransaction(connection, path, statements, options, creation.By, creation.Why);
        var nonce = new byte[NonceBytes];
        options.Random.GetBytes(nonce);
        var state = WorkflowTable.Shipped.Initial;
        transaction.Append(
            new EntryDraft(EntryKinds.CaseCreated, creation.Id, CanonicalBody.Of(
                ("format", "sui-case/1"), ("nonce", Convert.ToHexStringLower(nonce)), ("placements", creation.BlindPlacements ? CaseVoices.Blind : "open"),
                (CaseRules.Member, CaseRules.Now), ("state", state))),
            effect: (standing, sequence) => (standing.Workflow, standing.Fired) = (state, sequence));
        transaction.Commit();
    }

    private static CaseFileException Exists(string path, Exception? cause) => CaseProblems.Refusal(
        CaseCodes.Exists, CaseProblems.Of(path), "There is a file already; nothing was made.", "A path where there is nothing yet.",
        "Name another path, or take the file away where nobody needs it.", cause);
}
