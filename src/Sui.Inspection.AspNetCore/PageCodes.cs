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
}
