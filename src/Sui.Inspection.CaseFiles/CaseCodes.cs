namespace Sui.Inspection.CaseFiles;

/// <summary>
/// The codes of problems with case files. Permanent: a code is never given a second meaning and never used again. SUI70xx: the file and its
/// items; SUI71xx: the journal and checkpoints; SUI72xx: workflow and judgement. Each is listed in docs/error-codes.md.
/// </summary>
internal static class CaseCodes
{
    /// <summary>There is nothing at the path.</summary>
    public const string Missing = "SUI7001";

    /// <summary>The file is no case file.</summary>
    public const string NotACase = "SUI7002";

    /// <summary>The file is of a later version.</summary>
    public const string Newer = "SUI7003";

    /// <summary>The file holds tables, triggers, views or indexes that a case file never holds.</summary>
    public const string ForeignSchema = "SUI7004";

    /// <summary>The file is damaged.</summary>
    public const string Damaged = "SUI7005";

    /// <summary>The file cannot be opened, read or written.</summary>
    public const string NotOpened = "SUI7006";

    /// <summary>There is a file already.</summary>
    public const string Exists = "SUI7007";

    /// <summary>The file may not be written to.</summary>
    public const string ReadOnly = "SUI7008";

    /// <summary>There is no room left to write.</summary>
    public const string Full = "SUI7009";

    /// <summary>Another process kept the file busy for too long.</summary>
    public const string Busy = "SUI7010";

    /// <summary>Somebody else changed the same thing meanwhile.</summary>
    public const string Conflict = "SUI7011";

    /// <summary>There is no such item or table.</summary>
    public const string UnknownItem = "SUI7012";

    /// <summary>The item is not in a state for this change.</summary>
    public const string NotHeld = "SUI7013";

    /// <summary>The attachment is too large.</summary>
    public const string AttachmentTooLarge = "SUI7014";

    /// <summary>Nothing was imported, since no pack could be read.</summary>
    public const string NoPack = "SUI7015";

    /// <summary>The case holds a pack already.</summary>
    public const string PackThere = "SUI7016";

    /// <summary>A row has another number of cells than its table has headings.</summary>
    public const string WrongWidth = "SUI7017";

    /// <summary>A text of the caller is empty, too long, or holds what it may not.</summary>
    public const string BadText = "SUI7018";

    /// <summary>An entry was altered: it does not have the hash that was kept of it.</summary>
    public const string EntryAltered = "SUI7101";

    /// <summary>An entry does not follow the one before it.</summary>
    public const string ChainBroken = "SUI7102";

    /// <summary>An entry does not stand where its number says.</summary>
    public const string SequenceBroken = "SUI7103";

    /// <summary>An entry cannot be read, or says what cannot be.</summary>
    public const string EntryUnsound = "SUI7104";

    /// <summary>Content is not what its entry commits to.</summary>
    public const string ContentAltered = "SUI7105";

    /// <summary>Content lacks, or is there without an entry that commits to it.</summary>
    public const string ContentAstray = "SUI7106";

    /// <summary>A row does not follow from the journal.</summary>
    public const string RowAstray = "SUI7107";

    /// <summary>The standing of the case does not follow from the journal.</summary>
    public const string StandingAstray = "SUI7108";

    /// <summary>The checkpoint cannot be read.</summary>
    public const string CheckpointUnreadable = "SUI7121";

    /// <summary>The checkpoint is not signed by the key.</summary>
    public const string CheckpointUnsigned = "SUI7122";

    /// <summary>The checkpoint is of another journal.</summary>
    public const string CheckpointElsewhere = "SUI7123";

    /// <summary>The journal has fewer entries than the checkpoint saw.</summary>
    public const string Truncated = "SUI7124";

    /// <summary>The entries are not those that the checkpoint saw.</summary>
    public const string RootDiffers = "SUI7125";

    /// <summary>The key cannot be used.</summary>
    public const string KeyUnusable = "SUI7126";

    /// <summary>No such trigger leads out of the state that the case is in.</summary>
    public const string UnknownTrigger = "SUI7201";

    /// <summary>The state that the case is in takes no such change.</summary>
    public const string NotTaken = "SUI7203";
}
