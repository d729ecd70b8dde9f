using Sui.Inspection.Forms.Wording;
using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>The sheets of an evidence workbook.</summary>
internal sealed class EvidenceBook
{
    private static readonly WorkbookTemplate Template = WorkbookTemplate.Current;

    private readonly ISuiInspection _inspection;
    private readonly FormWording _wording;
    private readonly ChoiceLists _lists;
    private readonly EvidenceCells _cells;
    private readonly TableSheets _tables;

    private EvidenceBook(ISuiInspection inspection, FormWording wording)
    {
        _inspection = inspection;
        _wording = wording;
        _lists = new ChoiceLists(Template.Unread["lists"].In(wording.Language));
        _cells = new EvidenceCells(wording.Language);
        _tables = new TableSheets(inspection, wording, _lists, _cells);
    }

    private string Language => _wording.Language;

    /// <summary>Writes a workbook.</summary>
    /// <param name="inspection">What criteria and instruments are known.</param>
    /// <param name="head">The head.</param>
    /// <param name="files">The files that are sheets.</param>
    /// <param name="wording">The words, and the language.</param>
    /// <param name="output">Where to; left open.</param>
    public static void Write(
        ISuiInspection inspection, EvidenceHead head, IReadOnlyList<EvidenceTable> files, FormWording wording, Stream output)
    {
        var book = new EvidenceBook(inspection, wording);
        var sheets = book.Sheets(head, files);
        BookWriter.Write(
            [.. sheets, book._lists.Sheet()], book._lists.Names(), head.Values.GetValueOrDefault("title", wording.Say("Book.Title")), output);
    }

    private List<BookSheet> Sheets(EvidenceHead head, IReadOnlyList<EvidenceTable> files)
    {
        var named = _tables.Name(files);
        var criteria = CriteriaSheet.Make(_inspection.Rubric, _wording);
        var sheets = new List<BookSheet> { StartSheet.Make(_wording, [.. named.Select(file => (file.Sheet, Purpose(file.Table)))]) };
        foreach (var sheet in Template.Sheets)
        {
            switch (sheet.Layout)
            {
                case SheetLayout.Fields:
                    sheets.Add(FieldsSheet.Make(sheet, head.Values, _cells, _lists, Language));
                    break;
                case SheetLayout.Table when sheet.Id == WorkbookTemplate.Files:
                    sheets.Add(_tables.Files(sheet, named));
                    break;
                case SheetLayout.Table:
                    var rows = head.Rows.GetValueOrDefault(sheet.Id, []);
                    if (sheet.Id != WorkbookTemplate.Records || rows.Count > 0)
                    {
                        sheets.Add(_tables.Head(sheet, rows));
                    }

                    break;
                default:
                    sheets.AddRange(named.Where(file => SheetOf(file.Table) == sheet).Select(file => _tables.File(sheet, file.Table, file.Sheet)));
                    break;
            }
        }

        sheets.Add(criteria);
        return sheets;
    }

    private string Purpose(EvidenceTable table) => SheetOf(table) is { Layout: SheetLayout.Answers }
        ? _tables.Find(table)?.Title.In(Language) is { } title ? _wording.Say("Book.Answers", ("instrument", title)) : _wording.Say("Book.AnswersOther")
        : SheetOf(table).Purpose.In(Language);

    private static TemplateSheet SheetOf(EvidenceTable table) =>
        Template.Sheets.FirstOrDefault(sheet => sheet.Kind is not null && sheet.Kind == table.Kind) ?? Template.Sheet(WorkbookTemplate.Answers);
}
