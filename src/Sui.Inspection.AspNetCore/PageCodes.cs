namespace Sui.Inspection.AspNetCore;

/// <summary>The codes of problems with what somebody sends to a page or to the API. Permanent: a code is never given a second meaning and never used
/// again.</summary>
internal static class PageCodes
{
    /// <summary>The case was changed by somebody after the page was shown.</summary>
    /// <remarks>Error. Look at how it stands now, then send the form again.</remarks>
    public const string Changed = "SUI8201";

    /// <summary>A field of a form says nothing, or what cannot be chosen.</summary>
    /// <remarks>Error. Choose or fill it in; what was typed elsewhere is kept.</remarks>
    public const string NotChosen = "SUI8202";

    /// <summary>No file was sent.</summary>
    /// <remarks>Error. Choose a workbook (.xlsx), a .zip of a pack, or the files of one, `pack.json` among them.</remarks>
    public const string NoFile = "SUI8203";

    /// <summary>What was sent is larger than the host takes.</summary>
    /// <remarks>Error. Leave out what is no part of the pack, or ask whoever runs the pages for a higher limit.</remarks>
    public const string TooLarge = "SUI8204";

    /// <summary>A file is none that a pack is made of.</summary>
    /// <remarks>Error. Send one workbook (.xlsx), one .zip, or `pack.json` with its .csv and .json files.</remarks>
    public const string WrongType = "SUI8205";

    /// <summary>The host's scanner refused what was sent.</summary>
    /// <remarks>Error. Have the file looked at before it is used anywhere.</remarks>
    public const string NotAccepted = "SUI8206";

    /// <summary>There is no such framework, instrument, criterion, item or format.</summary>
    /// <remarks>Error. Take one of those that are listed.</remarks>
    public const string Unknown = "SUI8207";

    /// <summary>The form was sent without the token of the page that it stands on.</summary>
    /// <remarks>Error. Open the page again and send the form from there; where the session ended, sign in first.</remarks>
    public const string NoToken = "SUI8208";

    /// <summary>The form does not say which state of the case its page showed.</summary>
    /// <remarks>Error. Look at how the case stands, and send the form that is shown again: what was typed is kept.</remarks>
    public const string SeenMissing = "SUI8209";

    /// <summary>What was sent is damaged, or was cut off on the way.</summary>
    /// <remarks>Error. Send it once more.</remarks>
    public const string Damaged = "SUI8210";

    /// <summary>A call of the API came from nobody who is signed in.</summary>
    /// <remarks>Error. Sign in as the application asks, and call again.</remarks>
    public const string NotSignedIn = "SUI8212";

    /// <summary>A call of the API came from somebody whom the application does not allow it.</summary>
    /// <remarks>Error. Ask whoever runs the application for the policy that docs/pages.md names for the call.</remarks>
    public const string NotAllowed = "SUI8213";

    /// <summary>The API has no such call.</summary>
    /// <remarks>Error. Take one that `/api/v1/openapi.json` lists.</remarks>
    public const string NoSuchCall = "SUI8214";

    /// <summary>The API has the call, with another method.</summary>
    /// <remarks>Error. Take the method that the header `Allow` names.</remarks>
    public const string WrongMethod = "SUI8215";

    /// <summary>The application failed while it answered a call of the API.</summary>
    /// <remarks>Error. Call again; where it fails again, tell whoever runs the application, whose log names the kind of failure (event 8203).</remarks>
    public const string Failed = "SUI8216";

    /// <summary>The body of a call is not said to be a .zip.</summary>
    /// <remarks>Error. Send the .zip of a pack, with the header `Content-Type: application/zip`.</remarks>
    public const string WrongBody = "SUI8217";

    /// <summary>A browser asks for the pages of `sui serve` that did not come in by the address that it printed.</summary>
    /// <remarks>Error. Open the address that `sui serve` printed.</remarks>
    public const string NoSession = "SUI8220";

    /// <summary>The address that `sui serve` printed was used before, or is another.</summary>
    /// <remarks>Error. Go on in the browser that it was opened in; for another, end `sui serve` and start it again.</remarks>
    public const string TokenUsed = "SUI8221";

    /// <summary>`sui serve` was started without saying who acts, and something is to be changed.</summary>
    /// <remarks>Error. Start it with `--as ROLE/NAME`.</remarks>
    public const string LookingOnly = "SUI8222";

    /// <summary>`sui serve` is asked by the name of another host.</summary>
    /// <remarks>Error. Open the address that it printed, on this machine.</remarks>
    public const string OtherHost = "SUI8223";

    /// <summary>A page of `sui serve` failed.</summary>
    /// <remarks>Error. Try again; where it fails again, report it with the kind of failure that stands in the window of `sui serve`.</remarks>
    public const string PageFailed = "SUI8224";

    /// <summary>The case holds no table that what was typed could go into.</summary>
    /// <remarks>Error. Take in a pack whose pack.json names a file of the kind, on the page Evidence; its headings are enough.</remarks>
    public const string NoTable = "SUI8225";

    /// <summary>The table that the case holds lacks a column for what was typed.</summary>
    /// <remarks>Error. Leave the field empty, or add the column to the table and take it in again, replacing what is held.</remarks>
    public const string ColumnLacking = "SUI8226";

    /// <summary>What was typed is no day.</summary>
    /// <remarks>Error. Write year, month and day, such as 2019-06-14.</remarks>
    public const string NotADay = "SUI8227";

    /// <summary>Somebody's answers came into the table after the page was shown, and are the same as what was sent.</summary>
    /// <remarks>Error. Where they are the same person's, the form was sent twice, and nothing is left to do; where another person answered alike, send it once more.</remarks>
    public const string SameAnswers = "SUI8228";

    /// <summary>No export was chosen.</summary>
    /// <remarks>Error. Choose what the survey tool exported: one file, or several of one tool.</remarks>
    public const string NoExport = "SUI8229";

    /// <summary>The export that a page before had is not kept any more: exports are kept in memory for half an hour, and as long as there is room.</summary>
    /// <remarks>Error. Choose the file once more; what was chosen beside it is kept.</remarks>
    public const string NotKept = "SUI8230";

    /// <summary>The source is of another kind than the instrument's answers.</summary>
    /// <remarks>Error. Choose a source of the instrument's kind.</remarks>
    public const string OtherKind = "SUI8231";

    /// <summary>Two of the exports that were chosen together have one name.</summary>
    /// <remarks>Error. Rename one, and choose them again: each row says by its file's name where it stood.</remarks>
    public const string SameNames = "SUI8232";

    /// <summary>Nothing of an export can be read, so that there is no mapping to save.</summary>
    /// <remarks>Error. Look at how it is read, and mend what is named there.</remarks>
    public const string NoMapping = "SUI8233";

    /// <summary>There is no such draft finding among those that wait to be coded: it was coded or withdrawn meanwhile.</summary>
    /// <remarks>Error. Look at the list of draft findings.</remarks>
    public const string DraftGone = "SUI8234";

    /// <summary>More exports were chosen together than are read as one.</summary>
    /// <remarks>Error. Choose at most 50, or put their rows into fewer files.</remarks>
    public const string TooManyFiles = "SUI8235";
}
