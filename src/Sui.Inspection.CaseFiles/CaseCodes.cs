namespace Sui.Inspection.CaseFiles;

/// <summary>
/// The codes of problems with case files. Permanent: a code is never given a second meaning and never used again. SUI70xx: the file and its
/// items; SUI71xx: the journal and checkpoints; SUI72xx: workflow and judgement; SUI73xx: replaying, comparing,
/// merging, purging and sealing. Each is listed in docs/error-codes.md.
/// </summary>
internal static partial class CaseCodes
{
    /// <summary>There is nothing at the path of the case file.</summary>
    /// <remarks>Error. Correct the path, or make one with `sui case new`.</remarks>
    public const string Missing = "SUI7001";

    /// <summary>The file is not a case file.</summary>
    /// <remarks>Error. Name the case file (.sui).</remarks>
    public const string NotACase = "SUI7002";

    /// <summary>The case file was written by a later version.</summary>
    /// <remarks>Error. Use the version that wrote it, or a later one.</remarks>
    public const string Newer = "SUI7003";

    /// <summary>The file holds triggers, views, indexes or tables that no case file has, or tables made in another way.</summary>
    /// <remarks>Error. Do not use it; take the last copy whose checkpoint verifies.</remarks>
    public const string ForeignSchema = "SUI7004";

    /// <summary>The case file is damaged.</summary>
    /// <remarks>Error. Take the last copy whose checkpoint verifies; keep this one for whoever looks into it.</remarks>
    public const string Damaged = "SUI7005";

    /// <summary>The case file cannot be opened, read or written: access is denied, or the disk is full or fails.</summary>
    /// <remarks>Error. Ask for access, make room, or copy it to another disk.</remarks>
    public const string NotOpened = "SUI7006";

    /// <summary>There is a file already where a case file is to be made.</summary>
    /// <remarks>Error. Name another path.</remarks>
    public const string Exists = "SUI7007";

    /// <summary>The case file may not be written to.</summary>
    /// <remarks>Error. Take the write protection off, or work on a copy.</remarks>
    public const string ReadOnly = "SUI7008";

    /// <summary>There is no room left on the disk.</summary>
    /// <remarks>Error. Make room, and do it again.</remarks>
    public const string Full = "SUI7009";

    /// <summary>Another process keeps the case file busy.</summary>
    /// <remarks>Error. Wait, and do it again.</remarks>
    public const string Busy = "SUI7010";

    /// <summary>Somebody else changed the same thing meanwhile; both changes are named.</summary>
    /// <remarks>Error. Look at the other change, and do yours again where it still holds.</remarks>
    public const string Conflict = "SUI7011";

    /// <summary>There is no such item or table in the case.</summary>
    /// <remarks>Error. Take the id from the list of items.</remarks>
    public const string UnknownItem = "SUI7012";

    /// <summary>The item was withdrawn or erased before, or is one that stays.</summary>
    /// <remarks>Error. Leave it out.</remarks>
    public const string NotHeld = "SUI7013";

    /// <summary>An attachment is over 32 MiB.</summary>
    /// <remarks>Error. Make it smaller, or keep it elsewhere.</remarks>
    public const string AttachmentTooLarge = "SUI7014";

    /// <summary>Nothing was taken in, since no pack could be read.</summary>
    /// <remarks>Error. Mend what the other problems name.</remarks>
    public const string NoPack = "SUI7015";

    /// <summary>The case holds a pack already.</summary>
    /// <remarks>Error. Take in what has grown with `sui case import`, or make another case file.</remarks>
    public const string PackThere = "SUI7016";

    /// <summary>A row has another number of cells than its table has headings.</summary>
    /// <remarks>Error. Give a cell for each heading.</remarks>
    public const string WrongWidth = "SUI7017";

    /// <summary>A role, a name, a reason or an id is empty, too long, or holds what it may not.</summary>
    /// <remarks>Error. Correct it.</remarks>
    public const string BadText = "SUI7018";

    /// <summary>The case holds no pack yet that could grow.</summary>
    /// <remarks>Error. Take a pack in first.</remarks>
    public const string NoPackYet = "SUI7019";

    /// <summary>The headings of a table are not those that are held.</summary>
    /// <remarks>Error. Give the table the headings that it had, or have what is held withdrawn: `--replace`.</remarks>
    public const string HeadingsDiffer = "SUI7020";

    /// <summary>A text that stands in the journal for ever holds what identifies a person.</summary>
    /// <remarks>Error. Say it without.</remarks>
    public const string Identifying = "SUI7021";

    /// <summary>A pack that is to be taken in is of another inspection than the one that is held.</summary>
    /// <remarks>Error. Name the pack of this inspection.</remarks>
    public const string OtherPack = "SUI7022";

    /// <summary>The log beside a case file that may not be written to holds changes that are not in the file yet.</summary>
    /// <remarks>Error. Copy the file and its log to where both may be written to.</remarks>
    public const string LogPending = "SUI7023";

    /// <summary>A row that is held says something else in a pack that is to be taken in.</summary>
    /// <remarks>Error. Have the held one withdrawn for it: `--replace-changed`.</remarks>
    public const string RowChanged = "SUI7024";

    /// <summary>Something comes in of which something was erased before – rows of a table, files, words of a decision, reasons, comments; whether it is among that cannot be seen. It is said once: of a pack or a copy as a whole, and with the first row or text after an erasure.</summary>
    /// <remarks>Warning. Compare it with what was noted when that was erased, and erase again what came back.</remarks>
    public const string ErasedBefore = "SUI7025";

    /// <summary>A role, a name, what a comment is about or a reason would stand in the journal, whatever becomes of their consent, and holds what a respondent said.</summary>
    /// <remarks>Error. Say it without their words.</remarks>
    public const string HoldsWords = "SUI7026";

    /// <summary>An entry was altered.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string EntryAltered = "SUI7101";

    /// <summary>An entry does not name the one before it: one of the two was altered, removed, put in or moved.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string ChainBroken = "SUI7102";

    /// <summary>An entry does not stand where its number says.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string SequenceBroken = "SUI7103";

    /// <summary>An entry cannot be read, or says what cannot be.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string EntryUnsound = "SUI7104";

    /// <summary>What an entry added was altered.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string ContentAltered = "SUI7105";

    /// <summary>What an entry added is gone, or is there although it was erased, or nobody added it.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string ContentAstray = "SUI7106";

    /// <summary>A row of the list of items does not follow from the journal.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string RowAstray = "SUI7107";

    /// <summary>How the case stands does not follow from the journal.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string StandingAstray = "SUI7108";

    /// <summary>Entries are dated more than five minutes before one that stands before them. Everything follows from the journal all the same.</summary>
    /// <remarks>Warning. Look whether the clocks of two machines differ, or one was put right.</remarks>
    public const string ClockWentBack = "SUI7109";

    /// <summary>A file is no checkpoint.</summary>
    /// <remarks>Error. Give the file that `sui case checkpoint` wrote, as it was.</remarks>
    public const string CheckpointUnreadable = "SUI7121";

    /// <summary>A checkpoint is not signed by the key under the name given, or was altered.</summary>
    /// <remarks>Error. Give the key and the name that it was signed with.</remarks>
    public const string CheckpointUnsigned = "SUI7122";

    /// <summary>A checkpoint is of another journal.</summary>
    /// <remarks>Error. Give the checkpoint of this case.</remarks>
    public const string CheckpointElsewhere = "SUI7123";

    /// <summary>The journal has fewer entries than when the checkpoint was signed.</summary>
    /// <remarks>Error. Take the newest copy.</remarks>
    public const string Truncated = "SUI7124";

    /// <summary>The entries are not those that the checkpoint was signed over.</summary>
    /// <remarks>Error. Take the last copy that verifies; keep this one for whoever looks into it.</remarks>
    public const string RootDiffers = "SUI7125";

    /// <summary>A key cannot be used.</summary>
    /// <remarks>Error. Make one with `openssl ecparam -name prime256v1 -genkey -noout`.</remarks>
    public const string KeyUnusable = "SUI7126";

    /// <summary>A checkpoint is to be cosigned by a key that signed it before.</summary>
    /// <remarks>Error. Have a witness sign with a key of their own.</remarks>
    public const string WitnessSigned = "SUI7127";

    /// <summary>No such trigger leads out of the state that the case is in.</summary>
    /// <remarks>Error. Choose one of those that the problem names.</remarks>
    public const string UnknownTrigger = "SUI7201";

    /// <summary>The state that the case is in takes no such change.</summary>
    /// <remarks>Error. Fire the trigger that leads to the state that does; reopen the case where evidence has to change.</remarks>
    public const string NotTaken = "SUI7203";

    /// <summary>No pack was taken in yet.</summary>
    /// <remarks>Error. Take a pack in.</remarks>
    public const string NoEvidence = "SUI7211";

    /// <summary>The evidence has errors that nobody has read since it changed last.</summary>
    /// <remarks>Error. Reopen the case and mend them, or read them and say so.</remarks>
    public const string ErrorsUnread = "SUI7212";

    /// <summary>The computed rating was neither confirmed nor overridden with a reason since the evidence changed last.</summary>
    /// <remarks>Error. Judge.</remarks>
    public const string Undecided = "SUI7213";

    /// <summary>Whoever led or judged cannot moderate.</summary>
    /// <remarks>Error. Have somebody else moderate.</remarks>
    public const string ModeratorLed = "SUI7214";

    /// <summary>No second person has agreed to the judgement that stands.</summary>
    /// <remarks>Error. Moderate.</remarks>
    public const string Unmoderated = "SUI7215";

    /// <summary>Something in a text is masked in print, and nobody has looked at it.</summary>
    /// <remarks>Error. Look at it, and say so.</remarks>
    public const string MasksUnreviewed = "SUI7216";

    /// <summary>A comment of the provider or of the council has no answer.</summary>
    /// <remarks>Error. Answer each.</remarks>
    public const string CommentsUnanswered = "SUI7217";

    /// <summary>Evidence that was asked for has not come, and nobody has decided what follows.</summary>
    /// <remarks>Error. Decide, and say so.</remarks>
    public const string RequestsUndecided = "SUI7218";

    /// <summary>No reason was given.</summary>
    /// <remarks>Error. Give one.</remarks>
    public const string ReasonMissing = "SUI7219";
}
