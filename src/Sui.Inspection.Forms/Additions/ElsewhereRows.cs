using Sui.Inspection.Analysis;

namespace Sui.Inspection.Forms.Additions;

/// <summary>Finds rows that would be new and stand in the evidence already: under another source, or under other ids.</summary>
/// <param name="tables">The files and sheets of the evidence.</param>
/// <param name="added">The rows that would be new.</param>
/// <param name="source">The id of their source.</param>
internal sealed class ElsewhereRows(IReadOnlyList<AnswerTable> tables, IReadOnlyList<AnswerRow> added, string source)
{
    // Of a register: what a proposal is known by beside its number, whatever became of it since.
    private static readonly string[] OfProposals = ["event_date", "summary"];

    /// <summary>Under which source they stand, how many, and whether their ids are the same; null where they do not.</summary>
    /// <param name="questions">The columns of answers; null for a register of proposals.</param>
    /// <param name="left">The rows of the evidence that the import does not hold by their ids.</param>
    /// <param name="differing">The columns in which two rows differ.</param>
    public (string Source, int Rows, bool SameIds)? Find(
        IEnumerable<string>? questions, HashSet<AnswerRow> left, Func<AnswerTable, AnswerRow, AnswerRow, List<string>> differing) =>
        questions is null ? FindProposals() : FindAnswers([.. questions.Where(column => tables.All(table => table.Rows.Count == 0 || table.Has(column)))], left, differing);

    private (string Source, int Rows, bool SameIds)? FindProposals()
    {
        var rest = added.ToLookup(Rest, StringComparer.Ordinal);
        var found = tables.SelectMany(table => table.Rows).Where(row => row["source"].Trim() != source
                && rest[Rest(row)].Any(one => Array.TrueForAll(OfProposals, column => AdditionPlan.IsSame(row[column], one[column]))))
            .GroupBy(row => row["source"].Trim()).OrderByDescending(group => group.Count()).FirstOrDefault();
        return found is null ? null : (found.Key, found.Count(), true);
    }

    // Under another source an id has another beginning: of those whose ids are the same, most have the same answers. Under other ids, more have them
    // than chance gives.
    private (string Source, int Rows, bool SameIds)? FindAnswers(
        string[] columns, HashSet<AnswerRow> left, Func<AnswerTable, AnswerRow, AnswerRow, List<string>> differing)
    {
        var alike = new AlikeRows(columns);
        var twins = new Lazy<double>(() => alike.Twins(added));
        var rest = added.ToLookup(Rest, StringComparer.Ordinal);
        var common = tables.SelectMany(table => table.Rows.Where(row => row["source"].Trim() != source && rest.Contains(Rest(row)))
            .Select(row => (Row: row, IsSame: rest[Rest(row)].Any(one => differing(table, row, one).TrueForAll(column => column is "source" or "origin")))))
            .GroupBy(one => one.Row["source"].Trim())
            .Select(ids => Telling(alike, [.. ids]) is var known
                && known.Count(one => one.IsSame) is var same && Chance.IsCountBeyond(same, known.Count, twins.Value)
                ? (Source: ids.Key, Rows: same) : (Source: ids.Key, Rows: 0))
            .OrderByDescending(one => one.Rows).FirstOrDefault();
        if (common.Rows > 0)
        {
            return (common.Source, common.Rows, true);
        }

        var found = alike.Find(added, left);
        return found.Count == 0 ? null
            : (found.GroupBy(row => row["source"].Trim()).OrderByDescending(rows => rows.Count()).First().Key, found.Count, false);
    }

    // People who declined gave no answers to be known by; they tell something only where there is nobody else.
    private static IReadOnlyList<(AnswerRow Row, bool IsSame)> Telling(AlikeRows alike, IReadOnlyList<(AnswerRow Row, bool IsSame)> rows) =>
        rows.Any(one => alike.HasAnswers(one.Row)) ? [.. rows.Where(one => alike.HasAnswers(one.Row))] : rows;

    private static string Rest(AnswerRow row)
    {
        var (id, start) = (row["id"].Trim(), row["source"].Trim() + "-");
        return id.StartsWith(start, StringComparison.Ordinal) ? id[start.Length..] : id;
    }
}
