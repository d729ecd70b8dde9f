using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Recognises tables that are no responses, one in a row: with rows and columns swapped, with a row for each answer, with each row in one cell, and those
/// in which somebody added the answers up. Their numbers would be read as people's, or their people as one.
/// </summary>
/// <param name="index">The instrument's questions.</param>
/// <param name="layout">The layout of the file.</param>
/// <param name="sheet">Its first rows.</param>
internal sealed class TableShape(QuestionIndex index, RecognisedLayout layout, SampleSheet sheet)
{
    // Where the questions or the answers stand in front of the rows; and no list of answers is longer.
    private const int Front = 3;
    private const int MostAnswers = 20;
    private const double NearlyAll = 0.9;

    private static readonly char[] Separators = [';', '\t', '|', ','];

    private readonly ColumnCells _cells = new(sheet, layout.HeaderRows);
    private readonly ColumnMatcher _matcher = new(index, near: false);

    /// <summary>Reports a table that cannot be imported.</summary>
    /// <param name="problems">Where the problem goes.</param>
    /// <returns>Whether it is one.</returns>
    public bool IsRefused(ProblemList problems)
    {
        var asked = layout.Columns.Select(column => QuestionOf(column.Key)).ToList();
        var (code, message, action) = asked.Exists(question => question is not null) ? Look(asked) : InOneCell() ?? Look(asked);
        if (code is null)
        {
            return false;
        }

        problems.Error(code, new ProblemLocation(problems.File), message, "A row for each person, and a column for each question.", action);
        return true;
    }

    private (string? Code, string Message, string Action) Look(List<Question?> asked)
    {
        var across = asked.OfType<Question>().Distinct().Count();
        for (var place = 0; place < Math.Min(Front, asked.Count); place++)
        {
            if (asked[place] is not null && across > 1)
            {
                continue;
            }

            var down = _cells.Filled(place);
            var questions = down.Select(cell => QuestionOf(new ColumnKey(HeaderText.Key(cell), null, 1))).OfType<Question>().ToList();
            if (across < 2 && questions.Distinct().Count() > 1 && questions.Count * 2 >= down.Count)
            {
                return questions.Count > questions.Distinct().Count() ? (LayoutCodes.RowForEachAnswer,
                        "Each row is one answer to one question, not one person.",
                        "Export with a row for each person ('wide'), or turn the table with a pivot that has the people as rows and the questions as columns.")
                    : AreNumbers(Enumerable.Range(0, asked.Count).Where(other => other != place)) ? AddedUp
                    : (LayoutCodes.Swapped,
                        "The rows are the questions and the columns the people.",
                        "Swap rows and columns (in a spreadsheet: copy, then paste special with 'transpose'), and save it as a file of its own.");
            }

            if (across > 1 && down.Count is > 1 and <= MostAnswers && AreAnswers(down, asked) && AreNumbers(Choices(asked)))
            {
                return AddedUp;
            }
        }

        return (null, string.Empty, string.Empty);
    }

    // A file that was opened with another separator and saved: what was a row is one cell.
    private (string? Code, string Message, string Action)? InOneCell()
    {
        // Only rows with the other separator in them, as headers have commas, are in quotation marks then, and the headers pass for a title.
        var alone = sheet.Rows.Take(layout.HeaderRows).Select(row => row.Cells.Where(cell => !cell.IsBlank).ToList()).Where(filled => filled.Count == 1).Select(filled => filled[0].Text);
        foreach (var (row, separator) in alone.SelectMany(row => Separators.Select(separator => (row, separator))))
        {
            var parts = row.Split(separator);
            if (parts.Select(part => QuestionOf(new ColumnKey(part.Trim(' ', '"'), null, 1))).OfType<Question>().Distinct().Skip(1).Any())
            {
                return (ImportCodes.RowsInOneCell,
                    $"The row of the headers is one cell, in which {Wording.Number(parts.Length)} stand with {(separator == '\t' ? "tabs" : $"'{separator}'")} between them.",
                    "Import the export itself, as the survey tool gave it, without opening it in a spreadsheet; or divide the column in the spreadsheet (text to columns, with this "
                        + "separator), and save it as .xlsx.");
            }
        }

        return null;
    }

    private static (string? Code, string Message, string Action) AddedUp => (LayoutCodes.AddedUp,
        "The cells are counts or shares of answers that somebody added up, not the answers of persons.",
        "Export the responses themselves. Where there are only these counts, they are no responses to import: enter them as tallies of the pack.");

    private Question? QuestionOf(ColumnKey key) => key.Header.Length > 1000 ? null : _matcher.Match(key).Matches.FirstOrDefault()?.Question;

    private static IEnumerable<int> Choices(List<Question?> asked) =>
        Enumerable.Range(0, asked.Count).Where(place => asked[place] is { Options.Count: > 0 });

    // Each of them once, as in a table of answers by questions.
    private static bool AreAnswers(List<string> down, List<Question?> asked)
    {
        var questions = asked.OfType<Question>().Where(question => question.Options.Count > 0).ToList();
        return down.Distinct(StringComparer.OrdinalIgnoreCase).Count() == down.Count
            && down.Count(cell => questions.Exists(question => Means(question, cell))) >= 2
            && down.Count(cell => questions.Exists(question => Means(question, cell))) * 2 > down.Count;
    }

    private static bool Means(Question question, string cell) =>
        AnswerVocabulary.OfAnswers(question, new Dictionary<string, string>(0)).TryFind(cell, out _);

    private bool AreNumbers(IEnumerable<int> places)
    {
        var filled = places.SelectMany(_cells.Filled).ToList();
        return filled.Count > 0 && filled.Count(IsNumber) >= filled.Count * NearlyAll;
    }

    private static bool IsNumber(string cell)
    {
        var text = cell.AsSpan().Trim().TrimEnd('%').TrimEnd();
        return !text.IsEmpty && text.IndexOfAnyExcept("0123456789., ") < 0 && text.IndexOfAnyInRange('0', '9') >= 0;
    }
}
