using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.Intake.Workbooks;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Reads a sheet for comments that came back, however its columns were moved.</summary>
internal sealed class SheetReader(string fileName, string origin, IReadOnlyList<FactCheckItem> items, IReadOnlyList<RecordedComment> comments)
{
    private static readonly IReadOnlyList<string> Items = [.. FactCheckHeadings.All.Select(words => words.Item)];
    private static readonly IReadOnlyList<string> Comments = [.. FactCheckHeadings.All.Select(words => words.Comment)];
    private static readonly IReadOnlyList<string> Texts = [.. FactCheckHeadings.All.Select(words => words.Text)];

    private static readonly IReadOnlyList<string> Answers = [.. FactCheckHeadings.All.Select(words => words.Answer)];

    private readonly HashSet<string> _answers = [.. comments.Select(comment => DraftStatements.Plain(comment.Answer?.Text ?? string.Empty)).Append(string.Empty)];
    private readonly Dictionary<string, FactCheckItem> _known = items.ToDictionary(item => item.Number, StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private readonly List<CaseComment> _comments = [];

    /// <summary>Reads it.</summary>
    public (IReadOnlyList<CaseComment> Read, IReadOnlyList<Problem> Problems) Read(ReadOnlyMemory<byte> content, CaseCommentFrom from, string role)
    {
        var rows = CsvCells.Read(ByteOrderMark.Skip(content), fileName);
        var headings = rows.FindIndex(row => Place(row.Cells, Items) >= 0 && Place(row.Cells, Comments) >= 0);
        if (headings < 0)
        {
            return ([], [CaseProblems.Error(
                CaseCodes.NoFactCheck, new ProblemLocation(fileName), "The file is no sheet for comments.",
                $"A workbook or a CSV file with the columns '{FactCheckHeadings.English.Item}' and '{FactCheckHeadings.English.Comment}'.",
                "Give the file that 'sui case factcheck export' wrote, filled in.")]);
        }

        var (item, comment, text, answer) = (
            Place(rows[headings].Cells, Items), Place(rows[headings].Cells, Comments), Place(rows[headings].Cells, Texts), Place(rows[headings].Cells, Answers));
        foreach (var (number, cells) in rows.Skip(headings + 1))
        {
            if (!_answers.Contains(DraftStatements.Plain(Cell(cells, answer))))
            {
                _problems.Add(CaseProblems.Error(
                    CaseCodes.RemarkUnderAnswer, new ProblemLocation(fileName, number),
                    $"Something stands under '{FactCheckHeadings.English.Answer}' that nobody of the inspectorate wrote; it would not be read.",
                    "The answers as they were exported, or nothing.", $"Move it under '{FactCheckHeadings.English.Comment}'."));
            }

            Read(number, Cell(cells, item), Cell(cells, comment), Cell(cells, text), from, role);
        }

        return (_comments, _problems);
    }

    private void Read(int row, string number, string comment, string text, CaseCommentFrom from, string role)
    {
        if (number == FactCheckHeadings.CaseRow && text != origin)
        {
            _problems.Add(CaseProblems.Error(
                CaseCodes.FactCheckElsewhere, new ProblemLocation(fileName, row), "The sheet is of another case.", "The sheet of this case.", "Give the sheet of this case."));
        }

        if (comment.Length == 0 || number == FactCheckHeadings.CaseRow)
        {
            return;
        }

        if (comment.Length > CallerTexts.MostOfWords || (number.Length > 0 && !_known.ContainsKey(number)))
        {
            _problems.Add(CaseProblems.Error(
                CaseCodes.FactCheckRow, new ProblemLocation(fileName, row),
                comment.Length > CallerTexts.MostOfWords ? "The comment is too long." : "The comment is about nothing that the draft holds.",
                "At most 20,000 characters, and the number of a statement as it stands in the first column, or none for the whole.",
                "Correct the row, or record the comment with 'sui case comment'."));
            return;
        }

        if (number.Length > 0 && text.Length > 0 && _known[number].Text != text)
        {
            _problems.Add(CaseProblems.Error(
                CaseCodes.FactCheckChanged, new ProblemLocation(fileName, row), "The draft does not say this any more, or the sheet was written over; the comment is kept.",
                "The statement as it stands in the draft.", "Look whether the comment still holds.") with
            {
                Severity = ProblemSeverity.Warning,
            });
        }

        _comments.Add(new CaseComment { From = from, Role = role, About = number, Text = comment });
    }

    private static int Place(IReadOnlyList<string> cells, IReadOnlyList<string> words)
    {
        for (var place = 0; place < cells.Count; place++)
        {
            if (words.Contains(cells[place].Trim(), StringComparer.OrdinalIgnoreCase))
            {
                return place;
            }
        }

        return -1;
    }

    // An apostrophe that keeps spreadsheets from running a text is none of the text.
    private static string Cell(IReadOnlyList<string> cells, int place)
    {
        var cell = place >= 0 && place < cells.Count ? cells[place].Trim() : string.Empty;
        return cell is ['\'', '=' or '+' or '-' or '@', ..] ? cell[1..] : cell;
    }
}
