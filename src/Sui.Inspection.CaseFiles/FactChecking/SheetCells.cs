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
    /// <param name="Errors">The columns, from 0, whose cells hold an error of the spreadsheet instead of what was written.</param>
    internal sealed record SheetRow(int Sheet, string? Name, int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Errors);

    // What a spreadsheet makes of a text that it took for a formula.
    private static readonly string[] ErrorValues =
        ["#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA", "Err:502", "Err:508", "Err:509"];

    /// <summary>Reads all of it, hidden worksheets, too. A CSV file is read as it is exported; where that gives no sheet, as a spreadsheet of another country or for another
    /// program would have saved it: with semicolons, tabs or strokes between the cells, in whatever encoding it has.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">The file's name.</param>
    /// <param name="isSheet">Whether rows are those of a sheet for comments.</param>
    public static SheetCells Read(ReadOnlyMemory<byte> content, string fileName, Func<IReadOnlyList<SheetRow>, bool> isSheet)
    {
        var first = Read(content, fileName, new TabularHints { Delimiter = ',', Encoding = TextEncoding.Utf8, HiddenSheets = true });
        if (first.IsBook || isSheet(first.Rows))
        {
            return first;
        }

        return new char?[] { null, ';', '\t', ',', '|' }.Select(delimiter => Read(content, fileName, new TabularHints { Delimiter = delimiter }))
            .FirstOrDefault(other => isSheet(other.Rows)) ?? first;
    }

    private static SheetCells Read(ReadOnlyMemory<byte> content, string fileName, TabularHints hints)
    {
        var (rows, faults) = (new List<SheetRow>(), new TabularFaultList());
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var table = TabularFile.Open(stream, fileName, TabularLimits.Default, faults, hints);
        for (var sheet = 0; table is not null && table.NextSheet(); sheet++)
        {
            while (table.Read())
            {
                string[] cells = [.. Enumerable.Range(0, table.Cells).Select(table.Text)];
                rows.Add(new SheetRow(sheet, table.Sheet, table.Row, cells, [.. Enumerable.Range(0, table.Cells)
                    .Where(column => table.KindOf(column) == CellKind.Error || ErrorValues.Contains(cells[column].Trim(), StringComparer.OrdinalIgnoreCase))]));
            }
        }

        var isBook = content.Span.StartsWith("PK"u8);
        return new SheetCells(rows, [.. faults.Faults.Select(fault => Problem(fault, fileName, isBook))], isBook);
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
        fault.Message, fault.Expected, fault.Action) with
    { Severity = fault.IsError ? ProblemSeverity.Error : ProblemSeverity.Warning };
}
