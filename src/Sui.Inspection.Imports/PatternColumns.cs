using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Mappings;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>Checks the columns of a file whose rows are answer patterns with a count.</summary>
internal static class PatternColumns
{
    /// <summary>Runs the check; nothing is said of files without counts.</summary>
    /// <param name="plan">Which column says what.</param>
    /// <param name="applied">The mapping, as it was applied.</param>
    /// <param name="said">The columns of which somebody has said what they are.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(ImportPlan plan, AppliedMapping applied, IReadOnlyCollection<ColumnKey> said, ProblemList problems)
    {
        if (plan.PatternCount is not { } counted)
        {
            return;
        }

        var name = ColumnNames.Of(counted.Mapping.Column);
        // A column called 'id' that nothing is read from tells people apart as well.
        var ids = applied.NotUsed.Where(column => !said.Contains(column.Key) && UnusedColumns.IsNumber(TextFold.Fold(column.Key.Header))).ToList();
        foreach (var (key, place) in applied.Columns.Where(column => column.Mapping.Use is ColumnUse.ResponseId or ColumnUse.Person)
            .Select(column => (column.Mapping.Column, column.Place)).Concat(ids.Select(column => (column.Key, column.Place))))
        {
            problems.Error(
                ImportCodes.PatternsWithIds, new ProblemLocation(problems.File, Column: ColumnNames.Of(key)),
                $"The file counts people who answered alike ('{name}'), and has a column that tells them apart.",
                "A row for each person, or a row for each pattern with a count.",
                $"Make the column that is not meant NotUsed, such as with --map-column \"{ColumnNames.Of(key)}=NotUsed\"; with ids, count by them in the query.",
                place);
        }

        foreach (var column in applied.NotUsed.Except(ids))
        {
            problems.Warning(
                ImportCodes.PatternColumnUnknown, new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Key)),
                "Nothing is read from the column, and the patterns were counted apart by it.",
                "Columns of the query: event_date, experience, outcome, the questions of the instrument, pattern_count.",
                "Look whether it is a question under another name, and say so with --map-column; nothing, where it is not.", column.Place);
        }
    }
}
