using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The first look at a workbook: which sheets there are, and the head of the pack. Sheets of rows are read later, one row at a
/// time.</summary>
internal static class WorkbookScan
{
    // A head has a field, a source or a group in each row.
    private const int MostHeadRows = 20_000;

    private static readonly HashSet<string> Marks = [.. WorkbookTemplate.Current.Example.Texts.Values.Select(SheetWords.Fold)];

    /// <summary>Looks at every sheet that is visible.</summary>
    public static IReadOnlyList<SheetScan> Of(ITabularFile file, CancellationToken cancellationToken)
    {
        var sheets = new List<SheetScan>();
        while (file.NextSheet())
        {
            cancellationToken.ThrowIfCancellationRequested();
            sheets.Add(Look(file, file.Sheet!));
        }

        return sheets;
    }

    /// <summary>Whether a row shows how it is done, and is never read.</summary>
    public static bool IsExample(SheetRow row) => row.Cells.Any(IsMark);

    /// <summary>Whether a cell is the mark of such a row, in whatever column it stands: columns are moved, and put before others.</summary>
    public static bool IsMark(SheetCell cell) => cell.Kind == CellKind.Text && cell.Text.StartsWith('(') && Marks.Contains(SheetWords.Fold(cell.Text));

    private static SheetScan Look(ITabularFile file, string name)
    {
        var byName = SheetRecogniser.ByName(name);
        var rows = new List<SheetRow>();
        var most = byName is { Layout: SheetLayout.Fields or SheetLayout.Table } ? MostHeadRows : SheetRecogniser.Sample;
        TemplateSheet? byHeadings = null;
        while (rows.Count < most && file.Read())
        {
            rows.Add(SheetRow.Of(file));
            if (rows.Count == SheetRecogniser.Sample && byName is null)
            {
                byHeadings = SheetRecogniser.HeadByHeadings(rows);
                most = byHeadings is null ? most : MostHeadRows;
            }
        }

        if (byName is not null)
        {
            return new SheetScan(name, byName.Layout is SheetLayout.Fields or SheetLayout.Table ? byName : null, ByHeadings: false, rows);
        }

        byHeadings ??= SheetRecogniser.HeadByHeadings(rows);
        return new SheetScan(name, byHeadings, ByHeadings: byHeadings is not null, rows);
    }
}
