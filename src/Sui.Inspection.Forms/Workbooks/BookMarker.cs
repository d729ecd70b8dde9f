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
    public static void Mark(Stream workbook, IReadOnlyList<Problem> problems, Stream output)
    {
        using var copy = new MemoryStream();
        workbook.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var document = SpreadsheetDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false });
            var main = document.WorkbookPart ?? throw new InvalidDataException("The file holds no workbook.");
            var marks = new MarkStyles(main);
            foreach (var sheet in problems.Where(problem => problem.Location.Sheet is not null).GroupBy(problem => problem.Location.Sheet!, StringComparer.Ordinal))
            {
                if (PartOf(main, sheet.Key) is { } part)
                {
                    Mark(part, [.. sheet], marks);
                }
            }

            AddList(main, problems);
            document.Save();
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException("The file holds no workbook that can be written.", exception);
        }

        FixedZip.Copy(copy, output);
    }

    private static WorksheetPart? PartOf(WorkbookPart main, string name) =>
        main.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == name)?.Id?.Value is { } id
            ? main.GetPartById(id) as WorksheetPart
            : null;

    private static void Mark(WorksheetPart part, IReadOnlyList<Problem> problems, MarkStyles marks)
    {
        var worksheet = part.Worksheet!;
        var data = worksheet.GetFirstChild<SheetData>() ?? worksheet.AppendChild(new SheetData());
        var rows = data.Elements<Row>().Where(row => row.RowIndex is not null).ToDictionary(row => (int)row.RowIndex!.Value);
        var notes = new List<(int Row, int Column, string Text)>();
        foreach (var cell in problems.GroupBy(problem => PlaceOf(problem.Location)).OrderBy(cell => cell.Key))
        {
            var (row, column) = cell.Key;
            var found = CellOf(data, rows, row, column);
            found.StyleIndex = marks.Of(found.StyleIndex?.Value ?? 0, cell.Any(problem => problem.Severity == ProblemSeverity.Error));
            notes.Add((row, column, string.Join("\n\n", cell.Select(Words).Distinct(StringComparer.Ordinal))));
        }

        AddNotes(part, worksheet, notes.Take(MostNotes).ToList());
        worksheet.Save();
    }

    private static string Words(Problem problem) => $"{problem.Code}: {problem.Message} {problem.Expected} {problem.Action}";

    // Both from 0; a problem of a row stands at its first cell, one of the sheet at the first of all.
    private static (int Row, int Column) PlaceOf(ProblemLocation location)
    {
        var letters = location.Cell?.TrimEnd([.. "0123456789"]) ?? string.Empty;
        var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1;
        return (Math.Max(0, (location.Row ?? 1) - 1), Math.Max(0, column));
    }

    private static Cell CellOf(SheetData data, Dictionary<int, Row> rows, int row, int column)
    {
        if (!rows.TryGetValue(row + 1, out var found))
        {
            found = new Row { RowIndex = (uint)(row + 1) };
            var after = rows.Keys.Where(key => key < row + 1).DefaultIfEmpty(0).Max();
            _ = after == 0 ? data.PrependChild(found) : rows[after].InsertAfterSelf(found);
            rows.Add(row + 1, found);
        }

        var reference = BookWriter.Cell(row, column);
        if (found.Elements<Cell>().FirstOrDefault(cell => string.Equals(cell.CellReference?.Value, reference, StringComparison.OrdinalIgnoreCase)) is { } there)
        {
            return there;
        }

        var made = new Cell { CellReference = reference };
        var next = found.Elements<Cell>().FirstOrDefault(cell => ColumnOf(cell) > column);
        return next is null ? found.AppendChild(made) : next.InsertBeforeSelf(made);
    }

    private static int ColumnOf(Cell cell) =>
        (cell.CellReference?.Value ?? string.Empty).TrimEnd([.. "0123456789"]).ToUpperInvariant().Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1;

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

    private static (int Row, int Column, string Text)? Note(Comment comment)
    {
        var reference = comment.Reference?.Value ?? string.Empty;
        var letters = reference.TrimEnd([.. "0123456789"]);
        return letters.Length > 0 && int.TryParse(reference.AsSpan(letters.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row - 1, letters.ToUpperInvariant().Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1, comment.CommentText?.InnerText ?? string.Empty)
            : null;
    }

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
                CellReference = BookWriter.Cell(row, column),
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
