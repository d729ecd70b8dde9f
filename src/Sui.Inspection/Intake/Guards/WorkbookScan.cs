using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Tables;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Guards;

/// <summary>Scans the cells of a workbook, those of hidden sheets too: what nobody sees is given away all the same.</summary>
internal sealed class WorkbookScan(string file, TextScanner scanner, FileScan scan, PlaceList places, ProblemList problems) : ITabularFaults
{
    // As many sheets as anybody looks at one by one.
    private const int MostRefused = 100;

    private readonly List<TabularFault> _refused = [];

    /// <summary>Scans a workbook.</summary>
    public void Scan(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        using var workbook = TabularFile.Open(stream, file, TabularLimits.Default, this, new TabularHints { HiddenSheets = true });
        while (workbook?.NextSheet() == true)
        {
            Sheet(workbook, cancellationToken);
        }

        // Sheets are named by their numbers: their names may be people's.
        foreach (var fault in _refused.Where(fault => fault.IsOfWholeSheet))
        {
            FileScan.Refuse(problems, file, fault.Message);
        }

        if (_refused.Exists(fault => !fault.IsOfWholeSheet))
        {
            FileScan.Refuse(problems, file, "The workbook, or a part of it, is damaged, encrypted or too large to be read.");
        }
    }

    /// <inheritdoc/>
    public void Report(TabularFault fault)
    {
        if (fault.IsError && _refused.Count < MostRefused)
        {
            _refused.Add(fault);
        }
    }

    private void Sheet(ITabularFile workbook, CancellationToken cancellationToken)
    {
        var sheet = workbook.Sheet ?? string.Empty;
        scan.Place(new ProblemLocation(file), sheet);
        var label = scanner.Scan(sheet).Count > 0 ? string.Empty : sheet + "!";
        // Headings of the evidence workbook name no people: an activity has a name, a finding a direction.
        var own = SheetRecogniser.ByName(sheet) is { } known ? ColumnFinder.Of(known) : null;
        List<string>? names = null;
        while (workbook.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var header = names is null;
            names ??= [];
            for (var column = 0; column < workbook.Cells; column++)
            {
                var cell = workbook.Text(column);
                if (header)
                {
                    names.Add(label + scan.NameOf(cell, column));
                    if (own?.Knows(cell) != true && HeaderRecogniser.Recognise(cell) is { } kind)
                    {
                        places.Add(new ProblemLocation(file, workbook.Row, Column: names[column]), kind, IdentifierCertainty.Sure);
                        continue;
                    }
                }

                if (cell.Length > 0)
                {
                    var name = column < names.Count ? names[column] : label + Header.NameOf(column);
                    scan.Place(new ProblemLocation(file, workbook.Row, Column: name), cell);
                }
            }
        }
    }
}
