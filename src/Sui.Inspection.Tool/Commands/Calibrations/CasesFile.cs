using System.Globalization;
using Sui.Inspection.Analysis.Calibration;
using Sui.Inspection.Rubrics;
using Sui.Inspection.Standards;
using Sui.Inspection.Tool.Commands.Calculations;

namespace Sui.Inspection.Tool.Commands.Calibrations;

/// <summary>Reads known cases: a row for each criterion of a case, and one for its rating.</summary>
internal sealed class CasesFile
{
    /// <summary>What a row of a rating has in the place of a criterion.</summary>
    public const string RatingRow = "rating";

    /// <summary>The most rows that are read.</summary>
    public const int MostRows = 20_000;

    private const double MostValid = 1e9;

    private static readonly string[] Needed = ["case", "criterion", "judged"];

    private readonly CalcTable _table;
    private readonly Dictionary<string, Criterion> _criteria;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(string Case, string Criterion)> _known = [];
    private readonly Dictionary<string, List<KnownShare>> _shares = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(int, int)>> _statuses = new(StringComparer.Ordinal);
    private readonly List<(int, int)> _ratings = [];

    private CasesFile(CalcTable table, Rubric rubric) =>
        (_table, _criteria) = (table, rubric.Criteria.ToDictionary(criterion => criterion.Id, StringComparer.OrdinalIgnoreCase));

    /// <summary>The ratings, best first.</summary>
    public static IReadOnlyList<string> Ratings { get; } = [.. Enum.GetNames<Rating>().Reverse()];

    /// <summary>The statuses.</summary>
    public static IReadOnlyList<string> Statuses { get; } = Enum.GetNames<KnownStatus>();

    private CalcProblems Problems => _table.Problems;

    /// <summary>Reads it.</summary>
    /// <param name="table">The file.</param>
    /// <param name="rubric">The rubric whose criteria it names.</param>
    /// <returns>The cases; null after errors, which are those of the file.</returns>
    public static KnownCases? Read(CalcTable table, Rubric rubric) => new CasesFile(table, rubric).Read();

    private KnownCases? Read()
    {
        if (_table.Rows.Count == 0)
        {
            Problems.Error(CalcCodes.NoRows, null, null, "The file is empty.", "Headings, and a row for each criterion of a case.", "Add the headings and the rows.");
            return null;
        }

        var headings = _table.Rows[0];
        _table.CheckHeadings(headings, mayBeBlank: false);
        for (var column = 0; column < headings.Cells.Count; column++)
        {
            _columns.TryAdd(headings.Cells[column], column);
        }

        foreach (var name in Needed.Where(name => !_columns.ContainsKey(name)))
        {
            Problems.Error(
                CalcCodes.ColumnMissing, headings, null, $"The column {name} is not there.", "The columns case, criterion, k, n, deff, computed and judged; deff, and computed or k and n, may be left out.",
                "Add the column, or correct its heading.");
        }

        List<CalcRow> rows = [.. _table.Rows.Skip(1)];
        if (rows.Count == 0)
        {
            Problems.Error(CalcCodes.NoRows, null, null, "There is no row below the headings.", "A row for each criterion of a case.", "Add the rows.");
        }

        if (rows.Count > MostRows)
        {
            Problems.Error(CalibrateCodes.TooMany, null, null, "There are more rows than are read.", "At most 20,000 rows.", "Give fewer cases.");
        }

        if (Problems.HasErrors)
        {
            return null;
        }

        _table.CheckWidth(rows, headings.Cells.Count);
        rows.ForEach(Read);
        return Problems.HasErrors ? null : new KnownCases(
            _known.Select(one => one.Case).Distinct(StringComparer.Ordinal).Count(),
            _shares.ToDictionary(pair => pair.Key, IReadOnlyList<KnownShare> (pair) => pair.Value, StringComparer.Ordinal),
            _statuses.ToDictionary(pair => pair.Key, IReadOnlyList<(int, int)> (pair) => pair.Value, StringComparer.Ordinal), _ratings);
    }

    private void Read(CalcRow row)
    {
        var (name, criterion) = (Cell(row, "case"), Cell(row, "criterion"));
        if (name.Length == 0)
        {
            Problems.Error(CalibrateCodes.NoCase, row, Column("case"), "The case has no name.", "A name or a number.", "Name the case.");
        }

        var isRating = criterion.Equals(RatingRow, StringComparison.OrdinalIgnoreCase);
        var found = _criteria.GetValueOrDefault(criterion);
        if (!isRating && found is null)
        {
            Problems.Error(
                CalibrateCodes.Criterion, row, Column("criterion"), "The rubric has no criterion of this name.", "The id of a criterion, such as I2, or rating.",
                "Correct it; the criteria are listed by 'sui criteria'.");
        }
        else if (name.Length > 0 && !_known.Add((name, isRating ? RatingRow : found!.Id)))
        {
            Problems.Error(CalibrateCodes.Twice, row, Column("criterion"), "The case has the criterion twice.", "One row for each criterion of a case.", "Leave one of them out.");
        }

        if (isRating || found is not null)
        {
            ReadFacts(row, isRating, found);
        }
    }

    private void ReadFacts(CalcRow row, bool isRating, Criterion? criterion)
    {
        var outcomes = isRating ? Ratings : Statuses;
        var judged = Outcome(row, "judged", outcomes, isRating);
        var (k, n, deff, computed) = (Cell(row, "k"), Cell(row, "n"), Cell(row, "deff"), Cell(row, "computed"));
        var hasCounts = k.Length > 0 || n.Length > 0 || deff.Length > 0;
        if (hasCounts == (computed.Length > 0) || (hasCounts && criterion?.Claim.Bar is null))
        {
            Problems.Error(
                CalibrateCodes.Facts, row, null, hasCounts && computed.Length == 0 ? "There are counts, and the criterion has no bar." : hasCounts ? "There are counts and what was computed as well."
                    : "There are neither counts nor what was computed.",
                "k and n of a criterion that is a share; otherwise what was computed, in the column computed.", "Leave the others out, or add what is missing.");
            return;
        }

        if (!hasCounts)
        {
            if (Outcome(row, "computed", outcomes, isRating) is { } known && judged is { } then)
            {
                (isRating ? _ratings : Of(_statuses, criterion!.Id)).Add((known, then));
            }

            return;
        }

        var valid = Number(row, "n", number => number is > 0 and <= MostValid, "A number above 0, at most 1,000,000,000.");
        var favourable = Number(row, "k", number => number >= 0 && (valid is not { } all || number <= all), "A number from 0 to n.");
        var effect = deff.Length == 0 ? 1 : Number(row, "deff", number => number is >= 1 and <= MostValid, "A number, 1 or more, or nothing.");
        if (valid is { } counted && favourable is { } those && effect is { } design && judged is { } status)
        {
            Of(_shares, criterion!.Id).Add(new KnownShare(those, counted, (KnownStatus)status, design));
        }
    }

    private double? Number(CalcRow row, string column, Func<double, bool> isSound, string expected)
    {
        if (double.TryParse(Cell(row, column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && isSound(number))
        {
            return number;
        }

        Problems.Error(CalibrateCodes.Count, row, Column(column), $"{column} is no number, or is outside its range.", expected, "Correct the cell.");
        return null;
    }

    // What 'sui assess' says of a criterion is one of five; Indicated counts as Met, and no evidence settles nothing.
    private int? Outcome(CalcRow row, string column, IReadOnlyList<string> outcomes, bool isRating)
    {
        var text = string.Concat(Cell(row, column).Where(char.IsLetter));
        text = isRating ? text : text.ToUpperInvariant() switch { "INDICATED" => nameof(KnownStatus.Met), "NOEVIDENCE" => nameof(KnownStatus.Unclear), _ => text };
        var place = outcomes.ToList().FindIndex(outcome => outcome.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (place >= 0)
        {
            return place;
        }

        Problems.Error(CalibrateCodes.Outcome, row, Column(column), $"What stands in {column} is none of the outcomes.", $"One of {string.Join(", ", outcomes)}.", "Correct the cell.");
        return null;
    }

    private static List<T> Of<T>(Dictionary<string, List<T>> all, string criterion) => all.TryGetValue(criterion, out var own) ? own : all[criterion] = [];

    private string Cell(CalcRow row, string column) => _columns.TryGetValue(column, out var place) ? row.At(place) : string.Empty;

    private string? Column(string column) => _columns.ContainsKey(column) ? column : null;
}
