using System.Globalization;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Finds merged cells that answers are read from. What such a range shows stands in its first cell alone; all others are blank, and nobody knows whether
/// it was meant for their rows. Which cells are merged stands behind the rows, so that what became of each row is noted until then.
/// </summary>
/// <param name="setup">What is known of the file.</param>
internal sealed class MergedAnswers(ImportSetup setup)
{
    private const int Named = 5;

    // For the rows of workbooks alone, of which each has a bit.
    private readonly List<ulong> _kept = [];
    private readonly List<int> _setAside = [];
    private readonly List<int> _empty = [];
    private int _headers;

    /// <summary>Starts below the headers.</summary>
    public void Start(ITabularReader reader) => _headers = reader.Row;

    /// <summary>Notes a row.</summary>
    public void Note(ResponseRow row)
    {
        if (!setup.Description.IsWorkbook)
        {
            return;
        }

        if (row.SetAside is null)
        {
            var word = row.Number >> 6;
            System.Runtime.InteropServices.CollectionsMarshal.SetCount(_kept, Math.Max(_kept.Count, word + 1));
            _kept[word] |= 1UL << (row.Number & 63);
        }
        else
        {
            (row.SetAside == SetAsideReason.Empty ? _empty : _setAside).Add(row.Number);
        }
    }

    /// <summary>Reports what is merged, and says of the rows that are blank because of it why they do not count.</summary>
    /// <param name="merged">The merged ranges, with rows and columns as they are read.</param>
    /// <param name="isAccepted">Whether somebody said to leave such answers out.</param>
    /// <param name="setAside">The rows that do not count.</param>
    /// <param name="problems">Where problems go.</param>
    public void Conclude(IReadOnlyList<CellRange> merged, bool isAccepted, SetAsideRows setAside, ProblemList problems)
    {
        var used = FormulaCells.Used(setup.Plan);
        var harmful = merged.Where(range => IsHarmful(range, used)).OrderBy(range => range.FirstRow).ThenBy(range => range.FirstColumn).ToList();
        if (harmful.Count == 0)
        {
            return;
        }

        var below = harmful.Where(range => range.LastRow > range.FirstRow).ToList();
        setAside.Move(SetAsideReason.Empty, SetAsideReason.Merged, _empty, row => below.Exists(range => row > range.FirstRow && row <= range.LastRow));
        var more = harmful.Count > Named ? ", …" : string.Empty;
        var message = $"{Wording.Count(harmful.Count, "merged range")} of cells {(harmful.Count == 1 ? "covers" : "cover")} answers: "
            + $"{string.Join(", ", harmful.Take(Named).Select(NameOf))}{more}. What a range shows was read for its first cell alone; the others are blank.";
        const string Expected = "One cell for each row and column.";
        const string Action = "Undo the merging, fill in each cell, and import again; with --accept-unread, the others count as not answered.";
        var location = new ProblemLocation(problems.File, harmful[0].FirstRow, Column: CellText.ColumnName(harmful[0].FirstColumn));
        if (isAccepted)
        {
            problems.Warning(ImportCodes.AnswersMerged, location, message, Expected, Action, harmful[0].FirstColumn);
        }
        else
        {
            problems.Error(ImportCodes.AnswersMerged, location, message, Expected, Action, harmful[0].FirstColumn);
        }
    }

    // A note or a heading that runs over columns, in a row that is nobody's, hides no answer.
    private bool IsHarmful(CellRange range, IReadOnlySet<int> used)
    {
        if (range.LastRow <= _headers || !used.Any(column => column >= range.FirstColumn && column <= range.LastColumn))
        {
            return false;
        }

        var first = used.Any(column => column > range.FirstColumn && column <= range.LastColumn) ? range.FirstRow : range.FirstRow + 1;
        return Holds(Math.Max(first, _headers + 1), range.LastRow) || Between(_empty) || Between(_setAside);

        bool Between(List<int> rows)
        {
            var place = rows.BinarySearch(range.FirstRow + 1);
            place = place < 0 ? ~place : place;
            return place < rows.Count && rows[place] <= range.LastRow;
        }
    }

    private bool Holds(int first, int last)
    {
        for (var row = first; row <= last && row >> 6 < _kept.Count; row++)
        {
            if ((_kept[row >> 6] & (1UL << (row & 63))) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private string NameOf(CellRange range)
    {
        var (part, first) = setup.Parts?.Of(range.FirstRow) ?? (0, range.FirstRow);
        var last = first + range.LastRow - range.FirstRow;
        var name = string.Create(
            CultureInfo.InvariantCulture, $"{CellText.ColumnName(range.FirstColumn)}{first}:{CellText.ColumnName(range.LastColumn)}{last}");
        return setup.Parts is { } parts && part > 0 ? $"{name} of part {Wording.Number(part + 1)}" : name;
    }
}
