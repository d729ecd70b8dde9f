using Sui.Inspection.CaseFiles.Entries;
using Sui.Inspection.CaseFiles.Journal;
using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Problems;

namespace Sui.Inspection.CaseFiles;

/// <summary>Makes problems of case files.</summary>
internal static class CaseProblems
{
    /// <summary>An error.</summary>
    /// <param name="code">One of <see cref="CaseCodes"/>.</param>
    /// <param name="location">Where.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public static Problem Error(string code, ProblemLocation location, string message, string expected, string action) => new()
    {
        Code = code,
        Severity = ProblemSeverity.Error,
        Location = location,
        Message = message,
        Expected = expected,
        Action = action,
    };

    /// <summary>A warning.</summary>
    /// <param name="code">One of <see cref="CaseCodes"/>.</param>
    /// <param name="location">Where.</param>
    /// <param name="message">What is to be looked at.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="action">What to do.</param>
    public static Problem Warning(string code, ProblemLocation location, string message, string expected, string action) =>
        Error(code, location, message, expected, action) with { Severity = ProblemSeverity.Warning };

    /// <summary>An exception of one problem.</summary>
    public static CaseFileException Refusal(
        string code, ProblemLocation location, string message, string expected, string action, Exception? cause = null) =>
        new([Error(code, location, message, expected, action)], cause);

    /// <summary>That what was computed and what others hold is kept from whoever looks.</summary>
    /// <param name="path">The path of the case file.</param>
    /// <param name="state">The state that the case is in.</param>
    public static Problem Hidden(string path, string state) => Error(
        CaseCodes.Hidden, Of(path), "What was computed and what others hold is kept from whoever has not placed the provider by their own judgement on the evidence as it is.",
        "Somebody who has placed it, named with --as.",
        WayToPlace(state) is { Length: > 0 } way
            ? $"{way} Then place: sui case place FILE --as ROLE/NAME; and say who looks, with the same --as."
            : "Place first: sui case place FILE --as ROLE/NAME; then say who looks, with the same --as.");

    /// <summary>What leads to where placements are taken; empty where they are.</summary>
    /// <param name="state">The state that the case is in.</param>
    public static string WayToPlace(string state) => StateRules.Takes(state, EntryKinds.PlacementRecorded) ? string.Empty
        : $"In the state {state} nobody can place yet. {WayAdvice.Of(state, EntryKinds.PlacementRecorded)}";

    /// <summary>That sheets of a coding are kept from everybody still.</summary>
    /// <param name="path">The path of the case file.</param>
    public static Problem CodingBlind(string path) => Error(
        CaseCodes.CodingBlind, Of(path), "Not every coder has handed their sheet in. Whoever has seen the others' codes is not blind any more; nothing of any sheet is shown.", "A sheet of each coder.",
        "Wait for the others: 'sui case coding list FILE' says whose are missing.");

    /// <summary>That what was erased still stands in the file's log.</summary>
    /// <param name="path">The path of the case file.</param>
    public static Problem WordsRemain(string path) => Error(
        CaseCodes.WordsRemain, Of(path),
        "The words are erased in the journal, and still stand in the file or in the log beside it (-wal): another process has the file open, or there was no room to write.",
        "A log that could be cut.", "Close the file there, or make room, and run 'sui case verify FILE': it cuts the log. Until then give nobody the file or its log.");

    /// <summary>That a guard stands in the way.</summary>
    /// <param name="path">The path of the case file.</param>
    /// <param name="guard">The guard.</param>
    /// <param name="state">What follows from the journal; null for what to do in any state.</param>
    /// <param name="lacking">Why the annex would be a draft; told where the guard asks for that.</param>
    /// <param name="by">Who; told where their name alone bars them.</param>
    public static Problem Unmet(string path, WorkflowTable.Guard guard, CaseState? state = null, IReadOnlyList<Problem>? lacking = null, CaseActor? by = null) => Error(
        guard.Code, Of(path), guard.Code == CaseCodes.AnnexNotFinal && lacking is { Count: > 0 }
            ? $"{guard.Message} {string.Join(' ', lacking.Select(problem => $"{problem.Message} ({problem.Code})"))}"
            : guard.Code == CaseCodes.ModeratorLed && by is not null && state?.Ownership.Like(by.Name).ToList() is { Count: > 0 } like
            ? $"{guard.Message} By the names, {by.Name} may be {string.Join(" or ", like.Select(state.Hidden.Shown))}." : guard.Message,
        guard.Expected, state is null ? guard.Action : GuardAdvice.Of(guard, state));

    /// <summary>That no such trigger leads out of a state.</summary>
    public static CaseFileException UnknownTrigger(string path, CaseMachine machine) => Refusal(
        CaseCodes.UnknownTrigger, Of(path), $"No such trigger leads out of the state {machine.State}.",
        machine.Leaving.Any() ? $"One of {string.Join(", ", machine.Leaving.Select(trigger => trigger.Name))}." : "None: nothing leads out of it.", "Choose one of these.");

    /// <summary>The place of a file as a whole: its name, without the folders above it.</summary>
    public static ProblemLocation Of(string path) => new(Path.GetFileName(Path.TrimEndingDirectorySeparator(path)));

    /// <summary>The place of an entry of the journal.</summary>
    public static ProblemLocation Entry(string file, long sequence) => new(file)
    {
        Item = "entry",
        Id = sequence.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The place of a row of a table that follows from the journal.</summary>
    public static ProblemLocation Row(string file, string table, long sequence) => new(file)
    {
        Item = table,
        Id = sequence.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
