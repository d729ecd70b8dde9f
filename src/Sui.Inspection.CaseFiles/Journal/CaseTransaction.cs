using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.CaseFiles.Trees;

namespace Sui.Inspection.CaseFiles.Journal;

/// <summary>One change of a case: entries, what they commit to, and the rows that follow, all of it durable or none.</summary>
internal sealed class CaseTransaction : IDisposable
{
    private readonly string _path;
    private readonly CaseStatements _statements;
    private readonly SaltBlocks _salts;
    private readonly CaseActor _by;
    private readonly CanonicalBody.Inner? _why;
    private EntryWords _whyWords = EntryWords.None;
    private readonly string _at;
    private readonly MerkleFrontier _frontier;
    private EntryWords _words = EntryWords.None;

    /// <summary>Begins a change; others have to wait until it ends.</summary>
    public CaseTransaction(
        SqliteConnection connection, string path, CaseStatements statements, CaseFileOptions options, CaseActor by, string why, SaltBlocks? salts = null)
    {
        (_path, _statements, _salts, _by) = (path, statements, salts ?? new SaltBlocks(options.Random), by);
        if (!string.IsNullOrWhiteSpace(why))
        {
            // One for all entries of the change.
            (_whyWords, var commitment) = EntryWords.Seal(_salts.Next(), why);
            _why = CanonicalBody.Commitment(commitment);
        }

        _at = EntryText.Moment(options.Time.GetUtcNow());
        statements.Begin();
        try
        {
            (Standing, _frontier) = statements.ReadToChange();
        }
        catch
        {
            statements.TakeBack();
            throw;
        }

        Before = Standing.Size;
    }

    /// <summary>How many entries there were when the change began.</summary>
    public long Before { get; }

    /// <summary>How the case stands, with what the change has written so far.</summary>
    public Standing Standing { get; }

    /// <summary>Writes an entry, and its content.</summary>
    /// <param name="draft">What it says.</param>
    /// <param name="item">The item that it adds; null for none.</param>
    /// <param name="effect">What the entry, whose number is given, changes of how the case stands; null for nothing.</param>
    /// <param name="given">The salt; null for a random one.</param>
    /// <returns>Its number, and the commitment to its content in hexadecimal digits; empty where it has none.</returns>
    public (long Sequence, string Commitment) Append(
        EntryDraft draft, (CaseItemPart Part, string? File)? item = null, Action<Standing, long>? effect = null, byte[]? given = null)
    {
        if (!StateRules.Takes(Standing.Workflow, draft.Kind))
        {
            throw CaseProblems.Refusal(
                CaseCodes.NotTaken, CaseProblems.Of(_path), $"In the state {Standing.Workflow} the case takes no such change ({draft.Kind}).",
                $"One of the states {string.Join(", ", StateRules.Taking(draft.Kind))}.", WayAdvice.Of(Standing.Workflow, draft.Kind));
        }

        var sequence = Standing.Size + 1;
        var commitment = string.Empty;
        var salt = Array.Empty<byte>();
        if (draft.Content is { } content)
        {
            salt = given ?? _salts.Next();
            commitment = Convert.ToHexStringLower(Commitments.Of(salt, content.Span));
        }

        effect?.Invoke(Standing, sequence);
        Write(
            draft.Kind, draft.Subject ?? commitment, draft.Body, draft.Content is null ? null : commitment,
            item is { } added ? (Convert.FromHexString(commitment), added.Part, added.File) : null, draft.Content is { } bytes ? (salt, bytes.ToArray()) : null);
        return (sequence, commitment);
    }

    /// <summary>What stands in the next entry in the place of a free text, which is kept beside it.</summary>
    /// <param name="text">The text; empty for none, which stands as it is.</param>
    public object Committed(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var (words, commitment) = EntryWords.Seal(_salts.Next(), text);
        _words = _words.With(words);
        return CanonicalBody.Commitment(commitment);
    }

    /// <summary>Erases texts of entries: each by an entry of its own, and from every row that has it.</summary>
    /// <param name="commitments">The commitments to them.</param>
    public void EraseTexts(IReadOnlyList<string> commitments)
    {
        foreach (var commitment in commitments)
        {
            Append(new EntryDraft(EntryKinds.TextErased, commitment, CanonicalBody.Empty));
        }

        TakeTextsOut(commitments.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Takes texts out of every row that has them.</summary>
    /// <param name="commitments">The commitments to them, of which entries say that they were erased.</param>
    public void TakeTextsOut(IReadOnlySet<string> commitments)
    {
        _statements.EraseTexts(commitments);
        _whyWords = _whyWords.Without(commitments);
    }

    /// <summary>Carries an entry of another copy over.</summary>
    /// <returns>The number of the entry that carries it.</returns>
    public long Carry(JournalEntry inner, byte[] bytes)
    {
        _words = inner.Words;
        Write(EntryKinds.EntryCarried, inner.Subject, CarriedEntry.Body(bytes), inner.Content, null, null);
        return Standing.Size;
    }

    /// <summary>Brings how the case stands to what follows from the journal with the entry that was written last.</summary>
    public void Stand(CaseState state)
    {
        (Standing.Workflow, Standing.Fired, Standing.Evidence) = (state.Workflow, state.Fired, state.Evidence);
        _statements.Stand(Standing);
    }

    /// <summary>Keeps what a carried entry committed to.</summary>
    public void Keep(long sequence, byte[] salt, byte[] bytes) => _statements.AddContent(sequence, salt, bytes);

    /// <summary>Brings the row of an item to what follows from the journal.</summary>
    public void Keep(CaseItem item, bool isNew)
    {
        if (isNew)
        {
            _statements.AddItem(item.Sequence, Convert.FromHexString(item.Id), item.Part, item.File);
        }

        if (item.State != CaseItemState.Held)
        {
            _statements.ChangeItem(item.Sequence, item.State, item.Version);
        }
    }

    private void Write(
        string kind, string subject, string body, string? commitment, (byte[] Id, CaseItemPart Part, string? File)? item, (byte[] Salt, byte[] Bytes)? content)
    {
        var entry = EntryText.Write(++Standing.Size, _at, _by, kind, subject, body, commitment, Standing.Hash, _why);
        var hash = SHA256.HashData(entry);
        _statements.AddEntry(Standing, hash, _frontier.Add(entry), entry, item, content, _whyWords.With(_words).ToBytes(), isLast: Standing.Size == Before + 1);
        _words = EntryWords.None;
        Standing.Hash = Convert.ToHexStringLower(hash);
    }

    /// <summary>Adds an item.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="part">What the item is.</param>
    /// <param name="file">The file that it belongs to; null for none.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="more">What more the entry says.</param>
    /// <returns>The item's id.</returns>
    public string AddItem(string kind, CaseItemPart part, string? file, ReadOnlyMemory<byte> content, params IEnumerable<(string, object?)> more)
    {
        var body = CanonicalBody.Of([("file", file), ("part", part.ToString()), .. more]);
        return Append(new EntryDraft(kind, null, body, content), (part, file), EvidenceChanges(part)).Commitment;
    }

    /// <summary>Adds evidence.</summary>
    /// <param name="part">What the item is.</param>
    /// <param name="file">The file that it belongs to.</param>
    /// <param name="content">What it holds.</param>
    /// <param name="replaced">The item that it is put in the place of, which merging goes by when what both held is gone; null for none.</param>
    /// <returns>The item's id.</returns>
    public string Put(CaseItemPart part, string? file, ReadOnlyMemory<byte> content, string? replaced) =>
        replaced is null ? AddItem(EntryKinds.ItemAdded, part, file, content) : AddItem(EntryKinds.ItemAdded, part, file, content, (EntryKinds.Replaces, replaced));

    /// <summary>Records what somebody holds.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="part">What the item is.</param>
    /// <param name="words">Their words.</param>
    /// <param name="more">What more the entry says.</param>
    public CaseChange Record(string kind, CaseItemPart part, string words, params IEnumerable<(string, object?)> more)
    {
        var item = AddItem(kind, part, null, Encoding.UTF8.GetBytes(words.Trim()), more);
        return new CaseChange(Standing.Size, Standing.Size, [item]);
    }

    /// <summary>Withdraws or erases an item.</summary>
    public void Change(CaseItem item, CaseItemState state)
    {
        var kind = state == CaseItemState.Erased ? EntryKinds.ItemErased : EntryKinds.ItemWithdrawn;
        var (sequence, _) = Append(new EntryDraft(kind, item.Id, CanonicalBody.Empty), effect: EvidenceChanges(item.Part));
        if (item.IsWithoutEffect)
        {
            _statements.EraseWithoutEffect(null, item.Id);
        }
        else
        {
            _statements.ChangeItem(item.Sequence, state, sequence);
        }
    }

    /// <summary>Erases what was carried over without effect and is erased by what was carried over as well.</summary>
    public void EraseWithoutEffect(string id) => _statements.EraseWithoutEffect(null, id);

    /// <summary>Erases an item by age.</summary>
    /// <param name="item">The item.</param>
    /// <param name="left">What is left of a row; null for nothing.</param>
    /// <param name="followsSalt">Whether what is left has a salt that follows from that of the item, which goes: whoever erases the same gets the same.</param>
    /// <returns>The id of what is left; null for nothing.</returns>
    public string? Purge(CaseItem item, ReadOnlyMemory<byte>? left, bool followsSalt = false)
    {
        var salt = followsSalt && _statements.FindSealed(null, item.Sequence) is { } content
            ? HMACSHA256.HashData(content.Salt, "sui-case/left"u8) : null;
        var body = CanonicalBody.Of(("file", item.File), ("part", item.Part.ToString()));
        var (sequence, id) = Append(new EntryDraft(EntryKinds.ItemPurged, item.Id, body, left), left is null ? null : (item.Part, item.File), given: salt);
        _statements.ChangeItem(item.Sequence, CaseItemState.Erased, sequence);
        return left is null ? null : id;
    }

    /// <summary>Fires a trigger of the workflow.</summary>
    public void Fire(string trigger, string to, CaseFacts facts)
    {
        var body = CanonicalBody.Of(("facts", facts.ToBody()), ("from", Standing.Workflow), ("to", to), ("trigger", trigger));
        Append(
            new EntryDraft(EntryKinds.WorkflowFired, "workflow", body),
            effect: (standing, sequence) => (standing.Workflow, standing.Fired) = (to, sequence));
    }

    /// <summary>Reads within the change.</summary>
    public T Read<T>(Func<CaseStatements, SqliteTransaction?, T> read) => read(_statements, null);

    /// <summary>Makes the change durable.</summary>
    public void Commit()
    {
        if (Standing.Size > Before)
        {
            _statements.MarkLast(Before, Standing.Size);
        }

        _statements.Commit();
        _statements.Know(Standing, _frontier);
    }

    private static Action<Standing, long>? EvidenceChanges(CaseItemPart part) =>
        part.IsEvidence() ? static (standing, sequence) => standing.Evidence = sequence : null;

    /// <summary>Takes the change back where it was not made durable.</summary>
    public void Dispose() => _statements.TakeBack();
}
