using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Merging;
using Sui.Inspection.CaseFiles.Sealing;
using Sui.Inspection.CaseFiles.Storage;

namespace Sui.Inspection.CaseFiles;

/// <summary>Case files over SQLite.</summary>
internal sealed class CaseFileStore(ISuiInspection inspection, CaseFileOptions options) : ICaseFileStore
{
    private const int NonceBytes = 32;

    /// <inheritdoc/>
    public async Task<ICaseFile> CreateAsync(string path, CaseCreation creation, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(creation);
        CallerTexts.Check(path, creation.By, creation.Why);
        CallerTexts.CheckId(path, creation.Id);
        await Task.Run(() => Make(path, draft => Fill(draft, creation), cancellationToken), cancellationToken).ConfigureAwait(false);
        var opened = await OpenAsync(path, cancellationToken).ConfigureAwait(false);
        return opened.File ?? throw new CaseFileException(opened.Problems);
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
        var (shared, carried, erased) = (0, 0, 0);
        await Task.Run(
            () => Make(request.Path, draft => (shared, carried, erased) = new CaseMerger(request, options, inspection).Make(draft, cancellationToken), cancellationToken),
            cancellationToken).ConfigureAwait(false);
        var opened = await OpenAsync(request.Path, cancellationToken).ConfigureAwait(false);
        return new CaseMerge(opened.File ?? throw new CaseFileException(opened.Problems), shared, carried) { Erased = erased };
    }

    /// <inheritdoc/>
    public Task SealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(key);
        return Task.Run(() => Make(target, draft => CaseSealer.Seal(path, draft, key, options.Random, cancellationToken), cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public Task UnsealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(target);
        ArgumentNullException.ThrowIfNull(key);
        return Task.Run(() => Make(target, draft => CaseSealer.Unseal(path, draft, key, cancellationToken), cancellationToken), cancellationToken);
    }

    private CaseOpenResult Open(string path)
    {
        var (connection, problem) = CaseDatabase.Open(path);
        if (connection is null)
        {
            return new CaseOpenResult(null, [problem!]);
        }

        try
        {
            using var statements = new CaseStatements(connection, path);
            var standing = statements.ReadStanding(null);
            if (standing.Size > 0 && statements.ReadEntryBytes(null, 1) is { } bytes && EntryReader.Read(bytes) is { Kind: EntryKinds.CaseCreated } first)
            {
                var session = new CaseSession(connection, path, options, standing.Size);
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

    // Beside the place first, so that nobody ever finds half a case file there.
    private static void Make(string path, Action<string> fill, CancellationToken cancellationToken)
    {
        var draft = path + ".new";
        if (Path.Exists(path) || Path.Exists(draft))
        {
            throw Exists(Path.Exists(path) ? path : draft, null);
        }

        var made = false;
        try
        {
            using (new FileStream(draft, MakeOwn()))
            {
                made = true;
            }

            fill(draft);
            cancellationToken.ThrowIfCancellationRequested();
            File.Move(draft, path, overwrite: false);
        }
        catch (SqliteException failure)
        {
            throw StorageFaults.Refusal(failure, path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Path.Exists(path) ? Exists(path, failure) : new CaseFileException([StorageFaults.NotOpened(path)], failure);
        }
        finally
        {
            if (made)
            {
                File.Delete(draft);
            }
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
                ("state", state))),
            effect: (standing, sequence) => (standing.Workflow, standing.Fired) = (state, sequence));
        transaction.Commit();
    }

    private static FileStreamOptions MakeOwn()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static CaseFileException Exists(string path, Exception? cause) => CaseProblems.Refusal(
        CaseCodes.Exists, CaseProblems.Of(path), "There is a file already; nothing was made.", "A path where there is nothing yet.",
        "Name another path, or take the file away where nobody needs it.", cause);
}
