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

    /// <summary>That the form does not say what its page showed.</summary>
    public static Problem SeenMissing { get; } = Field(
        PageCodes.SeenMissing, null, "The form does not say which state of the case its page showed.", "The number of the last entry, as the page sends it.",
        "Look at how the case stands, and send the form that is shown now.");

    /// <summary>That there is no such thing.</summary>
    public static Problem Unknown { get; } = Field(PageCodes.Unknown, null, "There is none of this name.", "One of those that are listed.", "Take one of these.");

    /// <summary>That there is no table to put a row into.</summary>
    public static Problem NoTable { get; } = Field(
        PageCodes.NoTable, null, "The case holds no table that this could go into.", "A pack whose pack.json names a file of this kind.", "Take one in on the page Evidence; its headings are enough.");

    /// <summary>That a table lacks a column.</summary>
    public static Problem ColumnLacking(string column) => Field(
        PageCodes.ColumnLacking, column, "The table that the case holds has no column for this.", "A table with the column.", "Leave it empty, or take the table in again with the column.");

    /// <summary>That a field is no day.</summary>
    public static Problem NotADay(string field) => Field(PageCodes.NotADay, field, "This is no day.", "Year, month and day, such as 2019-06-14.", "Correct it.");

    /// <summary>That the same answers came in after the page was shown.</summary>
    public static Problem SameAnswers { get; } = Field(
        PageCodes.SameAnswers, null, "The same answers came into the table after the page was shown.", "Answers of somebody who is not there yet.",
        "Where they are the same person's, the form was sent twice, and nothing is left to do; where another person answered alike, send it once more.");

    /// <summary>That no export was chosen.</summary>
    public static Problem NoExport { get; } = Field(PageCodes.NoExport, "files", "No export was chosen.", "The file that the survey tool exported, or several of one tool.", "Choose it.");

    /// <summary>That a draft finding does not wait any more.</summary>
    public static Problem DraftGone { get; } = Field(
        PageCodes.DraftGone, null, "The draft finding does not wait to be coded any more: somebody coded or withdrew it after the page was shown.", "One of those that are listed.",
        "Look at the findings; where it was coded otherwise than you would, speak to whoever did it.");

    /// <summary>That two exports have one name.</summary>
    public static Problem SameNames { get; } = Field(
        PageCodes.SameNames, "files", "Two of the files have one name, so that nobody could tell their rows apart.", "Files with names of their own.", "Rename one, and choose them again.");

    /// <summary>That more exports were chosen than are read as one.</summary>
    /// <param name="most">How many may be.</param>
    public static Problem TooManyFiles(int most) => Field(
        PageCodes.TooManyFiles, "files", "More files were chosen than are read as one.", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At most {most}."), "Choose fewer, or put their rows into fewer files.");

    /// <summary>That a saved mapping cannot be read.</summary>
    /// <param name="problem">What is wrong with it.</param>
    public static Problem WrongMapping(Problem problem) => Field(problem.Code, "mapping", $"{problem.Location}: {problem.Message}", problem.Expected, problem.Action);

    /// <summary>That nothing can be read of an export, and so no mapping can be saved.</summary>
    public static Problem NoMapping { get; } = Field(
        PageCodes.NoMapping, "files", "Nothing of the export can be read, so that there is no mapping to save.", "An export whose columns are found.", "Look at it again, and mend what is named.");

    /// <summary>That an export is not kept any more.</summary>
    public static Problem NotKept { get; } = Field(
        PageCodes.NotKept, "files", "The export that the page before had is not kept any more.", "The file, within half an hour.", "Choose it once more; what was chosen beside it is kept.");

    /// <summary>That a source is of another kind than an instrument.</summary>
    public static Problem OtherKind { get; } = Field(
        PageCodes.OtherKind, "source", "The source is of another kind than the answers to the instrument.", "A source of the instrument's kind.", "Choose one.");

    /// <summary>That a form came without its token.</summary>
    public static Problem NoToken { get; } = Field(
        PageCodes.NoToken, null, "The form came without the token of its page.", "A form sent from a page that was opened in this session.",
        "Open the page again and send the form from there.");

    /// <summary>That what was sent is too large.</summary>
    /// <param name="most">How many bytes may be.</param>
    public static Problem TooLarge(long most) => Field(
        PageCodes.TooLarge, "files", "What was sent is larger than this application takes.",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"At most {most} bytes."), "Leave out what is no part of the pack.");

    /// <summary>That what was sent cannot be read to its end, whatever its size.</summary>
    public static Problem Damaged { get; } = Field(
        PageCodes.Damaged, null, "What was sent is damaged, or was cut off on the way.", "All of it, as its headers say.", "Send it once more.");

    /// <summary>That a call came from nobody.</summary>
    public static Problem NotSignedIn { get; } = Call(
        PageCodes.NotSignedIn, "Nobody is signed in.", "A call from somebody who is signed in.", "Sign in as this application asks, and call again.");

    /// <summary>That a call is not theirs to make.</summary>
    public static Problem NotAllowed { get; } = Call(
        PageCodes.NotAllowed, "Whoever is signed in may not make this call.", "A policy of this application that allows it.",
        "Ask whoever runs the application.");

    /// <summary>That there is no such call.</summary>
    public static Problem NoSuchCall { get; } = Call(
        PageCodes.NoSuchCall, "There is no such call.", "A call that openapi.json lists.", "Correct the address.");

    /// <summary>That a call has another method.</summary>
    /// <param name="methods">The methods that it has.</param>
    public static Problem WrongMethod(string methods) => Call(
        PageCodes.WrongMethod, "The call has another method.", methods + ".", "Call with this one.");

    /// <summary>That the application failed.</summary>
    public static Problem Failed { get; } = Call(
        PageCodes.Failed, "The application failed while it answered.", "An answer.",
        "Call again. Where it fails again, tell whoever runs the application: its log names the kind of failure (event 8203).");

    /// <summary>That the body of a call is no .zip by what its headers say.</summary>
    public static Problem WrongBody { get; } = Call(
        PageCodes.WrongBody, "The body is not said to be a .zip.", "The header Content-Type: application/zip, or application/octet-stream.",
        "Send the .zip of a pack, with this header.");

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

    /// <summary>That the host's scanner refused a file of a field.</summary>
    public static Problem NotAcceptedIn(string field) => NotAccepted with { Location = NotAccepted.Location with { Column = field } };

    private static Problem Call(string code, string message, string expected, string action) =>
        CaseProblems.Error(code, new ProblemLocation("call"), message, expected, action);
}
