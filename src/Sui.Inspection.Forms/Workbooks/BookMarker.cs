using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;
using Cells = DocumentFormat.OpenXml.Spreadsheet;

namespace Sui.Inspection.Forms.Workbooks;

/// <summary>Marks the cells of a workbook that have problems. Everything else stays as it is.</summary>
internal static class BookMarker
{
    private const string MarkAuthor = "Sui.Inspection: problems";
    private const int MostNotes = 5_000;

    /// <summary>Writes the marked copy.</summary>
    public static void Mark(Stream workbook, IReadOnlyList<Problem> problems, Stream output) => OpenBook.Change(
        workbook,
        main =>
        {
            var marks = new MarkStyles(main);
            foreach (var sheet in problems.Where(problem => problem.Location.Sheet is not null).GroupBy(problem => problem.Location.Sheet!, StringComparer.Ordinal))
            {
                if (SheetParts.Find(main, sheet.Key) is { } part)
                {
                    Mark(part, [.. sheet], marks);
                }
            }

            AddList(main, problems);
        },
        output);

    private static void Mark(WorksheetPart part, IReadOnlyList<Problem> problems, MarkStyles marks)
    {
        var worksheet = part.Worksheet!;
        var cells = new SheetCells(worksheet);
        var notes = new List<(int Row, int Column, string Text)>();
        foreach (var cell in problems.GroupBy(problem => PlaceOf(problem.Location)).OrderBy(cell => cell.Key))
        {
            var (row, column) = cell.Key;
            var found = cells.Cell(row + 1, column);

            // A filter may hide the row; a mark is there to be seen.
            cells.Rows[row + 1].Hidden = null;
            found.StyleIndex = marks.Of(found.StyleIndex?.Value ?? 0, cell.Any(problem => problem.Severity == ProblemSeverity.Error));
            notes.Add((row, column, string.Join("\n\n", cell.Select(Words).Distinct(StringComparer.Ordinal))));
        }

        AddNotes(part, worksheet, notes.Take(MostNotes).ToList());
        worksheet.Save();
    }

    private static string Words(Problem problem) => $"{problem.Code}: {problem.Message} {problem.Expected} {problem.Action}";

    // Both from 0; a problem of a row stands at its first cell, one of the sheet at the first of all.
    private static (int Row, int Column) PlaceOf(ProblemLocation location) =>
        (Math.Max(0, (location.Row ?? 1) - 1), Math.Max(0, CellReferences.Parse(location.Cell).Column));

    // The notes that are there stay, but for those of an earlier marking; one cell has one note, so that what is there comes along.
    private static void AddNotes(WorksheetPart part, Worksheet worksheet, List<(int Row, int Column, string Text)> notes)
    {
        var there = new List<(int Row, int Column, string Text)>();
        if (part.WorksheetCommentsPart is { } comments)
        {
            var authors = comments.Comments?.Authors?.Elements<Author>().Select(author => author.Text).ToList() ?? [];
            there.AddRange((comments.Comments?.CommentList?.Elements<Comment>() ?? [])
                .Where(comment => authors.ElementAtOrDefault((int)(comment.AuthorId?.Value ?? 0)) != MarkAuthor)
                .Select(Note).OfType<(int, int, string)>());
            part.DeletePart(comments);
        }

        foreach (var drawing in part.VmlDrawingParts.ToList())
        {
            part.DeletePart(drawing);
        }

        worksheet.RemoveAllChildren<LegacyDrawing>();
        var marked = notes.ToDictionary(note => (note.Row, note.Column), note => note.Text);
        var kept = there.Where(note => !marked.ContainsKey((note.Row, note.Column))).ToList();
        var all = kept.Select(note => (note.Row, note.Column, note.Text, Author: 0u))
            .Concat(notes.Select(note => (note.Row, note.Column, note.Text, Author: 1u))).OrderBy(note => (note.Row, note.Column)).ToList();
        var made = part.AddNewPart<WorksheetCommentsPart>("rIdMarks");
        made.Comments = new Comments(
            new Authors(new Author("Sui.Inspection"), new Author(MarkAuthor)),
            new CommentList(all.Select(note => BookNotes.Comment(note.Row, note.Column, note.Text, note.Author))));
        made.Comments.Save();
        var vml = part.AddNewPart<VmlDrawingPart>("rIdMarkDrawing");
        using (var stream = vml.GetStream(FileMode.Create, FileAccess.Write))
        {
            stream.Write(System.Text.Encoding.UTF8.GetBytes(BookNotes.Drawing([.. all.Select(note => (note.Row, note.Column, note.Text))])));
        }

        Place(worksheet, new LegacyDrawing { Id = part.GetIdOfPart(vml) });
    }

    private static (int Row, int Column, string Text)? Note(Comment comment) =>
        CellReferences.Parse(comment.Reference?.Value) is ( >= 0 and var row, >= 0 and var column)
            ? (row, column, comment.CommentText?.InnerText ?? string.Empty)
            : null;

    // The schema fixes the order of what stands behind the rows; these come after the drawing of notes.
    private static void Place(Worksheet worksheet, LegacyDrawing drawing)
    {
        var after = worksheet.ChildElements.FirstOrDefault(child => child is LegacyDrawingHeaderFooter or Picture or OleObjects or Controls
            or WebPublishItems or TableParts or WorksheetExtensionList);
        if (after is null)
        {
            worksheet.Append(drawing);
        }
        else
        {
            after.InsertBeforeSelf(drawing);
        }
    }

    private static void AddList(WorkbookPart main, IReadOnlyList<Problem> problems)
    {
        var sheets = main.Workbook!.Sheets!;
        foreach (var old in sheets.Elements<Sheet>().Where(sheet => IsList(sheet.Name?.Value)).ToList())
        {
            if (old.Id?.Value is { } id)
            {
                main.DeletePart(id);
            }

            old.Remove();
        }

        var part = main.AddNewPart<WorksheetPart>("rIdProblems");
        var rows = problems.Select(problem => (string[])
        [
            problem.Location.Sheet ?? string.Empty, problem.Location.Cell ?? problem.Location.Row?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
            problem.Location.Column ?? string.Empty, problem.Severity == ProblemSeverity.Error ? "error" : "warning", problem.Code, problem.Message,
            problem.Expected, problem.Action,
        ]).Prepend(["Sheet", "Cell", "Column", "", "Code", "What is wrong", "What was expected", "What to do"]);
        part.Worksheet = new Worksheet(
            new Columns(new[] { 22, 8, 24, 10, 10, 60, 60, 60 }.Select((width, index) => new Column
            {
                Min = (uint)(index + 1),
                Max = (uint)(index + 1),
                Width = width,
                CustomWidth = true,
            })),
            new SheetData(rows.Select((cells, row) => new Row(cells.Select((text, column) => new Cell(
                new InlineString(new Cells.Text(XmlText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
            {
                CellReference = CellReferences.Of(row, column),
                DataType = CellValues.InlineString,
            }))
            { RowIndex = (uint)(row + 1) })));
        part.Worksheet.Save();
        var number = sheets.Elements<Sheet>().Max(sheet => sheet.SheetId?.Value ?? 0) + 1;
        sheets.Append(new Sheet { Name = WorkbookTemplate.Current.Unread["problems"].English, SheetId = number, Id = main.GetIdOfPart(part) });
        main.Workbook.Save();
    }

    private static bool IsList(string? name) => name is not null
        && WorkbookTemplate.Current.Unread["problems"].Texts.Values.Any(own => SheetWords.Fold(own) == SheetWords.Fold(name));
}
