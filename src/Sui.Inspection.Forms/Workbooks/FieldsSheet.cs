using Sui.Inspection.Intake.Workbooks;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Makes a sheet of labelled fields.</summary>
internal static class FieldsSheet
{
    private const double LabelWidth = 34;
    private const double ValueWidth = 52;
    private const double NoteWidth = 80;

    /// <summary>The sheet.</summary>
    public static BookSheet Make(
        TemplateSheet sheet, IReadOnlyDictionary<string, string> values, EvidenceCells cells, ChoiceLists lists, string language)
    {
        var rows = new List<IReadOnlyList<BookCell>> { new[] { BookCell.Of(sheet.Name.In(language), CellLook.Title) } };
        rows.Add([BookCell.Of(sheet.Purpose.In(language), CellLook.Plain)]);
        var choices = new List<BookChoice>();
        foreach (var field in sheet.Columns)
        {
            if (field.SetOfTerms is not null)
            {
                choices.Add(new BookChoice(CellReferences.Of(rows.Count, 1), lists.Of(cells.Words(field))));
            }

            var value = cells.Of(values.GetValueOrDefault(field.Name, string.Empty), field);
            rows.Add(
            [
                BookCell.Of(field.Label.In(language) + (field.Required ? " *" : string.Empty), CellLook.Label),
                value with { Look = field.Type == ColumnType.Date ? CellLook.FieldDay : CellLook.Field },
                BookCell.Of(field.Note.In(language)),
            ]);
        }

        return new BookSheet(
            sheet.Name.In(language),
            [new BookColumn(string.Empty, LabelWidth, CellLook.Plain), new BookColumn(string.Empty, ValueWidth, CellLook.Plain), new BookColumn(string.Empty, NoteWidth, CellLook.Plain)],
            rows)
        {
            Choices = choices,
        };
    }
}
