using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Files;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles.Files;

/// <summary>The evidence of an open case file.</summary>
internal sealed class OpenEvidence(CaseSession session, ISuiInspection inspection, string id) : ICaseEvidence
{
    private const int MostAttached = 32 << 20;
    private const int BriefBytes = 64 << 10;

    private readonly HeldIds _ids = new();

    private ItemChanges Changes => new(session.Path);

    private ErasedBefore Erased => new(session.Path);

    /// <inheritdoc/>
    public async Task<CaseImport> ImportAsync(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = inspection.Read(files, cancellationToken);
        if (read.Pack is null)
        {
            return new CaseImport(null, [Changes.NoPack(), .. read.Problems]);
        }

        IReadOnlyList<Problem> problems = [.. read.Problems.Union(inspection.Validate(read.Pack).Where(IsOfTheWhole))];
        var parts = PackParts.Of(files).ToList();
        var change = await session.WriteAsync(
            by, why,
            transaction =>
            {
                if (Items(transaction).Exists(item => item.Part == CaseItemPart.Manifest && item.State == CaseItemState.Held))
                {
                    throw Changes.PackThere();
                }

                var (first, _) = transaction.Append(new EntryDraft(EntryKinds.PackImported, id, CanonicalBody.Of(
                    ("errors", problems.Count(problem => problem.Severity == ProblemSeverity.Error)), ("files", files.Count), ("items", parts.Count),
                    ("warnings", problems.Count(problem => problem.Severity == ProblemSeverity.Warning)))));
                var added = new List<string>(parts.Count);
                foreach (var part in parts)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    added.Add(transaction.AddItem(EntryKinds.ItemAdded, part.Part, part.File, part.Content));
                }

                return new CaseChange(first, transaction.Standing.Size, added);
            },
            cancellationToken, bringsEvidence: true).ConfigureAwait(false);
        return new CaseImport(change, problems);
    }

    /// <inheritdoc/>
    public async Task<CaseUpdate> UpdateAsync(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CaseReplacing replaces, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var read = inspection.Read(files, cancellationToken);
        if (read.Pack is null)
        {
            return new CaseUpdate(null, [], [Changes.NoPack(), .. read.Problems]);
        }

        var parts = PackParts.Of(files).ToList();
        return await session.WriteAsync(
            by, why,
            transaction => new PackUpdate(session.Path, transaction, parts, replaces, why).Write(id, read.Problems, cancellationToken), cancellationToken,
            bringsEvidence: true).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<CaseChange> AddRowAsync(
        string file, IReadOnlyList<string> cells, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(cells);
        return session.WriteAsync(by, why, transaction => AddRow(transaction, file, cells), cancellationToken, isBrief: true);
    }

    /// <inheritdoc/>
    public Task<CaseChange> ReplaceRowAsync(
        string item, IReadOnlyList<string> cells, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(cells);
        CallerTexts.RequireReason(session.Path, why);
        var seen = session.Version;
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                var row = Changes.Find(transaction, Items(transaction), [item], CaseItemState.Withdrawn, seen)[0];
                if (row.Part != CaseItemPart.Row)
                {
                    throw Changes.NoRow(item);
                }

                var table = transaction.Read((statements, scope) => HeldIds.Read(statements, scope, row.File!, but: row.Id));
                var record = Record(table, row.File!, cells);
                transaction.Change(row, CaseItemState.Withdrawn);
                return Added(transaction, CaseItemPart.Row, row.File!, record, row.Id) with
                {
                    FirstSequence = transaction.Before + 1,
                    Problems = Erased.OfRow(row.File!, table!.Untold),
                };
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CaseChange> AttachAsync(
        string name, Stream content, CaseActor by, string why = "", CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(content);
        CallerTexts.CheckFileName(session.Path, Path.GetFileName(name));
        using var copy = await BoundedRead.ToEndAsync(content, MostAttached, cancellationToken).ConfigureAwait(false) ?? throw Changes.TooLarge(MostAttached);
        var bytes = copy.ToArray();
        return await session.WriteAsync(
            by, why,
            transaction =>
            {
                var erased = Erased.OfAttachment(transaction, Path.GetFileName(name));
                return Added(transaction, CaseItemPart.Attachment, Path.GetFileName(name), bytes) with { Problems = erased };
            },
            cancellationToken,
            isBrief: bytes.Length <= BriefBytes).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<CaseChange> WithdrawAsync(IReadOnlyList<string> items, CaseActor by, string why, CancellationToken cancellationToken = default) =>
        ChangeAsync(items, CaseItemState.Withdrawn, by, why, cancellationToken);

    /// <inheritdoc/>
    public async Task<CaseChange> EraseAsync(IReadOnlyList<string> items, CaseActor by, string why, CancellationToken cancellationToken = default)
    {
        var change = await ChangeAsync(items, CaseItemState.Erased, by, why, cancellationToken).ConfigureAwait(false);
        return await session.CutLogAsync(change).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<CaseTable?> GetTableAsync(string file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return session.ReadAsync(
            (_, statements, transaction) => statements.ReadHeader(transaction, file) is { } header
                ? new CaseTable(file, CsvRecord.Cells(header), [.. statements.ReadRows(transaction, file).Select(row => new CaseRow(row.Item, CsvRecord.Cells(row.Content)))])
                : null,
            sees: true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ReadOnlyMemory<byte>> ReadAsync(string item, CaseActor? by = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(item);
        return session.ReadAsync<ReadOnlyMemory<byte>>(
            (_, statements, transaction) =>
            {
                var readable = Changes.Readable(statements.ReadAll(transaction), item);
                if (readable.Part == CaseItemPart.CodingSheet && session.Content(statements, transaction).State(statements, transaction).Coding.Hides(item))
                {
                    throw new CaseFileException([CaseProblems.CodingBlind(session.Path)]);
                }

                return readable.Part.IsOpinion() && session.Content(statements, transaction).State(statements, transaction) is var state && state.HidesFrom(by?.Name ?? string.Empty)
                    ? throw new CaseFileException([CaseProblems.Hidden(session.Path, state.Workflow)]) : statements.ReadContent(transaction, readable.Sequence);
            },
            sees: false, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<CaseItem>> GetItemsAsync(CancellationToken cancellationToken = default) => session.ReadAsync<IReadOnlyList<CaseItem>>(
        (_, statements, transaction) => statements.ReadAll(transaction), sees: true, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> ExportAsync(CancellationToken cancellationToken = default) => session.ReadAsync(
        (_, statements, transaction) => session.Content(statements, transaction).Export(statements, transaction), sees: false, cancellationToken);

    private Task<CaseChange> ChangeAsync(
        IReadOnlyList<string> items, CaseItemState state, CaseActor by, string why, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        CallerTexts.RequireReason(session.Path, why);
        var seen = session.Version;
        return session.WriteAsync(
            by, why,
            transaction =>
            {
                var before = transaction.Standing.Size;
                var all = transaction.Read((statements, scope) => statements.ReadAll(scope));
                var changed = Changes.Find(transaction, all, items, state, seen);
                foreach (var item in state == CaseItemState.Erased ? changed.Concat(PublishedHashes.Of(all, changed)) : changed)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    transaction.Change(item, state);
                }

                return new CaseChange(before + 1, transaction.Standing.Size, []);
            },
            cancellationToken);
    }

    // What reading row by row cannot see; the same rules on rows say the same of them twice.
    private static bool IsOfTheWhole(Problem problem) => problem.Location.Item is null;

    private CaseChange AddRow(CaseTransaction transaction, string file, IReadOnlyList<string> cells)
    {
        var table = _ids.Find(transaction, file);
        var added = Added(transaction, CaseItemPart.Row, file, Record(table, file, cells));
        var erased = Erased.OfRow(file, table!.Untold);
        _ids.Add(transaction, table, table.Id(cells));
        return added with { Problems = erased };
    }

    // A row that can stand in the table beside those that do.
    private byte[] Record(HeldIds.Table? table, string file, IReadOnlyList<string> cells)
    {
        if (table is null)
        {
            throw Changes.UnknownTable(file);
        }

        return cells.Count != table.Width ? throw Changes.WrongWidth(file, table.Width, cells.Count)
            : table.Id(cells) is { } id && table.Ids.Contains(id) ? throw ItemChanges.RowThere(file, id) : CsvRecords.Record(cells);
    }

    private static CaseChange Added(CaseTransaction transaction, CaseItemPart part, string file, byte[] content, string? replaced = null)
    {
        var item = transaction.Put(part, file, content, replaced);
        return new CaseChange(transaction.Standing.Size, transaction.Standing.Size, [item]);
    }

    private static List<CaseItem> Items(CaseTransaction transaction) => transaction.Read((statements, scope) => statements.ReadItems(scope));
}
