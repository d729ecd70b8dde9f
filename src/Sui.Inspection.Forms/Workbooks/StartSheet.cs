using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Makes the first sheet: what to fill in, in which order, and what each sheet is for. It is never read.</summary>
internal static class StartSheet
{
    private const int Steps = 8;

    /// <summary>The sheet.</summary>
    /// <param name="wording">The words.</param>
    /// <param name="files">The sheets of rows, and what each is for.</param>
    public static BookSheet Make(FormWording wording, IReadOnlyList<(string Sheet, string Purpose)> files)
    {
        var language = wording.Language;
        var rows = new List<IReadOnlyList<BookCell>>
        {
            new[] { BookCell.Of(wording.Say("Book.Title"), CellLook.Title) },
            new[] { BookCell.Blank, BookCell.Of(wording.Say("Book.Intro")) },
            new[] { BookCell.Blank, BookCell.Of(wording.Say("Book.Privacy")) },
            Array.Empty<BookCell>(),
            new[] { BookCell.Of(wording.Say("Book.Order"), CellLook.Label) },
        };
        for (var step = 1; step <= Steps; step++)
        {
            var number = step.ToString(System.Globalization.CultureInfo.InvariantCulture);
            rows.Add([BookCell.Of(number), BookCell.Of(wording.Say("Book.Step" + number))]);
        }

        rows.Add([]);
        rows.Add([BookCell.Of(wording.Say("Book.Sheets"), CellLook.Label)]);
        rows.AddRange(Purposes(language, files).Select(sheet => (IReadOnlyList<BookCell>)[BookCell.Of(sheet.Sheet, CellLook.Label), BookCell.Of(sheet.Purpose)]));
        return new BookSheet(
            WorkbookTemplate.Current.Unread["start"].In(language),
            [new BookColumn(string.Empty, 30, CellLook.Plain), new BookColumn(string.Empty, 110, CellLook.Plain)], rows);
    }

    private static IEnumerable<(string Sheet, string Purpose)> Purposes(string language, IReadOnlyList<(string Sheet, string Purpose)> files) =>
        WorkbookTemplate.Current.Sheets.Where(sheet => sheet.Layout is SheetLayout.Fields or SheetLayout.Table && sheet.Id != WorkbookTemplate.Records)
            .Select(sheet => (sheet.Name.In(language), sheet.Purpose.In(language))) is var heads
            ? heads.Take(3).Concat(files).Concat(heads.Skip(3))
            : [];
}
