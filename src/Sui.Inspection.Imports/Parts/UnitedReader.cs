using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Parts;

/// <summary>
/// Reads several sheets or files as if their rows stood below each other, with their columns where the first part has them. Whoever reads
/// moves to the first part's sheet and reads its headers; those of the others are skipped.
/// </summary>
internal sealed class UnitedReader : ITabularFile
{
    private readonly PartRows _rows;
    private readonly ProblemList _problems;
    private readonly bool _toItsEnd;
    private readonly List<CellRange> _merged = [];
    private ITabularFile _inner;
    private int _part;
    private int _sheet = -1;
    private int _offset;
    private int _ended;

    /// <summary>Sets up the reading.</summary>
    /// <param name="first">The first part's file, opened, before its first sheet; taken over.</param>
    /// <param name="rows">The parts.</param>
    /// <param name="problems">Where problems of further files go.</param>
    /// <param name="toItsEnd">Whether all of them are going to be read.</param>
    public UnitedReader(ITabularFile first, PartRows rows, ProblemList problems, bool toItsEnd) =>
        (_inner, _rows, _problems, _toItsEnd) = (first, rows, problems, toItsEnd);

    /// <inheritdoc/>
    public TabularDescription Description => _inner.Description;

    /// <inheritdoc/>
    public string? Sheet => _inner.Sheet;

    /// <inheritdoc/>
    public int Row => _inner.Row + _offset;

    /// <inheritdoc/>
    public int Line => _inner.Line;

    /// <inheritdoc/>
    public int LineEnds => _inner.LineEnds;

    /// <summary>How many cells the row in hand has, as many more or fewer than the headers as in its own part.</summary>
    public int Cells => Part.Columns is null ? _inner.Cells : Math.Max(0, _rows.Parts[0].Width + _inner.Cells - Part.Width);

    /// <inheritdoc/>
    public double Progress => (_part + _inner.Progress) / _rows.Parts.Count;

    private FilePart Part => _rows.Parts[_part];

    /// <inheritdoc/>
    public bool NextSheet()
    {
        _sheet++;
        return _inner.NextSheet();
    }

    /// <inheritdoc/>
    public bool Read()
    {
        var last = Row;
        while (!_inner.Read())
        {
            NoteMerged();
            if (_part + 1 == _rows.Parts.Count || !Begin(last))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public CellKind KindOf(int column) => Place(column) is >= 0 and var place ? _inner.KindOf(place) : CellKind.Blank;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(int column) => Place(column) is >= 0 and var place ? _inner.Utf8(place) : [];

    /// <inheritdoc/>
    public CellStart Start(int column) => Place(column) is >= 0 and var place ? _inner.Start(place) : CellStart.Of([]);

    /// <inheritdoc/>
    public string Text(int column) => Place(column) is >= 0 and var place ? _inner.Text(place) : string.Empty;

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedCells(int rows) => _inner.MergedCells(rows);

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedBehindRows => _merged;

    /// <inheritdoc/>
    public void Dispose() => _inner.Dispose();

    // Columns that the first part lacks keep their places, behind its own: they are looked at, if at all, for the width of the row.
    private int Place(int column) => Part.Columns is not { } columns ? column : column < columns.Length ? columns[column] : -1;

    // Once a part, with its rows and columns where the whole has them; a column between two of a range's may be named with it.
    private void NoteMerged()
    {
        if (_ended > _part)
        {
            return;
        }

        _ended = _part + 1;
        foreach (var range in _inner.MergedBehindRows)
        {
            var columns = Part.Columns is null ? [range.FirstColumn, range.LastColumn]
                : Part.Columns.Index().Where(column => column.Item >= range.FirstColumn && column.Item <= range.LastColumn).Select(column => column.Index).ToList();
            if (columns.Count > 0)
            {
                _merged.Add(new CellRange(range.FirstRow + _offset, columns.Min(), range.LastRow + _offset, columns.Max()));
            }
        }
    }

    private bool Begin(int last)
    {
        var former = Part.File;
        _part++;
        // A sheet that stands before the one in hand is reached from the beginning again.
        if (Part.File != former || Part.SheetPlace <= _sheet)
        {
            if (Part.File.OpenAlone(_problems, [], _toItsEnd) is not { } file)
            {
                return false;
            }

            _inner.Dispose();
            (_inner, _sheet) = (file, -1);
        }

        while (_sheet < Part.SheetPlace)
        {
            _sheet++;
            if (!_inner.NextSheet())
            {
                return false;
            }
        }

        for (var row = 0; row < Part.HeaderRows; row++)
        {
            if (!_inner.Read())
            {
                return false;
            }
        }

        _offset = last - _inner.Row;
        _rows.Begin(_part, last + 1, _offset);
        return true;
    }
}
