using Sui.Inspection.Tabular;
using Sui.Inspection.Tool.Output;

namespace Sui.Inspection.Tool.Commands.Calculations;

/// <summary>A table of a file: CSV, or the first visible sheet of a workbook. Blank rows are passed over.</summary>
internal sealed class CalcTable
{
    private const int MostCharacters = 1_000;
    private const string NotAvailable = "NA";

    private static readonly TabularLimits Limits = new()
    {
        FileBytes = 256L << 20,
        Rows = 1_000_001,
        Columns = 1_000,
        CellCharacters = MostCharacters,
    };

    private CalcTable(IReadOnlyList<CalcRow> rows, bool isWorkbook, CalcProblems problems) => (Rows, IsWorkbook, Problems) = (rows, isWorkbook, problems);

    /// <summary>All rows, headings included.</summary>
    public IReadOnlyList<CalcRow> Rows { get; }

    /// <summary>Whether trailing blank cells may be left out.</summary>
    public bool IsWorkbook { get; }

    /// <summary>The problems of the file.</summary>
    public CalcProblems Problems { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="subject">What it is, to say when it cannot be read.</param>
    /// <param name="characters">The most characters of a cell.</param>
    /// <param name="naIsBlank">Whether NA, as statistics programs write it, is blank.</param>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    /// <exception cref="InputException">It is no file.</exception>
    public static CalcTable Read(string path, string subject, int characters = MostCharacters, bool naIsBlank = true)
    {
        using var stream = Inputs.OpenFile(path, subject);
        var problems = new CalcProblems(Inputs.LabelOf(path));
        using var file = TabularFile.Open(stream, Path.GetFileName(path), Limits with { CellCharacters = characters }, problems);
        var (rows, missing) = (new List<CalcRow>(), 0);
        if (file is not null && file.NextSheet())
        {
            // Few words stand in many rows: each is made once.
            var known = new Dictionary<string, string>(StringComparer.Ordinal);
            while (file.Read())
            {
                var cells = new string[file.Cells];
                for (var column = 0; column < cells.Length; column++)
                {
                    var text = file.Text(column);
                    if (naIsBlank && text == NotAvailable)
                    {
                        (text, missing) = (string.Empty, missing + 1);
                    }

                    cells[column] = known.TryGetValue(text, out var same) ? same : known[text] = text;
                    if (file.KindOf(column) == CellKind.Error)
                    {
                        problems.Error(
                            CalcCodes.CellError, new CalcRow(file.Row, file.Line, []), CalcRow.ColumnName(column), "The cell holds an error.",
                            "A value, or nothing.", "Correct the formula in the spreadsheet program.");
                    }
                }

                rows.Add(new CalcRow(file.Row, file.Line, cells));
            }
        }

        if (missing > 0)
        {
            problems.Warning(
                CalcCodes.NotAvailable, null, null, $"{Words.Count(missing, "cell")} with NA {(missing == 1 ? "was" : "were")} read as blank.",
                "A blank cell where nothing is known.", "Nothing where nothing is known there; a code of that name needs another.");
        }

        return new CalcTable(rows, file?.Description.IsWorkbook == true, problems);
    }

    /// <summary>Reports rows that have more or fewer cells than there are headings.</summary>
    /// <param name="rows">The rows below the headings.</param>
    /// <param name="width">How many headings there are.</param>
    public void CheckWidth(IEnumerable<CalcRow> rows, int width)
    {
        foreach (var row in rows)
        {
            // Spreadsheets write blank cells behind the last, and a workbook leaves them out.
            var tooMany = row.Cells.Skip(width).Any(cell => cell.Length > 0);
            if (tooMany || (row.Cells.Count < width && !IsWorkbook))
            {
                Problems.Error(
                    CalcCodes.Ragged, row, null,
                    $"The row has {Words.Count(row.Cells.Count, "cell")}, and there {(width == 1 ? "is" : "are")} {Words.Count(width, "heading")}.",
                    "As many cells as headings.", "Look for a cell that is missing or one too many, and for a comma without quotes.");
            }
        }
    }

    /// <summary>Reports headings that are blank or stand twice.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="mayBeBlank">Whether the first may be blank.</param>
    public void CheckHeadings(CalcRow headings, bool mayBeBlank)
    {
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < headings.Cells.Count; column++)
        {
            var heading = headings.Cells[column];
            if (heading.Length == 0 ? !(mayBeBlank && column == 0) && HoldsAny(column) : !known.Add(heading))
            {
                Problems.Error(
                    CalcCodes.Heading, headings, CalcRow.ColumnName(column), heading.Length == 0 ? "The column has no heading." : "The heading stands twice.",
                    "A heading of its own for each column.", "Give each column one heading of its own.");
            }
        }
    }

    private bool HoldsAny(int column) => Rows.Skip(1).Any(row => row.At(column).Length > 0);
}
