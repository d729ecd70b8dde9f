namespace Sui.Inspection.CaseFiles;

/// <summary>The evidence of a case. Each change writes one entry of the journal for each item, in one transaction.</summary>
public interface ICaseEvidence
{
    /// <summary>Takes a pack in: <c>pack.json</c> and the rows of its tables as they stand, in their order.</summary>
    /// <param name="files">The files by their paths inside the pack, <c>pack.json</c> among them.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; empty where there is nothing to say.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What was written, and every problem of the pack. Nothing is written where no pack could be read.</returns>
    /// <exception cref="CaseFileException">The case holds a pack already (SUI7016), is in a state that takes no evidence (SUI7203), or cannot
    /// be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseImport> ImportAsync(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Takes a pack in that has grown since: rows and files that are not held yet are added. Nothing that is held is touched, unless that is
    /// asked for; <c>pack.json</c>, which there is once, always takes the place of the one held.</summary>
    /// <param name="files">The files by their paths inside the pack, <c>pack.json</c> among them.</param>
    /// <param name="replaces">What of it takes the place of what is held, which is withdrawn then.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty where something is withdrawn.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <returns>What was written, file by file how the pack differs, and every problem of the pack. Nothing is written where no pack could be read or
    /// nothing differs.</returns>
    /// <exception cref="CaseFileException">The case holds no pack (SUI7019), the headings of a table differ and nothing is to be withdrawn
    /// (SUI7020), rows that are held say something else in the pack and are not to be replaced (SUI7024), the case is in a state that takes no evidence (SUI7203), or cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseUpdate> UpdateAsync(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CaseReplacing replaces, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Puts a row in the place of another, which is withdrawn.</summary>
    /// <param name="item">The id of the row's item.</param>
    /// <param name="cells">The cells, as many as the table has headings.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such row (SUI7012), it is not held (SUI7013), its table has another number of headings
    /// (SUI7017), another row has the id (SUI7245), it was changed by somebody else (SUI7011), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> ReplaceRowAsync(
        string item, IReadOnlyList<string> cells, CaseActor by, string why, CancellationToken cancellationToken = default);

    /// <summary>Adds a row at the end of a table.</summary>
    /// <param name="file">The table's path inside the pack.</param>
    /// <param name="cells">The cells, as many as the table has headings.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; empty where there is nothing to say.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">There is no such table (SUI7012), it has another number of headings (SUI7017), another row of it has the id (SUI7245), or
    /// the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> AddRowAsync(
        string file, IReadOnlyList<string> cells, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Keeps a photo, a paper or a recording as it came. It is never opened.</summary>
    /// <param name="name">Its name, 1 to 255 characters; folders before it are left out.</param>
    /// <param name="content">What it holds, read from where it stands to its end, at most 32 MiB; left open.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; empty where there is nothing to say.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">It is too large (SUI7014), its name holds a character that controls the text or turns its direction (SUI7018), or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> AttachAsync(
        string name, Stream content, CaseActor by, string why = "", CancellationToken cancellationToken = default);

    /// <summary>Withdraws items: they are kept, and count no more.</summary>
    /// <param name="items">The ids of items that are held.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">An item is not known (SUI7012) or not held (SUI7013), was changed by somebody else (SUI7011), or the
    /// case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> WithdrawAsync(
        IReadOnlyList<string> items, CaseActor by, string why, CancellationToken cancellationToken = default);

    /// <summary>Erases what items hold, with their salts. The journal still verifies; nothing says what stood there. Possible in every state.</summary>
    /// <param name="items">The ids of rows, documents or attachments that are held or withdrawn; of comments, answers, dissent, and reasons of placements, judgements and
    /// moderations. Words that were erased read <c>[erased]</c>.</param>
    /// <param name="by">Who.</param>
    /// <param name="why">Why, without words or names of respondents; not empty.</param>
    /// <param name="cancellationToken">Ends the work; nothing is written then.</param>
    /// <exception cref="CaseFileException">An item is not known (SUI7012) or cannot be erased (SUI7013), is the reason of the judgement that stands (SUI7238), was changed by somebody else (SUI7011),
    /// or the case cannot be changed.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    Task<CaseChange> EraseAsync(
        IReadOnlyList<string> items, CaseActor by, string why, CancellationToken cancellationToken = default);

    /// <summary>A table with the rows that are held.</summary>
    /// <param name="file">Its path inside the pack.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The table; null where there is none of this name.</returns>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<CaseTable?> GetTableAsync(string file, CancellationToken cancellationToken = default);

    /// <summary>What an item holds, as it came.</summary>
    /// <param name="item">The id of an item that is held or withdrawn.</param>
    /// <param name="by">Who looks; null for somebody who has not said who they are.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">There is no such item (SUI7012), it was erased (SUI7013), it is a placement, a judgement, a moderation or dissent that
    /// is kept from them until they have placed (SUI7221), or the file cannot be read or does not verify.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<ReadOnlyMemory<byte>> ReadAsync(string item, CaseActor? by = null, CancellationToken cancellationToken = default);

    /// <summary>The items, in the order in which they were added.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyList<CaseItem>> GetItemsAsync(CancellationToken cancellationToken = default);

    /// <summary>The pack that the items held make up: byte for byte what was imported, until something is changed. The case is verified first. Read with
    /// <see cref="ISuiInspection.Read(IReadOnlyDictionary{string, ReadOnlyMemory{byte}}, CancellationToken)"/>, all that is composed from it is a draft unless the case is
    /// published and as it was then; a decision that came with a pack is not read, since it is not the case's own. Written elsewhere, it is a pack like any other.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The files by their paths inside the pack; empty where no pack was imported.</returns>
    /// <exception cref="CaseFileException">The file cannot be read, or something in it does not follow from its journal.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    Task<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> ExportAsync(CancellationToken cancellationToken = default);
}
