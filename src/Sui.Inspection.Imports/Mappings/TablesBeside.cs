using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Recognises tables that stand beside each other in one sheet: the questions of the first stand again, further right, all of them behind the last of the first. Each row then holds
/// two people, and nobody can say which column is meant.
/// </summary>
internal static class TablesBeside
{
    // A form that asks twice who somebody is, at its beginning and at its end, is one table.
    private const int FewestQuestions = 3;

    /// <summary>Reports tables that stand beside each other.</summary>
    /// <param name="several">The questions that several columns could answer, with the places of these in order.</param>
    /// <param name="questions">How many questions have a column.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="problems">Where to.</param>
    /// <returns>Whether there are.</returns>
    public static bool Report(
        IReadOnlyList<(Question Question, List<int> Places)> several, int questions, IReadOnlyList<LayoutColumn> columns, ProblemList problems)
    {
        if (Starts(several) is not { Count: > 1 } starts
            || !(several.Count >= FewestQuestions && several.Count * 2 >= questions) && !starts.Skip(1).All(start => IsGap(start, several, columns)))
        {
            return false;
        }

        // What stands between, such as an id or a day, belongs to the table on the right where it stands on the left as well.
        var first = several.Min(one => one.Places[0]);
        var begins = CellText.ColumnName(Beginning(starts[1], several.Max(one => one.Places[0]), first, columns));
        problems.Error(
            ImportCodes.TablesBeside, new ProblemLocation(problems.File, Column: begins),
            $"{Wording.Count(starts.Count, "table")} stand beside each other: {Wording.Count(several.Count, "question")} of the columns up to "
                + $"{CellText.ColumnName(several.Max(one => one.Places[0]))} stand again from column {begins} on. Each row would be two people, or one that was asked twice.",
            "One table, with a row for each person and a column for each question.",
            $"Where they are the answers of other people, put the table from column {begins} on, with its headers, on a sheet of its own, and import with --all-sheets. Where it is a "
                + "summary, delete it; where the same people were asked twice, take out the columns that do not count.");
        return true;
    }

    // Where each table's first question stands; null where the columns of the questions are mixed.
    private static List<int>? Starts(IReadOnlyList<(Question Question, List<int> Places)> several)
    {
        if (several.Count < 2 || several.Any(one => one.Places.Count != several[0].Places.Count))
        {
            return null;
        }

        var tables = Enumerable.Range(0, several[0].Places.Count)
            .Select(table => (First: several.Min(one => one.Places[table]), Last: several.Max(one => one.Places[table]))).ToList();
        return tables.Zip(tables.Skip(1)).All(two => two.First.Last < two.Second.First) ? [.. tables.Select(table => table.First)] : null;
    }

    private static bool IsGap(int start, IReadOnlyList<(Question Question, List<int> Places)> several, IReadOnlyList<LayoutColumn> columns)
    {
        var before = several.SelectMany(one => one.Places).Where(place => place < start).Max();
        return Enumerable.Range(before + 1, start - before - 1).Any(place => columns[place].Key is { Header: "", Group: null });
    }

    private static int Beginning(int start, int last, int first, IReadOnlyList<LayoutColumn> columns)
    {
        var begin = start;
        while (begin - 1 > last && start - (begin - 1) <= first && columns[begin - 1].Key.Header == columns[first - (start - begin) - 1].Key.Header)
        {
            begin--;
        }

        return begin;
    }
}
