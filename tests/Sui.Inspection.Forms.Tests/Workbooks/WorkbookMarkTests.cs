using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Sui.Inspection.Forms.Tests.Support;
using Sui.Inspection.Forms.Workbooks;

namespace Sui.Inspection.Forms.Tests.Workbooks;

/// <summary>Workbooks with their problems marked, and whether what is written is what the format allows.</summary>
internal sealed class WorkbookMarkTests
{
    [Test]
    public void Marked_HasANoteAndAColourAtEachCell_AndReadsAsBefore()
    {
        using var edit = Books.Started().Finding(3, "One.");
        edit.Text("Findings", "H3", "Z9");
        var workbook = edit.Bytes();
        var problems = Books.Read(workbook).Problems;

        var marked = Mark(workbook, problems);

        using var document = Open(marked);
        var sheet = SheetOf(document, "Findings");
        var note = sheet.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().Single(comment => comment.Reference == "H3");
        Assert.That(note.InnerText, Does.StartWith(problems[0].Code));
        Assert.That(sheet.WorksheetCommentsPart.Comments.CommentList.Elements<Comment>().Any(comment => comment.Reference == "N1"), "the notes at headings stay");
        var format = (int)sheet.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == "H3").StyleIndex!.Value;
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var fill = styles.CellFormats!.Elements<CellFormat>().ElementAt(format).FillId!.Value;
        Assert.That(styles.Fills!.Elements<Fill>().ElementAt((int)fill).PatternFill!.ForegroundColor!.Rgb!.Value, Is.EqualTo("FFFFC7CE"));
        Assert.That(Books.Read(marked).Problems, Is.EqualTo(problems));
        Assert.That(Books.Read(Mark(marked, problems)).Problems, Is.EqualTo(problems));
    }

    [Test]
    public void Marked_ShowsRowsThatAFilterHides()
    {
        using var edit = Books.Started().Finding(3, "One.");
        edit.Text("Findings", "H3", "Z9").HideRow("Findings", 3);
        var workbook = edit.Bytes();

        using var document = Open(Mark(workbook, Books.Read(workbook).Problems));

        Assert.That(SheetOf(document, "Findings").Worksheet!.Descendants<Row>().Single(row => row.RowIndex! == 3).Hidden?.Value ?? false, Is.False);
    }

    [Test]
    public void New_IsWhatTheFormatAllows([Values("en", "cy")] string language)
    {
        using var document = Open(Books.New(new NewEvidence { Provider = "Eastmere", Language = language }));

        Assert.That(new OpenXmlValidator().Validate(document).Select(error => error.Path?.XPath + " " + error.Description), Is.Empty);
    }

    [Test]
    public void Marked_IsWhatTheFormatAllows()
    {
        var workbook = Books.New();

        using var document = Open(Mark(workbook, Books.Read(workbook).Problems));

        Assert.That(new OpenXmlValidator().Validate(document).Select(error => error.Path?.XPath + " " + error.Description), Is.Empty);
    }

    [Test]
    public void ListsToChooseFrom_HoldTheWordsOfTheLanguage()
    {
        using var document = Open(Books.New(new NewEvidence { Language = "cy" }));
        var list = SheetOf(document, "Canfyddiadau").Worksheet!.Descendants<DataValidation>().Single(choice => choice.SequenceOfReferences!.InnerText!.StartsWith('L'));
        var name = document.WorkbookPart!.Workbook!.DefinedNames!.Elements<DefinedName>().Single(one => one.Name == list.Formula1!.Text);

        Assert.That(name.Text, Does.Match(@"^'Rhestri'!\$[A-Z]+\$1:\$[A-Z]+\$2$"));
        var column = name.Text.Split('$')[1];
        var words = SheetOf(document, "Rhestri").Worksheet!.Descendants<Cell>()
            .Where(cell => cell.CellReference == column + "1" || cell.CellReference == column + "2").Select(cell => cell.InnerText);
        Assert.That(words, Is.EqualTo((string[])["O blaid", "Yn erbyn"]));
    }

    [Test]
    public void Mark_OfWhatIsNoWorkbook_SaysSo()
    {
        using var stream = new MemoryStream([1, 2, 3]);
        using var output = new MemoryStream();

        Assert.That(() => EvidenceWorkbook.Mark(stream, [], output), Throws.TypeOf<InvalidDataException>());
    }

    private static byte[] Mark(byte[] workbook, IReadOnlyList<Problems.Problem> problems)
    {
        using var input = new MemoryStream(workbook, writable: false);
        using var output = new MemoryStream();
        EvidenceWorkbook.Mark(input, problems, output);
        return output.ToArray();
    }

    private static SpreadsheetDocument Open(byte[] workbook) => SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);

    private static WorksheetPart SheetOf(SpreadsheetDocument document, string name) => (WorksheetPart)document.WorkbookPart!.GetPartById(
        document.WorkbookPart.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!);
}
