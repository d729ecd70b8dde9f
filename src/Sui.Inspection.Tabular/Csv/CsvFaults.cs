
namespace Sui.Inspection.Tabular.Csv;

/// <summary>What can be wrong in a CSV file, in words.</summary>
internal sealed class CsvFaults(ITabularFaults problems, TabularLimits limits)
{
    private const string CloseQuotes = "Look for a quote that is too many or missing.";

    private readonly CellFaultWords _cells = new(problems, limits);

    /// <summary>Whether a cell, as it stands in the file, starts with a quote and goes on after the one that closes it.</summary>
    public static bool GoesOnAfterQuote(ReadOnlySpan<byte> raw)
    {
        raw = raw.TrimStart((byte)' ');
        if (raw is not [(byte)'"', ..])
        {
            return false;
        }

        for (var place = 1; place < raw.Length; place++)
        {
            if (raw[place] == (byte)'"')
            {
                if (place + 1 < raw.Length && raw[place + 1] == (byte)'"')
                {
                    place++;
                }
                else
                {
                    return raw[(place + 1)..].ContainsAnyExcept((byte)' ', (byte)'\t');
                }
            }
        }

        return true;
    }

    /// <summary>Reports bytes that are not UTF-8.</summary>
    public void Encoding(long line) => problems.Warning(
        TabularCodes.Encoding, new TabularPlace(Line: (int)Math.Min(line, int.MaxValue)),
        "The file has bytes that are not UTF-8, here first; each was read as a character of Windows-1252.",
        "UTF-8, UTF-16 or Windows-1252 throughout.", "Look at letters with accents and at quotes in the preview; if they are wrong, export the file as 'CSV UTF-8'.");

    /// <summary>Reports a quote that is never closed.</summary>
    public void QuoteNotClosed(int row, int line) => problems.Error(
        TabularCodes.QuoteNotClosed, new TabularPlace(row, line),
        "A quote is opened in this row and never closed; the row and what follows it were not read.",
        "Every quoted cell closed by a quote, and quotes inside it doubled.", CloseQuotes);

    /// <summary>Reports a record that is larger than the limit.</summary>
    public void RecordTooLong(int row) => problems.Error(
        TabularCodes.RowTooLong, new TabularPlace(row),
        "The row is too long; it and what follows it were not read.",
        $"Rows of at most {Amounts.Size(limits.RecordBytes)}.", CloseQuotes);

    /// <summary>Reports a row with more cells than the limit.</summary>
    public void TooManyColumns(int row, int line, int cells) => problems.Error(
        TabularCodes.TooManyColumns, new TabularPlace(row, line),
        $"The row has {Amounts.Count(cells, "cell")}; it was left out.",
        $"At most {Amounts.Number(limits.Columns)} columns.", "Look for line breaks that are missing.");

    /// <summary>Reports rows beyond the limit.</summary>
    public void TooManyRows(int row, int line) => problems.Error(
        TabularCodes.TooManyRows, new TabularPlace(row, line),
        "The file has too many rows; this one and what follows it were not read.",
        $"At most {Amounts.Number(limits.Rows)} rows.", "Divide the file into several.");

    /// <summary>Reports a file that turned out too large while it was read.</summary>
    public void FileTooLarge(int row) => problems.Error(
        TabularCodes.FileTooLarge, new TabularPlace(row == 0 ? null : row),
        "The file is too large; what follows this row was not read.",
        $"At most {Amounts.Size(limits.FileBytes)}.", "Divide the file into several.");

    /// <summary>Reports a file that cannot be read on.</summary>
    public void NotRead(int row) => problems.Error(
        TabularCodes.FileNotRead, new TabularPlace(row == 0 ? null : row),
        "The file could not be read on after this row.", "A file that can be read to its end.",
        "Copy the file to this computer again and try once more.");

    /// <summary>Reports every fault of a cell; it counts as blank.</summary>
    public void Cell(int row, int line, int column, bool quotes, bool controls, bool tooLong)
    {
        var place = new TabularPlace(row, line, CellText.ColumnName(column));
        if (quotes)
        {
            problems.Error(
                TabularCodes.CellQuotes, place, "The cell goes on after the quote that closes it; it was left out.",
                "Quotes around the whole cell, and quotes inside it doubled.", CloseQuotes, column);
        }

        if (controls)
        {
            _cells.Controls(place, column);
        }

        if (tooLong)
        {
            _cells.TooLong(place, column);
        }
    }
}
