using Sui.Inspection.CaseFiles;
using Sui.Inspection.Forms.Workbooks;
using Sui.Inspection.Text;

namespace Sui.Inspection.Forms.FactChecks;

/// <summary>Writes the sheet on which the provider and the service user council comment on a draft. No spreadsheet takes its words for formulas.</summary>
public static class FactCheckSheet
{
    private const double Narrow = 18, Wide = 60;

    /// <summary>Writes a workbook (.xlsx).</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="origin">What checkpoints call the journal of the case, so that the sheet is known when it comes back.</param>
    /// <param name="whom">Whom it is for, which the sheet says, too.</param>
    /// <param name="title">Its title.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="output">Where to; left open.</param>
    public static void WriteWorkbook(IReadOnlyList<FactCheckRow> rows, string origin, CaseCommentFrom whom, string title, FactCheckHeadings headings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(output);
        BookColumn[] columns =
        [
            new(headings.Item, Narrow), new(headings.Section, Narrow), new(headings.Text, Wide), new(headings.Comment, Wide, CellLook.Field), new(headings.Answer, Wide),
        ];
        var cells = Cells(rows, origin, whom).Select(row => (IReadOnlyList<BookCell>)
            [.. row.Select((text, place) => BookCell.Of(text, columns[place].Look))]);
        BookWriter.Write([new BookSheet(headings.Comment, columns, cells)], [], title, output);
    }

    /// <summary>Writes a CSV file, UTF-8 with a byte order mark; an apostrophe stands before what looks like a formula.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="origin">What checkpoints call the journal of the case, so that the sheet is known when it comes back.</param>
    /// <param name="whom">Whom it is for, which the sheet says, too.</param>
    /// <param name="headings">Its headings.</param>
    /// <param name="output">Where to; left open.</param>
    public static void WriteCsv(IReadOnlyList<FactCheckRow> rows, string origin, CaseCommentFrom whom, FactCheckHeadings headings, Stream output)
    {
        ArgumentNullException.ThrowIfNull(headings);
        ArgumentNullException.ThrowIfNull(output);
        using var csv = SafeCsv.Create(output);
        foreach (var row in Cells(rows, origin, whom).Prepend([headings.Item, headings.Section, headings.Text, headings.Comment, headings.Answer]))
        {
            foreach (var cell in row)
            {
                csv.Text(cell);
            }

            csv.EndRow();
        }
    }

    private static IEnumerable<string[]> Cells(IReadOnlyList<FactCheckRow> rows, string origin, CaseCommentFrom whom)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentException.ThrowIfNullOrEmpty(origin);
        return rows.Select(row => (string[])[row.Item.Number, row.Item.Section, row.Item.Text, row.Comment, row.Answer])
            .Append([FactCheckHeadings.CaseRow, FactCheckHeadings.Side(whom), origin, string.Empty, string.Empty]);
    }
}
