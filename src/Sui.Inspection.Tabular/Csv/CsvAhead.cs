using System.Runtime.ExceptionServices;
using System.Text;

namespace Sui.Inspection.Tabular.Csv;

/// <summary>
/// A CSV file that a thread of its own reads ahead of whoever asks for its rows: it reads the stream, checks the encoding, finds the cells and trims them, and hands over blocks
/// of rows. Whoever asks sees what the file itself would have given, in the same order: faults, the encoding and what was thrown come with the row at which they were met, on the
/// thread that asks. The stream is read by the other thread until the reader is at its end or disposed of.
/// </summary>
/// <param name="file">The file; goes with this one.</param>
/// <param name="faults">Where the file reports to.</param>
internal sealed class CsvAhead(CsvTabular file, RelayedFaults faults) : ITabularFile
{
    // One that is filled, one that is read, and one for when either is slower for a moment.
    private const int Blocks = 3;

    private readonly RowBlock[] _blocks = new RowBlock[Blocks];

    // Guards the next three. A semaphore would turn round a while before it waits, which costs more here than the work between two blocks.
    private readonly object _gate = new();
    private int _filled;
    private int _free = Blocks;
    private bool _isStopped;

    private Thread? _thread;
    private int _taken = -1;
    private RowBlock? _block;
    private RowBlock.Row _row;
    private int _next;
    private int _met;
    private bool _isAtEnd;
    private bool _isDisposed;

    /// <inheritdoc/>
    public TabularDescription Description { get; private set; } = file.Description;

    /// <inheritdoc/>
    public string? Sheet => null;

    /// <inheritdoc/>
    public int Row => _row.Number;

    /// <inheritdoc/>
    public int Line => _row.Line;

    /// <inheritdoc/>
    public int LineEnds => _row.LineEnds;

    /// <inheritdoc/>
    public int Cells => _row.Cells;

    /// <inheritdoc/>
    public double Progress => _isAtEnd ? 1 : _block?.Progress ?? 0;

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedBehindRows => [];

    /// <inheritdoc/>
    public IReadOnlyList<CellRange> MergedCells(int rows) => [];

    /// <inheritdoc/>
    public bool NextSheet()
    {
        if (_thread is not null)
        {
            _isAtEnd = true;
            return false;
        }

        file.NextSheet();

        // Not one of the pool's: where all of these wait for imports, none would ever be free to read ahead.
        _thread = new Thread(Fill) { IsBackground = true, Name = "Sui.Inspection.Tabular: rows ahead" };
        _thread.Start();
        return true;
    }

    /// <inheritdoc/>
    public bool Read()
    {
        while (!_isAtEnd && !_isDisposed && _thread is not null)
        {
            if (_block is null)
            {
                Wait(ref _filled);
                _block = _blocks[++_taken % Blocks];
                (_next, _met) = (0, 0);
            }

            Tell();
            if (_next < _block.Rows)
            {
                _row = _block[_next++];
                return true;
            }

            if (_block.IsLast)
            {
                _isAtEnd = true;
                _row = _row with { Number = _block.LastRow, Line = _block.LastLine, Cells = 0 };
                _block.Failure?.Throw();
            }
            else
            {
                _block = null;
                Release(ref _free);
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public CellKind KindOf(int column) => Utf8(column).IsEmpty ? CellKind.Blank : CellKind.Text;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Utf8(int column) => column >= _row.Cells ? [] : _block!.Utf8(_row.FirstCell + column);

    /// <inheritdoc/>
    public CellStart Start(int column) => column >= _row.Cells ? CellStart.Of([]) : _block!.Start(_row.FirstCell + column);

    /// <inheritdoc/>
    public string Text(int column) => Utf8(column) is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : string.Empty;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        // The stream is the caller's again when this returns.
        _isDisposed = true;
        lock (_gate)
        {
            _isStopped = true;
            Monitor.PulseAll(_gate);
        }

        _thread?.Join();
        file.Dispose();
    }

    // False where the reader was disposed of meanwhile.
    private bool Wait(ref int blocks)
    {
        lock (_gate)
        {
            while (blocks == 0 && !_isStopped)
            {
                Monitor.Wait(_gate);
            }

            blocks--;
            return !_isStopped;
        }
    }

    private void Release(ref int blocks)
    {
        lock (_gate)
        {
            blocks++;
            Monitor.PulseAll(_gate);
        }
    }

    // What was met before the next row, or at the end.
    private void Tell()
    {
        while (_met < _block!.Met.Count && _block.Met[_met].Row <= _next)
        {
            var (_, fault, description) = _block.Met[_met++];
            Description = description ?? Description;
            if (fault is not null)
            {
                faults.Release(fault);
            }
        }
    }

    private void Fill()
    {
        var known = Description;
        for (var at = 0; ; at++)
        {
            if (!Wait(ref _free))
            {
                return;
            }

            var block = _blocks[at % Blocks] ??= new RowBlock();
            block.Clear();
            faults.Holder = block.Note;
            try
            {
                Fill(block, ref known);
            }
            catch (Exception exception)
            {
                // Whatever it is, it is thrown where the row would have been read.
                block.Failure = ExceptionDispatchInfo.Capture(exception);
                block.IsLast = true;
            }

            var isLast = block.IsLast;
            (block.Progress, block.LastRow, block.LastLine) = (file.Progress, file.Row, file.Line);
            Release(ref _filled);
            if (isLast)
            {
                return;
            }
        }
    }

    private void Fill(RowBlock block, ref TabularDescription known)
    {
        while (!block.IsFull)
        {
            block.IsLast = !file.Read();
            if (file.Encoding != known.Encoding)
            {
                known = file.Description;
                block.Note(known);
            }

            if (block.IsLast)
            {
                return;
            }

            file.CopyTo(block);
        }
    }
}
