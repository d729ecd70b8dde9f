namespace Sui.Inspection.Tabular.Csv;

/// <summary>
/// Some rows of a CSV file that were read ahead, with their cells as bytes, and what was met while they were read. Filled by one thread and then read by another; used
/// again when it was read, so that a file of any length takes as many as are in flight.
/// </summary>
internal sealed class RowBlock
{
    // Some four hundred rows of a survey: few enough to stay in a processor's cache until they are read, and enough that handing them over costs nothing.
    private const int TextBytes = 128 << 10;
    private const int MostRows = 1024;
    private const int MostCells = 16 << 10;

    private readonly List<(int Row, TabularFault? Fault, TabularDescription? Description)> _met = [];
    private readonly Row[] _rows = new Row[MostRows];
    private byte[] _text = new byte[TextBytes + CellStart.Size];
    private Cell[] _cells = new Cell[MostCells];
    private int _textLength;
    private int _cellCount;

    /// <summary>How many rows it holds.</summary>
    public int Rows { get; private set; }

    /// <summary>Whether it takes no further row.</summary>
    public bool IsFull => Rows == MostRows || _textLength >= TextBytes || _cellCount >= MostCells;

    /// <summary>How far the file was read when the block was filled, 0 to 1.</summary>
    public double Progress { get; set; }

    /// <summary>Whether nothing comes after it.</summary>
    public bool IsLast { get; set; }

    /// <summary>The number of the row at which the reading stands.</summary>
    public int LastRow { get; set; }

    /// <summary>The line at which the reading stands.</summary>
    public int LastLine { get; set; }

    /// <summary>What ended the reading; null where the file did.</summary>
    public System.Runtime.ExceptionServices.ExceptionDispatchInfo? Failure { get; set; }

    /// <summary>What was met, in order: with the number of rows before it, a fault, or what is known of the file since then.</summary>
    public IReadOnlyList<(int Row, TabularFault? Fault, TabularDescription? Description)> Met => _met;

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        // A row that was far larger than a block is not kept for those after it.
        _text = _text.Length > 2 * TextBytes ? new byte[TextBytes + CellStart.Size] : _text;
        _cells = _cells.Length > 2 * MostCells ? new Cell[MostCells] : _cells;
        _met.Clear();
        (Rows, _textLength, _cellCount, IsLast, Failure) = (0, 0, 0, false, null);
    }

    /// <summary>Begins a row.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="line">Its line.</param>
    /// <param name="lineEnds">How many line ends stand within it.</param>
    /// <param name="cells">How many cells it has.</param>
    public void Begin(int number, int line, int lineEnds, int cells)
    {
        _rows[Rows++] = new Row(number, line, lineEnds, _cellCount, cells);
        if (_cellCount + cells > _cells.Length)
        {
            Array.Resize(ref _cells, _cellCount + cells);
        }
    }

    /// <summary>Adds bytes of the row in hand.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Where they stand.</returns>
    public int Add(ReadOnlySpan<byte> bytes)
    {
        var place = _textLength;
        _textLength += bytes.Length;
        if (_textLength + CellStart.Size > _text.Length)
        {
            Array.Resize(ref _text, _textLength + CellStart.Size);
        }

        bytes.CopyTo(_text.AsSpan(place));
        return place;
    }

    /// <summary>Adds a cell of the row in hand.</summary>
    /// <param name="start">Where its first byte stands.</param>
    /// <param name="length">How many it has.</param>
    public void Add(int start, int length) => _cells[_cellCount++] = new Cell(start, length);

    /// <summary>Notes a fault behind the rows so far.</summary>
    public void Note(TabularFault fault) => _met.Add((Rows, fault, null));

    /// <summary>Notes what is known of the file since the rows so far.</summary>
    public void Note(TabularDescription description) => _met.Add((Rows, null, description));

    /// <summary>A row.</summary>
    /// <param name="at">Its place, from 0.</param>
    public Row this[int at] => _rows[at];

    /// <summary>A cell's bytes, without white space around them.</summary>
    /// <param name="at">Its place among all cells.</param>
    public ReadOnlySpan<byte> Utf8(int at) => _text.AsSpan(_cells[at].Start, _cells[at].Length);

    /// <summary>A cell's start.</summary>
    /// <param name="at">Its place among all cells.</param>
    public CellStart Start(int at) => CellStart.Of(_text.AsSpan(_cells[at].Start), _cells[at].Length);

    /// <summary>A row.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Line">The line on which it starts.</param>
    /// <param name="LineEnds">How many line ends stand within it.</param>
    /// <param name="FirstCell">The place of its first cell among all cells.</param>
    /// <param name="Cells">How many cells it has.</param>
    public readonly record struct Row(int Number, int Line, int LineEnds, int FirstCell, int Cells);

    private readonly record struct Cell(int Start, int Length);
}
