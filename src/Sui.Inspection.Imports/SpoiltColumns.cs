using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>What is done where a column that should tell responses or people apart does not: it is not believed, and it is an error.</summary>
internal static class SpoiltColumns
{
    /// <summary>The setup without the columns that cannot be used; null where all can.</summary>
    /// <param name="run">The run that believed them.</param>
    /// <param name="setup">Its setup.</param>
    public static ImportSetup? Of(ImportRun run, ImportSetup setup) => !run.Ids.IsSpoilt && !run.People.IsSpoilt ? null : setup with
    {
        Plan = setup.Plan with
        {
            ResponseId = run.Ids.IsSpoilt ? -1 : setup.Plan.ResponseId,
            Person = run.People.IsSpoilt ? -1 : setup.Plan.Person,
        },
    };

    /// <summary>The problems of a second run, to begin with: those that were known before the first, and what is wrong with the columns.</summary>
    /// <param name="run">The run that believed the columns.</param>
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

        if (run.Ids.IsSpoilt)
        {
            problems.Error(
                ImportCodes.IdsSpoilt, At(problems, setup, ColumnUse.ResponseId),
                $"The ids of the responses cannot tell them apart: {run.Ids.Words}"
                    + (run.Ids.Shortened > 0 ? $" ({Wording.Count(run.Ids.Shortened, "row")})." : ".") + " No row was taken for a repeat.",
                "An id of its own for every response.",
                "Export again, and do not open the file in a spreadsheet; or import it without ids (--ignore-ids), once you know that no response "
                    + "stands in it twice.");
        }

        if (run.People.IsSpoilt)
        {
            problems.Error(
                ImportCodes.IdsSpoilt, At(problems, setup, ColumnUse.Person),
                $"The column of who answered cannot tell people apart: {run.People.Words}. Nobody was linked.",
                "A number of its own for every person.", "Export again, or make the column NotUsed in the mapping.");
        }

        return problems;
    }

    private static ProblemLocation At(ProblemList problems, ImportSetup setup, ColumnUse use) => new(
        problems.File,
        Column: setup.Mapping.Columns.FirstOrDefault(column => column.Use == use) is { } column ? ColumnNames.Of(column.Column) : null);
}
