using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>The cells of a sheet that came back, with their places, and what was wrong with reading them.</summary>
/// <param name="Rows">The rows that are not blank, of all worksheets.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="IsBook">Whether it is a workbook, whose cells have names.</param>
internal sealed record SheetCells(IReadOnlyList<SheetCells.SheetRow> Rows, IReadOnlyList<Problem> Problems, bool IsBook)
{
    /// <summary>A row.</summary>
    /// <param name="Sheet">The number of its worksheet, from 0.</param>
    /// <param name="Name">The name of the worksheet; null for none.</param>
    /// <param name="Number">Its number.</param>
    /// <param name="Cells">Its cells.</param>
    internal sealed record SheetRow(int Sheet, string? Name, int Number, IReadOnlyList<string> Cells);

    /// <summary>Reads all of it, hidden worksheets, too.</summary>
    public static SheetCells Read(ReadOnlyMemory<byte> content, string fileName)
    {
        var (rows, faults) = (new List<SheetRow>(), new TabularFaultList());
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var table = TabularFile.Open(
            stream, fileName, TabularLimits.Default, faults, new TabularHints { Delimiter = ',', Encoding = TextEncoding.Utf8, HiddenSheets = true });
        for (var sheet = 0; table is not null && table.NextSheet(); sheet++)
        {
            while (table.Read())
            {
                rows.Add(new SheetRow(sheet, table.Sheet, table.Row, [.. Enumerable.Range(0, table.Cells).Select(table.Text)]));
            }
        }

        var isBook = content.Span.StartsWith("PK"u8);
        return new SheetCells(rows, [.. faults.Faults.Where(fault => fault.IsError).Select(fault => Problem(fault, fileName, isBook))], isBook);
    }

    /// <summary>The place of a cell.</summary>
    public ProblemLocation Place(string fileName, SheetRow row, int column) => IsBook
        ? new ProblemLocation(fileName, row.Number) { Sheet = row.Name, Cell = CellText.ColumnName(column) + row.Number.ToString(CultureInfo.InvariantCulture) }
        : new ProblemLocation(fileName, row.Number, Column: CellText.ColumnName(column));

    private static Problem Problem(TabularFault fault, string fileName, bool isBook) => CaseProblems.Error(
        fault.Code,
        new ProblemLocation(fileName, fault.Place.Row, fault.Place.Line, isBook ? null : fault.Place.Column)
        {
            Cell = isBook && fault.Place is { Row: { } row, Column: { } column } ? column + row.ToString(CultureInfo.InvariantCulture) : null,
        },
        fault.Message, fault.Expected, fault.Action);
}
