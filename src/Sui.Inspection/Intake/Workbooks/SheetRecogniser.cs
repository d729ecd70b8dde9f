namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Recognises sheets by their names, in every language, and otherwise by their headings.</summary>
internal static class SheetRecogniser
{
    /// <summary>How many rows are looked at for headings: a title and notes may stand above them.</summary>
    public const int Sample = 15;

    // Fewer headings can stand in a table of anybody's.
    private const int LeastKnown = 3;

    /// <summary>The sheet of the template that a name is of, copies of it included; null for none.</summary>
    public static TemplateSheet? ByName(string name)
    {
        var folded = SheetWords.Fold(name);
        return Named(folded) ?? Named(SheetWords.WithoutNumber(folded));
    }

    /// <summary>The part of the head that rows look like; null for none.</summary>
    public static TemplateSheet? HeadByHeadings(IReadOnlyList<SheetRow> rows) => WorkbookTemplate.Current.Sheets
        .Where(sheet => sheet.Layout == SheetLayout.Fields)
        .FirstOrDefault(sheet => ColumnFinder.Of(sheet) is var finder && rows.Count(row => finder.Knows(row[0].Text)) >= LeastKnown)
        ?? Best(rows, WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout is SheetLayout.Table or SheetLayout.File)) switch
        {
            { Layout: SheetLayout.Table } table => table,
            _ => null,
        };

    /// <summary>The kind of file that rows look like by their headings; null for none.</summary>
    public static TemplateSheet? FileByHeadings(IReadOnlyList<SheetRow> rows) =>
        Best(rows, WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout == SheetLayout.File));

    /// <summary>The row of headings: the one in which most cells are known, the first of equals; null for none.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="finder">What is known.</param>
    public static SheetRow? Headings(IReadOnlyList<SheetRow> rows, ColumnFinder finder)
    {
        var best = rows.Take(Sample).Select(row => (Row: row, Known: Known(row, finder))).DefaultIfEmpty().MaxBy(row => row.Known);
        return best.Known == 0 ? null : best.Row;
    }

    /// <summary>How many cells of a row are known as headings.</summary>
    public static int Known(SheetRow row, ColumnFinder finder) => row.Cells.Count(cell => !cell.IsBlank && finder.Knows(cell.Text));

    private static TemplateSheet? Best(IReadOnlyList<SheetRow> rows, IEnumerable<TemplateSheet> sheets)
    {
        var best = sheets.Select(sheet => (Sheet: sheet, Own: Own(rows, sheet))).MaxBy(one => one.Own);
        return best.Own >= LeastKnown ? best.Sheet : null;
    }

    // Headings that every kind of file has tell nothing about the kind.
    private static int Own(IReadOnlyList<SheetRow> rows, TemplateSheet sheet)
    {
        var finder = ColumnFinder.Of(sheet);
        if (Headings(rows, finder) is not { } headings)
        {
            return 0;
        }

        var common = ColumnFinder.Of(WorkbookTemplate.Current.Sheet(WorkbookTemplate.Answers));
        return headings.Cells.Count(cell => !cell.IsBlank && finder.Knows(cell.Text) && (sheet.Layout == SheetLayout.Table || !common.Knows(cell.Text)));
    }

    private static TemplateSheet? Named(string folded) => WorkbookTemplate.Current.Sheets.FirstOrDefault(
        sheet => sheet.Layout != SheetLayout.Answers
            && (SheetWords.Fold(sheet.Id) == folded || sheet.Name.Texts.Values.Any(name => SheetWords.Fold(name) == folded)));
}
