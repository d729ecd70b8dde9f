using System.Text.RegularExpressions;
using Sui.Inspection.CaseFiles.Files;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;
using static Sui.Inspection.CaseFiles.FactChecking.SheetColumns;

namespace Sui.Inspection.CaseFiles.FactChecking;

/// <summary>Reads a sheet for comments that came back, however its columns were moved. Whatever somebody wrote on it is read, or named.</summary>
internal sealed partial class SheetReader(
    string fileName, string origin, IReadOnlyList<FactCheckItem> items, IReadOnlyList<RecordedComment> comments, IReadOnlyList<FactCheckItem> former)
{
    private static readonly IReadOnlyList<string> Items = [.. FactCheckHeadings.All.Select(words => words.Item)];
    private static readonly IReadOnlyList<string> Comments = [.. FactCheckHeadings.All.Select(words => words.Comment)];
    private static readonly IReadOnlyList<string> Texts = [.. FactCheckHeadings.All.Select(words => words.Text)];
    private static readonly IReadOnlyList<string> Sections = [.. FactCheckHeadings.All.Select(words => words.Section)];
    private static readonly IReadOnlyList<string> Answers = [.. FactCheckHeadings.All.Select(words => words.Answer)];

    private readonly List<string> _answers = [.. comments.Select(comment => comment.Answer?.Text ?? string.Empty).Append(string.Empty).Distinct()];
    private readonly ILookup<string, FactCheckItem> _known = items.ToLookup(item => item.Number, StringComparer.Ordinal);
    private readonly ILookup<string, FactCheckItem> _former = former.ToLookup(item => item.Number, StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];
    private readonly List<CaseComment> _comments = [];
    private SheetCells _cells = new([], [], false);
    private bool _isNamed;
    private ErasedComments? _erased;
    private NarrowSheet _narrow = new(ReadOnlyMemory<byte>.Empty, true);

    /// <summary>Reads it.</summary>
    public (IReadOnlyList<CaseComment> Read, IReadOnlyList<Problem> Problems) Read(ReadOnlyMemory<byte> content, CaseCommentFrom from, string role)
    {
        _cells = SheetCells.Read(ByteOrderMark.Skip(content), fileName, read => read.Any(IsHead));
        _narrow = new NarrowSheet(ByteOrderMark.Skip(content), _cells.IsBook);
        var rows = _cells.Rows.ToList();
        var headings = rows.FindIndex(IsHead);
        if (headings < 0)
        {
            return ([], [.. _cells.Problems, CaseProblems.Error(
                CaseCodes.NoFactCheck, new ProblemLocation(fileName), "The file is no sheet for comments.",
                $"A workbook (.xlsx), or a CSV file in any common encoding with commas, semicolons or tabs between its cells, with the columns '{FactCheckHeadings.English.Item}' and '{FactCheckHeadings.English.Comment}'.",
                "Give the file that 'sui case factcheck export' wrote, filled in.")]);
        }

        _problems.AddRange(_cells.Problems);
        NameExtras(content);
        var heads = rows[headings].Cells;
        var columns = new SheetColumns(Place(heads, Items), Place(heads, Comments), Place(heads, Texts), Place(heads, Answers), Place(heads, Sections));
        _erased = new ErasedComments(comments, rows.Select(row => Recorded().Match(Cell(row.Cells, columns.Item))).Where(mark => mark.Success).Select(mark => mark.Groups[2].Value));
        NameCells(rows[headings], column => !columns.Has(column), "A heading was written over, or a column added; neither is read.");
        foreach (var (place, row) in rows.Index().Where(row => row.Index != headings))
        {
            NameErrors(row);
            if (place < headings || row.Sheet != rows[headings].Sheet)
            {
                NameCells(row, _ => true, "Something stands outside the table; it is not read.");
                continue;
            }

            NameCells(row, column => !columns.Has(column), "Something stands in a column that is not read.");
            Read(row, columns, from, role);
        }

        if (!_isNamed)
        {
            _problems.Add(CaseProblems.Warning(
                CaseCodes.FactCheckUnnamed, new ProblemLocation(fileName), "The sheet does not say of which case it is and whom it was for; it is taken at your word.",
                $"The row '{FactCheckHeadings.CaseRow}' as it was exported.", "Make sure that it is of this case and from whom --from says."));
        }

        return (_comments, _problems);
    }

    private static bool IsHead(SheetCells.SheetRow row) => Place(row.Cells, Items) >= 0 && Place(row.Cells, Comments) >= 0;

    private void Read(SheetCells.SheetRow row, SheetColumns columns, CaseCommentFrom from, string role)
    {
        var (named, comment, text) = (Cell(row.Cells, columns.Item), Cell(row.Cells, columns.Comment), Cell(row.Cells, columns.Text));
        if (!_answers.Exists(answer => _narrow.IsSame(answer, Cell(row.Cells, columns.Answer))))
        {
            Add(CaseCodes.RemarkUnderAnswer, row, columns.Answer, $"Something stands under '{FactCheckHeadings.English.Answer}' that nobody of the inspectorate wrote; it would not be read.",
                "The answers as they were exported, or nothing.", $"Move it under '{FactCheckHeadings.English.Comment}'.");
        }

        var isCase = named == FactCheckHeadings.CaseRow;
        if (isCase)
        {
            ReadCase(row, columns, text, from);
            named = string.Empty;
        }

        // A comment that was recorded is known by its number, whoever it is said to be from now.
        var mark = Recorded().Match(named);
        var recorded = mark.Success ? comments.Where(one => one.Item.StartsWith(mark.Groups[2].Value, StringComparison.Ordinal)).ToList() : [];
        var number = mark.Success ? named[..mark.Index].TrimEnd() : named;
        var isAbout = mark.Success ? recorded.Count == 1 && _narrow.IsSame(recorded[0].Comment.About, number) : number.Length == 0 || _known.Contains(number) || _former.Contains(number);
        if (!isAbout || comment.Length > CallerTexts.MostOfWords)
        {
            Add(CaseCodes.FactCheckRow, row, isAbout ? columns.Comment : columns.Item, isAbout ? "The comment is too long." : "The row is about nothing that the draft holds.",
                "At most 20,000 characters, and the number of a statement as it stands in the first column, or none for the whole.",
                "Correct the row, or record the comment with 'sui case comment'.");
            return;
        }

        if (recorded.Count == 1 && recorded[0].Comment.From != from)
        {
            Add(CaseCodes.FactCheckOtherSide, row, columns.Item, $"The row holds a comment of {Words(recorded[0].Comment.From)}, and the sheet is said to be from {Words(from)}.",
                "Comments of one of the two on a sheet.", "Say whose sheet it is with --from, or take the row out.");
            return;
        }

        if (!isCase)
        {
            NameChanges(row, columns, number, text, comment.Length > 0);
        }

        if (recorded.Count == 1 && (comment.Length == 0 || IsSame(recorded[0], comment)))
        {
            // As it was recorded, so that it is left out; emptied, it stays.
            _comments.Add(recorded[0].Comment);
        }
        else if (comment.Length > 0)
        {
            var there = comments.Where(one => one.Comment.From == from && one.Comment.About == number).ToList();
            var before = there.Find(one => IsSame(one, comment)) ?? _erased!.That(there, mark.Groups[1].Value != CommentedStatements.ErasedMark && recorded.Count == 1 ? recorded[0] : null);
            if (before is not null && !IsSame(before, comment))
            {
                Add(CaseCodes.FactCheckChanged, row, columns.Comment, "The words may be those of a comment that was erased after the sheet was written; they are not recorded.",
                    "Words that nobody erased.", "Where they are others, record them with 'sui case comment', or on a sheet that is exported now.", ProblemSeverity.Warning);
            }

            _comments.Add(before?.Comment ?? new CaseComment { From = from, Role = role, About = number, Text = comment });
        }
    }

    private void ReadCase(SheetCells.SheetRow row, SheetColumns columns, string text, CaseCommentFrom from)
    {
        var whom = Cell(row.Cells, columns.Section);
        _isNamed |= whom.Length > 0;
        if (whom.Length > 0 && !whom.Equals(FactCheckHeadings.Side(from), StringComparison.OrdinalIgnoreCase))
        {
            var other = Enum.GetValues<CaseCommentFrom>().Where(one => whom.Equals(FactCheckHeadings.Side(one), StringComparison.OrdinalIgnoreCase)).ToList();
            if (other.Count == 0)
            {
                NameCells(row, column => column == columns.Section, "Whom the sheet was for was written over; it is not read.");
            }
            else
            {
                Add(CaseCodes.FactCheckOtherSide, row, columns.Section, $"The sheet was for {Words(other[0])}, and is said to be from {Words(from)}; nothing was recorded.",
                    $"The sheet of {Words(from)}.", "Say whose sheet it is with --from; or export one: sui case factcheck export FILE --for provider or council.");
            }
        }

        if (text != origin)
        {
            Add(CaseCodes.FactCheckElsewhere, row, columns.Text, "The sheet is of another case.", "The sheet of this case.", "Give the sheet of this case.");
        }
    }

    // Of a text that was written over nobody can tell what was meant.
    private void NameChanges(SheetCells.SheetRow row, SheetColumns columns, string number, string text, bool isCommented)
    {
        if (!_known.Contains(number) && _former.Contains(number))
        {
            Add(CaseCodes.FactCheckChanged, row, columns.Item, isCommented ? "The row is about a comment or an answer, which are no statements of the draft any more; what is said on it is kept."
                : "The row is about a comment or an answer, which are no statements of the draft any more; nothing of it is recorded.",
                "A statement of the draft.", "Look what it is about.", ProblemSeverity.Warning);
            return;
        }

        if (number.Length == 0 || !_known.Contains(number))
        {
            NameCells(row, column => column == columns.Text || (column == columns.Section && !items.Any(item => _narrow.IsSame(item.Section, Cell(row.Cells, column)))),
                "Something stands beside no statement; it is not read.");
            return;
        }

        NameCells(row, column => column == columns.Section && !_known[number].Any(item => _narrow.IsSame(item.Section, Cell(row.Cells, column))), "The name of a section was written over; it is not read.");
        if (text.Length > 0 && !_known[number].Any(item => _narrow.IsSame(item.Text, text)))
        {
            Add(CaseCodes.FactCheckChanged, row, columns.Text,
                isCommented ? "The draft does not say this any more, or the sheet was written over; the comment is kept."
                    : "The draft does not say this any more, or the sheet was written over; nothing of it is recorded.",
                "The statement as it stands in the draft.",
                isCommented ? "Look whether the comment still holds." : $"Look at it; what was meant belongs under '{FactCheckHeadings.English.Comment}'.", ProblemSeverity.Warning);
        }
    }

    private static string Words(CaseCommentFrom from) => from == CaseCommentFrom.Council ? "the council" : "the provider";

    private void NameErrors(SheetCells.SheetRow row)
    {
        foreach (var column in row.Errors)
        {
            _problems.Add(Unread(_cells.Place(fileName, row, column), "The cell holds an error of the spreadsheet, and not what somebody wrote; it is not read."));
        }
    }

    private void NameExtras(ReadOnlyMemory<byte> content)
    {
        if (!_cells.IsBook)
        {
            return;
        }

        foreach (var (what, cell) in SheetExtras.Find(content) ?? [("what cannot be looked through", null)])
        {
            _problems.Add(Unread(new ProblemLocation(fileName, RowOf(cell)) { Cell = cell }, $"The workbook holds {what}; it is not read."));
        }
    }

    private void NameCells(SheetCells.SheetRow row, Func<int, bool> isNamed, string message)
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (Cell(row.Cells, column).Length > 0 && isNamed(column))
            {
                _problems.Add(Unread(_cells.Place(fileName, row, column), message));
            }
        }
    }

    private static int? RowOf(string? cell) => int.TryParse(
        cell?.TrimStart([.. Enumerable.Range('A', 'Z' - 'A' + 1).Select(letter => (char)letter)]), System.Globalization.NumberStyles.None,
        System.Globalization.CultureInfo.InvariantCulture, out var row) ? row : null;

    private static Problem Unread(ProblemLocation place, string message) => CaseProblems.Error(
        CaseCodes.SheetUnread, place, message, "Comments as plain text in the column for them.",
        $"Move what is meant under '{FactCheckHeadings.English.Comment}', as text, and take the rest away.");

    private void Add(string code, SheetCells.SheetRow row, int column, string message, string expected, string action, ProblemSeverity severity = ProblemSeverity.Error) =>
        _problems.Add(CaseProblems.Error(code, _cells.Place(fileName, row, Math.Max(column, 0)), message, expected, action) with { Severity = severity });

    private bool IsSame(RecordedComment recorded, string comment) => _narrow.IsSame(recorded.Comment.Text, comment);

    [GeneratedRegex(@"\((comment|sylw|erased) ([0-9a-f]{12})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Recorded();
}
