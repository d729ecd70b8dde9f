namespace Sui.Inspection.CaseFiles;

/// <content>The codes of replaying, comparing, merging, purging and sealing: SUI73xx.</content>
internal static partial class CaseCodes
{
    /// <summary>An assessment that was published does not come out as it was.</summary>
    /// <remarks>Error. Replay it with the version of the software that published; where it differs there too, keep the file for whoever looks into it.</remarks>
    public const string ReplayDiffers = "SUI7301";

    /// <summary>Evidence that a published assessment rests on was erased since, so that it cannot be made again.</summary>
    /// <remarks>Warning. Nothing: what was erased is named in the journal.</remarks>
    public const string ReplayErased = "SUI7302";

    /// <summary>The journal does not record what was published: the version that published did not.</summary>
    /// <remarks>Warning. Compare the assessment with the copy that was published.</remarks>
    public const string ReplayUnrecorded = "SUI7303";

    /// <summary>A rubric, a framework or an instrument that was published with is not known, or is another under the same name.</summary>
    /// <remarks>Error. Give the one that was used.</remarks>
    public const string ReplayUnknownData = "SUI7304";

    /// <summary>No publication of the case has the record of the annex.</summary>
    /// <remarks>Error. Give the case file that it was published from; where it is this one, do not rely on the annex.</remarks>
    public const string AnnexUnpublished = "SUI7311";

    /// <summary>The record of an annex is that of the case, and the rest of the file is not what the case gives now.</summary>
    /// <remarks>Error. Look where it first differs, which is named. Give the fonts that it was made with, if any (`--font`). Where an earlier version of the software wrote it, compare what it prints; otherwise do not rely on it.</remarks>
    public const string AnnexPrintedOtherwise = "SUI7312";

    /// <summary>The record of an annex is that of the case, and the commitment to the full record is another.</summary>
    /// <remarks>Error. Do not rely on the annex; write it again from the case.</remarks>
    public const string AnnexCommitsOtherwise = "SUI7313";

    /// <summary>The record of an annex is that of the case, and the rest of the file cannot be compared: what it was made of was erased, or is not known here.</summary>
    /// <remarks>Error. Rely on the record alone, or compare with a copy that was kept when the annex was published.</remarks>
    public const string AnnexNotComparable = "SUI7314";

    /// <summary>The day on the cover of an annex is not the one that the case was published with.</summary>
    /// <remarks>Error. Do not rely on the annex; write it again from the case.</remarks>
    public const string AnnexDatedOtherwise = "SUI7315";

    /// <summary>The address of the supplement in an annex is not the one that the case was published with.</summary>
    /// <remarks>Error. Do not follow the links of the annex; write it again from the case.</remarks>
    public const string AnnexAddressedOtherwise = "SUI7316";

    /// <summary>A part of an annex, its day or the address of its supplement, is not recorded in the case: it was taken from the file and not verified.</summary>
    /// <remarks>Warning. Ask whoever published it; settle it when a case is published: `--date`, `--supplement-address`.</remarks>
    public const string AnnexPartsTaken = "SUI7317";

    /// <summary>The day on the cover that a case is to be published with is before the last day of what the annex reports.</summary>
    /// <remarks>Error. Correct the day.</remarks>
    public const string PublishedTooEarly = "SUI7318";

    /// <summary>What an annex prints was published, and the case was opened again, published again or withdrawn since.</summary>
    /// <remarks>Warning. Take the annex that was published last; where the case was withdrawn or not published again, ask whoever published it.</remarks>
    public const string AnnexSuperseded = "SUI7319";

    /// <summary>Two files to merge are not copies of one case.</summary>
    /// <remarks>Error. Name two files that were one.</remarks>
    public const string MergeUnrelated = "SUI7321";

    /// <summary>Both copies judged, moderated, reviewed or fired triggers apart from each other; an entry of each is named.</summary>
    /// <remarks>Error. Choose whose count: `--decisions`.</remarks>
    public const string MergeBothDecided = "SUI7322";

    /// <summary>Both copies took a pack in after they parted.</summary>
    /// <remarks>Error. Go on from one of them, and add the other's rows to it.</remarks>
    public const string MergeTwoPacks = "SUI7323";

    /// <summary>Evidence came in one copy while the other went on to a state that takes none.</summary>
    /// <remarks>Error. Fire `reopen` in the copy that went on, and merge then.</remarks>
    public const string MergeNotTaken = "SUI7324";

    /// <summary>A copy has entries of a kind that this version cannot merge.</summary>
    /// <remarks>Error. Merge with a later version.</remarks>
    public const string MergeUnknownKind = "SUI7325";

    /// <summary>Both copies have a row of one id that the other does not know, and the two differ; the entries of both are named.</summary>
    /// <remarks>Error. Withdraw one of the two in its copy, and merge again.</remarks>
    public const string MergeTwoRows = "SUI7326";

    /// <summary>One copy erased or purged a row, a document or an attachment, and the other put something else, or an attachment's bytes again, in its place; the entries of both are named.</summary>
    /// <remarks>Error. Erase or purge it in the other copy as well; where its words may be kept, add the row as it is there to the copy that erased it. Then merge again.</remarks>
    public const string MergeErasedReplaced = "SUI7327";

    /// <summary>One copy withdrew a row or a document, and the other put something else in its place; the entries of both are named.</summary>
    /// <remarks>Error. Withdraw it in the other copy as well, or add the row as it is there to the copy that withdrew it. Then merge again.</remarks>
    public const string MergeWithdrawnReplaced = "SUI7328";

    /// <summary>A row that one copy brought in holds words that the other copy erased in a row of another id, or an attachment the bytes of one of another name.</summary>
    /// <remarks>Warning. Look at the row; where its words were to go, erase it as well.</remarks>
    public const string MergeErasedWords = "SUI7329";

    /// <summary>What was erased is erased in the journal, and the words still stand in the file or in the log beside it, since another process has the file open or there was no room to write.</summary>
    /// <remarks>Error. Close the file there, and run `sui case verify FILE`.</remarks>
    public const string WordsRemain = "SUI7330";

    /// <summary>Without its words the evidence would assess otherwise; nothing was purged.</summary>
    /// <remarks>Error. Purge kind by kind, and leave out the one that bears on it.</remarks>
    public const string PurgeChangesOutcome = "SUI7331";

    /// <summary>A kind is not known, or its days are below 0 or above 36,525.</summary>
    /// <remarks>Error. Correct it.</remarks>
    public const string PurgeUnknownKind = "SUI7332";

    /// <summary>There is no such quotation in the case.</summary>
    /// <remarks>Error. Take the id from the table of quotations.</remarks>
    public const string UnknownQuotation = "SUI7333";

    /// <summary>Consent to the quotation was withdrawn before: by whom, when and by which entry is told. Nothing was written.</summary>
    /// <remarks>Warning. Nothing: nothing of it is left to erase.</remarks>
    public const string ConsentWithdrawnBefore = "SUI7334";

    /// <summary>Two copies each took in a sheet of one coder, and the two differ.</summary>
    /// <remarks>Error. Open the coding anew in one of the copies, hand the sheets in there, and go on from it.</remarks>
    public const string MergeSheetTwice = "SUI7335";

    /// <summary>The file is no sealed case file, or asks for what this version does not do.</summary>
    /// <remarks>Error. Name the file that `sui case seal` made.</remarks>
    public const string NotSealed = "SUI7341";

    /// <summary>The passphrase or the key is not the one that a file was sealed with, or its beginning was changed.</summary>
    /// <remarks>Error. Give the one that it was sealed with.</remarks>
    public const string WrongSealKey = "SUI7342";

    /// <summary>A part of a sealed file was altered, moved, repeated or put in.</summary>
    /// <remarks>Error. Ask for another copy.</remarks>
    public const string SealChanged = "SUI7343";

    /// <summary>The end of a sealed file is missing.</summary>
    /// <remarks>Error. Copy it again, as a whole.</remarks>
    public const string SealCut = "SUI7344";

    /// <summary>A passphrase has fewer than 12 characters, or a key is not one of 32 bytes.</summary>
    /// <remarks>Error. Make one with `openssl rand 32`.</remarks>
    public const string SealKeyUnusable = "SUI7345";

    /// <summary>A row or an attachment that one copy brought in held words, a pseudonym or bytes that the other copy purged; they were taken out of it again.</summary>
    /// <remarks>Warning. Nothing, where the purge holds; where the words may be kept, add the row to the copy that purged them, and merge again.</remarks>
    public const string MergePurgedWords = "SUI7346";

    /// <summary>The file has bytes behind the last page of its database, which no entry accounts for.</summary>
    /// <remarks>Error. Find out what they are and who appended them; go on with a copy without them.</remarks>
    public const string BytesBehind = "SUI7347";

    /// <summary>The file is shorter than its database says: its end is missing.</summary>
    /// <remarks>Error. Copy it again, as a whole.</remarks>
    public const string FileCut = "SUI7348";

    /// <summary>The reason of the judgement that stands holds words that a purge would take out; nothing was purged.</summary>
    /// <remarks>Error. Record the judgement anew, with a reason that can stay, and purge then; where the case takes none, fire `return-judgement` or `reopen` first.</remarks>
    public const string PurgeTakesReason = "SUI7349";

    /// <summary>Roles or names of entries, or reasons that earlier versions wrote into them, hold words that went. They are shown and printed nowhere any more; in the entries themselves, which nobody can change, they stand.</summary>
    /// <remarks>Warning. Give out no copy of the case file itself: `sui case export` and the annex do not have the words.</remarks>
    public const string HiddenInEntries = "SUI7350";
}
