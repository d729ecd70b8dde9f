using Sui.Inspection.CaseFiles;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore;

/// <summary>Makes problems with what was sent.</summary>
internal static class PageProblems
{
    /// <summary>That something is wrong with a field of a form.</summary>
    public static Problem Field(string code, string? field, string message, string expected, string action) =>
        CaseProblems.Error(code, new ProblemLocation("form") { Column = field }, message, expected, action);

    /// <summary>That somebody changed the case meanwhile.</summary>
    public static Problem Changed { get; } = Field(
        PageCodes.Changed, null, "The case was changed after the page was shown.", "A page that shows how the case stands.",
        "Look at how it stands now, then send the form again.");

    /// <summary>That there is no such thing.</summary>
    public static Problem Unknown { get; } = Field(PageCodes.Unknown, null, "There is none of this name.", "One of those that are listed.", "Take one of these.");

    /// <summary>That a form came without its token.</summary>
    public static Problem NoToken { get; } = Field(
        PageCodes.NoToken, null, "The form came without the token of its page.", "A form sent from a page that was opened in this session.",
        "Open the page again and send the form from there.");

    /// <summary>That what was sent is too large.</summary>
    public static Problem TooLarge { get; } = Field(
        PageCodes.TooLarge, "files", "What was sent is larger than this application takes.", "A smaller upload.", "Leave out what is no part of the pack.");

    /// <summary>That nothing was sent.</summary>
    public static Problem NoFile { get; } = Field(
        PageCodes.NoFile, "files", "No file was chosen.", "A workbook (.xlsx), a .zip of a pack, or the files of one.", "Choose one.");

    /// <summary>That a file is none that packs are made of.</summary>
    public static Problem WrongType { get; } = Field(
        PageCodes.WrongType, "files", "A file is none that a pack is made of.", "One workbook (.xlsx), one .zip, or pack.json with its .csv and .json files.",
        "Choose these alone.");

    /// <summary>That the host's scanner refused a file.</summary>
    public static Problem NotAccepted { get; } = Field(
        PageCodes.NotAccepted, "files", "The scanner of this application refused a file.", "A file that it accepts.", "Have the file looked at before it is used anywhere.");
}
