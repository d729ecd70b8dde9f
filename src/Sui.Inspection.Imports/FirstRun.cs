using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// What is done where a first run through the rows shows that they were read wrongly: a column that should tell responses or people apart
/// does not, or so many rows hold nothing that can be read that they are people. Then everybody is counted, and it is an error.
/// </summary>
internal static class FirstRun
{
    /// <summary>The setup for a second run; null where the first one holds.</summary>
    /// <param name="run">The first run.</param>
    /// <param name="setup">Its setup.</param>
    public static ImportSetup? Doubted(ImportRun run, ImportSetup setup) =>
        !run.OwnIds.IsSpoilt && !run.People.IsSpoilt && !run.HidesPeople ? null : setup with
        {
            KeepsUnreadable = run.HidesPeople,
            KeepsFigures = run.HidesFigures,
            NamesRowsAlone = run.HidesPeople && AreFew(run),
            BelievesIds = !run.OwnIds.IsSpoilt,
            Plan = setup.Plan with
            {
                ResponseId = run.OwnIds.IsSpoilt ? -1 : setup.Plan.ResponseId,
                Person = run.People.IsSpoilt ? -1 : setup.Plan.Person,
            },
        };

    /// <summary>The problems of a second run, to begin with: those that were known before the first, and what was wrong with it.</summary>
    /// <param name="run">The first run.</param>
    /// <param name="setup">Its setup.</param>
    /// <param name="before">The problems that were known before it.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="limit">How many problems are listed.</param>
    public static ProblemList Report(ImportRun run, ImportSetup setup, IReadOnlyList<Problem> before, string file, int limit)
    {
        var problems = new ProblemList(file, limit);
        foreach (var problem in before)
        {
            problems.Add(problem, problem.Location.Row ?? 0);
        }

        if (run.OwnIds.IsSpoilt)
        {
            problems.Error(
                ImportCodes.IdsSpoilt, At(problems, setup, ColumnUse.ResponseId),
                $"The ids of the responses cannot tell them apart: {run.OwnIds.Words}{Rows(run.OwnIds)}. No row was taken for a repeat.",
                "An id of its own for every response.",
                run.OwnIds.Repeating
                    ? "Export again, so that no response stands in the file twice; or import it without ids (--ignore-ids), once you know that "
                        + "each row is a person of its own."
                    : run.OwnIds is { IsTwofold: true, Contradicts: false, Shortened: 0, IsConstant: false }
                    ? "Look what the column holds. If the same people were asked in several rounds, say which column names the round "
                        + "(--map-column \"HEADER=Event\") and whose answers are taken (--event); if each row is a person of its own, import without ids "
                        + "(--ignore-ids); if the later row corrects the earlier, delete one of the two, or keep the first (--conflicts first)."
                    : "Export again, and do not open the file in a spreadsheet; or import it without ids (--ignore-ids), once you know that no "
                        + "response stands in it twice.");
        }

        if (run.People.IsSpoilt)
        {
            problems.Error(
                ImportCodes.IdsSpoilt, At(problems, setup, ColumnUse.Person),
                $"The column of who answered cannot tell people apart: {run.People.Words}{Rows(run.People)}. Nobody was linked.",
                "A number of its own for every person.", "Export again, or make the column NotUsed in the mapping.");
        }

        if (run.HidesPeople)
        {
            var all = run.Counts.Kept + run.Unreadable;
            problems.Error(
                ImportCodes.AnswersUnread, new ProblemLocation(file),
                $"In {Wording.Number(run.Unreadable)} of {Wording.Count(all, "row")} cells are filled and no answer is understood"
                    + (AreFew(run) ? $" ({run.UnreadableRows})." : "."),
                "At most one such row in twenty.",
                "Look at the words in --preview, and say what they mean with --map; delete rows that are nobody's answers, such as counts and "
                    + "notes. Or set such rows aside with --accept-unread.");
        }

        return problems;
    }

    // Where most rows are so, each question says what it does not understand.
    private static bool AreFew(ImportRun run) => run.Unreadable * 2 < run.Counts.Kept + run.Unreadable;

    private static string Rows(SpoiltIds ids) =>
        ids is { IsTwofold: true, Shortened: 0, Errors: 0, IsConstant: false, Repeating: false, Contradicts: false } ? $" ({Wording.Count(ids.Twofold, "id")})"
        : ids.Errors > 0 ? $" ({Wording.Count(ids.Errors, "row")})"
        : ids.Shortened > 0 ? $" ({Wording.Count(ids.Shortened, "row")})"
        : ids is { Repeating: true, IsConstant: false, Contradicts: false } ? $" ({Wording.Number(ids.Repeats)} of {Wording.Number(ids.Rows)})"
        : string.Empty;

    private static ProblemLocation At(ProblemList problems, ImportSetup setup, ColumnUse use) => new(
        problems.File,
        Column: setup.Mapping.Columns.FirstOrDefault(column => column.Use == use) is { } column ? ColumnNames.Of(column.Column) : null);
}
