using Sui.Inspection.Imports.Parts;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports;

/// <summary>
/// Rows at the end that count and are unlike those above: most of the cells that others fill are blank in them, or figures stand where no other has any. Likely they are a table
/// below the answers, such as 'Yes | 31', whose labels fit questions by chance. Learns from the first rows what a row looks like. Where responses have ids and times, a row with
/// both is somebody's, and one that looks whole is not looked at; rows with neither are <see cref="UnstampedRows"/>.
/// </summary>
/// <param name="plan">Which column says what.</param>
/// <param name="shape">The headers.</param>
/// <param name="parts">The sheets and files that are read as one, each of which has an end of its own; null for one alone.</param>
internal sealed class RowsBelow(ImportPlan plan, RowShape shape, PartRows? parts = null)
{
    private const int Learned = 200;
    private const int FewestRows = 4;
    private const int NearlyAll = 10;
    private const int MostBelow = 30;

    // Where so many rows in a row would be unlike by chance in fewer than one file of a hundred, it is an error; in more than one of four, nothing is said.
    private const double Surely = 0.01;
    private const double Likely = 0.25;

    private readonly Dictionary<int, int> _questions = plan.Questions.Index().SelectMany(one => one.Item.Columns.Select(column => (column.Place, one.Index)))
        .DistinctBy(one => one.Place).ToDictionary(one => one.Place, one => one.Index);

    private readonly List<(int Filled, int Figures)> _columns = [];
    private readonly int[] _stamps = [.. plan.Days.Select(column => column.Place).Concat(plan.ResponseId < 0 ? [] : [plan.ResponseId])];
    private int _learned;
    private long _rows;
    private long _given;
    private long _unlike;
    private long _gaps;
    private bool _gap;
    private bool _isBelowTotals;
    private Tail _tail = new();
    private FirstRows _apart = new();
    private int _part;
    private readonly List<Tail> _ends = [];

    private bool HasBoth => plan.Days.Length > 0 && plan.ResponseId >= 0;

    /// <summary>Notes blank rows.</summary>
    /// <param name="blank">How many stand before the row in hand.</param>
    public void Pass(long blank) => _gap |= blank > 0;

    /// <summary>Notes that a row was set aside. Whoever stands below totals is a part of them more likely than a person; above them stand people.</summary>
    /// <param name="isTotals">Whether as totals, and not since no answer in it can be read.</param>
    public void PassAside(bool isTotals)
    {
        _isBelowTotals |= isTotals;
        _tail.IsTable |= !isTotals;
    }

    /// <summary>Notes a row that counts.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row.</param>
    public void Add(ITabularReader reader, ResponseRow row)
    {
        // A row of patterns is many people, and the rare ones stand at the end.
        if (plan.PatternCount is not null || row.LacksStamps || row.Standing is RowStanding.Declined or RowStanding.NotReached)
        {
            return;
        }

        if (parts is not null && parts.Of(row.Number).Part is var part && part != _part)
        {
            // What the headers of the next part take is no gap.
            (_part, _gap, _isBelowTotals) = (part, false, false);
            _ends.Add(_tail);
            _tail = new Tail();
        }

        var isFirst = _gap && _rows > 0;
        _gap = false;
        if (isFirst)
        {
            _gaps++;
            _apart = new FirstRows();
        }

        // Nearly all rows of a large file end here.
        if (_stamps.Length > 0 && _learned >= Learned && !isFirst && row.Given * 2 * _rows >= _given)
        {
            Like(row, isFirst);
            return;
        }

        var look = _learned < FewestRows || (HasBoth && IsStamped(reader)) || HasStatus(reader) ? default : Look(reader, row);
        if (look.IsUnlike)
        {
            _tail.Add(row.Number, look with { IsTable = look.IsTable || _isBelowTotals }, isFirst, row.IsDated || StampsOf(reader) > 0);
            if (_tail.Rows.Count <= MostBelow)
            {
                return;
            }
        }

        Like(row, isFirst);
        Learn(reader);
    }

    /// <summary>Reports them.</summary>
    /// <param name="problems">Where problems go.</param>
    /// <param name="isAccepted">Whether somebody said that they are people.</param>
    public void Conclude(ProblemList problems, bool isAccepted)
    {
        if (isAccepted)
        {
            return;
        }

        foreach (var end in _ends)
        {
            Report(problems, end);
        }

        if (!Report(problems, _tail) && parts is null && _stamps.Length == 0 && _tail.Rows.Count == 0 && _apart.Count > 0 && _gaps == 1 && _apart.Count * NearlyAll <= Math.Max(_rows, 2 * NearlyAll))
        {
            Report(problems, _apart, isError: false, $"{Wording.Count(_apart.Count, "row")} at the end ({_apart}) {(_apart.Count == 1 ? "stands" : "stand")} behind a blank row");
        }
    }

    private bool Report(ProblemList problems, Tail tail)
    {
        // Where blank rows stand between people, one more says nothing.
        var isApart = tail.IsApart && _gaps * NearlyAll <= _rows + NearlyAll;
        var chance = Math.Pow((_unlike + 1d) / (_rows + 1d), tail.Rows.Count);
        if (tail.Rows.Count == 0 || (!isApart && chance > Likely))
        {
            return false;
        }

        var isError = !tail.HasStamps && (isApart || tail.IsTable || (chance < Surely && (tail.IsSparse || tail.Rows.Count > 1)));
        Report(
            problems, tail.Rows, isError, $"{Wording.Count(tail.Rows.Count, "row")} at the end ({tail.Rows}) {(tail.Rows.Count == 1 ? "is" : "are")} unlike those above: "
                + (tail.IsSparse ? "most of the cells that the others fill are blank" : "figures stand where the others have none"));
        return true;
    }

    private static void Report(ProblemList problems, FirstRows rows, bool isError, string message) => problems.Add(new Problem
    {
        Code = ImportCodes.RowsUnstamped,
        Severity = isError ? ProblemSeverity.Error : ProblemSeverity.Warning,
        Location = new ProblemLocation(problems.File),
        Message = message + (isError ? ": a table below the answers would count as people." : $"; {(rows.Count == 1 ? "it" : "each")} was counted as a person."),
        Expected = "Below the headers, one row for each response.",
        Action = isError ? "Take the rows out of the file where they are a summary; where they are people, import with --accept-below."
            : "Look whether they are people; take them out of the file where they are a summary.",
    });

    // Of a row that says how far it came, somebody knows that it is a response.
    private bool HasStatus(ITabularReader reader)
    {
        foreach (var status in plan.Statuses)
        {
            if (!reader.Utf8(status.Column.Place).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Like(ResponseRow row, bool isFirst)
    {
        _unlike += _tail.Rows.Count;
        _rows += _tail.Rows.Count + 1;
        _given += row.Given;
        _tail = _tail.Rows.Count > 0 || _tail.IsTable ? new Tail() : _tail;
        _isBelowTotals = false;
        if (isFirst || _apart.Count > 0)
        {
            _apart.Add(row.Number);
        }
    }

    private bool IsStamped(ITabularReader reader) => StampsOf(reader) > 1;

    private int StampsOf(ITabularReader reader) => (HasDay(reader) ? 1 : 0) + (plan.ResponseId >= 0 && !reader.Utf8(plan.ResponseId).IsEmpty ? 1 : 0);

    private bool HasDay(ITabularReader reader)
    {
        foreach (var column in plan.Days)
        {
            if (plan.Dates.TryRead(reader.Utf8(column.Place), out _))
            {
                return true;
            }
        }

        return false;
    }

    private void Learn(ITabularReader reader)
    {
        if (_learned >= Learned)
        {
            return;
        }

        _learned++;
        for (var place = 0; place < reader.Cells; place++)
        {
            if (place >= _columns.Count)
            {
                _columns.Add(default);
            }

            var cell = reader.Utf8(place);
            if (!cell.IsEmpty)
            {
                _columns[place] = (_columns[place].Filled + 1, _columns[place].Figures + (UnreadableRow.IsFigure(cell) ? 1 : 0));
            }
        }
    }

    private (bool IsUnlike, bool IsSparse, bool IsTable) Look(ITabularReader reader, ResponseRow row)
    {
        var (usual, blank, strange) = (0, 0, false);
        for (var place = 0; place < Math.Max(reader.Cells, _columns.Count); place++)
        {
            var (filled, figures) = place < _columns.Count ? _columns[place] : default;
            var cell = place < reader.Cells ? reader.Utf8(place) : [];
            if ((_learned - filled) * NearlyAll <= _learned)
            {
                usual++;
                blank += cell.IsEmpty ? 1 : 0;
            }

            strange |= !cell.IsEmpty && UnreadableRow.IsFigure(cell) && !IsAnswer(row, place)
                && (IsHeaded(place) ? figures * NearlyAll <= filled : filled * NearlyAll <= _learned);
        }

        var isSparse = usual > 1 && blank * 2 >= usual && row.Given * 2 * _rows <= _given;
        return (isSparse || strange, isSparse, isSparse && strange);
    }

    private bool IsHeaded(int place) => shape.Headers.TryGetValue(place, out var key) && (key.Header.Length > 0 || key.Group is not null);

    private bool IsAnswer(ResponseRow row, int place) => _questions.TryGetValue(place, out var at) && row.Slots[at] is { Fault: < 0, State: not AnswerState.Missing };

    private sealed class Tail
    {
        public FirstRows Rows { get; } = new();

        public bool IsSparse { get; private set; }

        public bool IsApart { get; private set; }

        public bool HasStamps { get; private set; }

        /// <summary>Whether hardly an answer stands in a row of it, and a figure where others have none; or rows that are no responses stand beside it.</summary>
        public bool IsTable { get; set; }

        public void Add(int row, (bool IsUnlike, bool IsSparse, bool IsTable) look, bool isFirst, bool hasStamps)
        {
            Rows.Add(row);
            IsSparse |= look.IsSparse;
            IsTable |= look.IsTable;
            IsApart |= isFirst;
            HasStamps |= hasStamps;
        }
    }
}
