using System.Globalization;
using Sui.Inspection.Analysis;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>Reads what coders coded: a row for each unit, a column for each coder, a blank where a coder did not code it. A first column headed unit, id,
/// item or excerpt, or with no heading, names the units.</summary>
internal static class CodingFile
{
    private static readonly string[] UnitHeadings = ["", "unit", "id", "item", "excerpt"];

    /// <summary>Reads it.</summary>
    /// <param name="table">The file.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="order">All codes, lowest first; null where not given.</param>
    /// <returns>What was coded; null after errors, which are those of the file.</returns>
    public static CodedUnits? Read(CalcTable table, AgreementMetric metric, IReadOnlyList<string>? order)
    {
        if (table.Rows.Count == 0)
        {
            return null;
        }

        var problems = table.Problems;
        var first = table.Rows[0];
        var hasHeadings = !LooksLikeCodes(table.Rows, order);
        if (hasHeadings)
        {
            table.CheckHeadings(first, mayBeBlank: true);
        }
        else
        {
            problems.Warning(
                CalcCodes.NoHeadings, first, null, "The row looks like codes and not like names of coders; it was read as a unit.", "A row with the coders' names.",
                "Add a row with the coders' names above it; look at the number of units.");
        }

        List<CalcRow> rows = [.. table.Rows.Skip(hasHeadings ? 1 : 0)];
        table.CheckWidth(rows, first.Cells.Count);
        if (rows.Count == 0)
        {
            problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each unit.", "Add the rows, or the headings above them.");
        }

        var named = hasHeadings && UnitHeadings.Contains(first.At(0), StringComparer.OrdinalIgnoreCase);
        var from = named ? 1 : 0;
        var coders = first.Cells.Count - from;
        while (hasHeadings && coders > 0 && first.At(from + coders - 1).Length == 0)
        {
            coders--;
        }

        if (coders < 2)
        {
            problems.Error(
                CalcCodes.OneCoder, first, null, "There are fewer than two coders.", "Two columns of codes or more.", "Give each coder a column of their own.");
        }

        if (named)
        {
            CheckUnits(rows, problems);
        }

        var coded = Coded(rows, from, coders, metric, order, problems);
        return problems.HasErrors ? null : coded;
    }

    private static CodedUnits? Coded(List<CalcRow> rows, int from, int coders, AgreementMetric metric, IReadOnlyList<string>? order, CalcProblems problems)
    {
        if (order is not null || metric == AgreementMetric.Nominal)
        {
            var allowed = order?.ToHashSet(StringComparer.Ordinal);
            Check(rows, from, coders, code => allowed?.Contains(code) != false, $"One of: {string.Join(", ", order ?? [])}.", problems);
            return problems.HasErrors ? null : CodedUnits.OfWords([.. rows.Select(row => Enumerable.Range(from, coders).Select(row.At).ToArray())], order);
        }

        Check(rows, from, coders, code => Number(code) is not null, "A number, or the order of the words with --order.", problems);
        return problems.HasErrors ? null
            : CodedUnits.OfNumbers([.. rows.Select(row => Enumerable.Range(from, coders).Select(column => Number(row.At(column))).ToArray())]);
    }

    private static void Check(List<CalcRow> rows, int from, int coders, Func<string, bool> isSound, string expected, CalcProblems problems)
    {
        foreach (var row in rows)
        {
            for (var column = from; column < from + coders; column++)
            {
                if (row.At(column) is { Length: > 0 } code && !isSound(code))
                {
                    problems.Error(
                        CalcCodes.Code, row, CalcRow.ColumnName(column), "The code is none of those that the metric and the order allow.", expected,
                        "Correct the code, or say which codes there are with --order.");
                }
            }
        }
    }

    private static void CheckUnits(List<CalcRow> rows, CalcProblems problems)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.At(0).Length > 0 && !known.Add(row.At(0))))
        {
            problems.Error(CalcCodes.UnitTwice, row, "A", "The unit stands twice.", "One row for each unit.", "Put all codes of a unit into one row.");
        }
    }

    // Numbers alone, or words that all stand below as well: no names of people who coded. Where the order is given, its words.
    private static bool LooksLikeCodes(IReadOnlyList<CalcRow> rows, IReadOnlyList<string>? order)
    {
        var cells = rows[0].Cells.Where(cell => cell.Length > 0).ToList();
        if (cells.TrueForAll(cell => Number(cell) is not null))
        {
            return true;
        }

        var below = order?.ToHashSet(StringComparer.Ordinal)
            ?? rows.Skip(1).SelectMany(row => row.Cells.Skip(rows[0].At(0).Length == 0 ? 1 : 0)).ToHashSet(StringComparer.Ordinal);
        return cells.TrueForAll(below.Contains);
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
