using System.Buffers;
using System.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The bytes of a CSV file whose records have the numbers of the sheet's rows: rows that are not there are blank lines.</summary>
internal sealed class SheetRows
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly List<(int Row, int Start, int End)> _records = [];
    private int _row = 1;

    /// <summary>How many bytes there are so far.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>The file without some of its rows, in whose places blank lines stand.</summary>
    /// <param name="leftOut">Which rows.</param>
    public ReadOnlyMemory<byte> Without(Func<int, bool> leftOut)
    {
        var kept = new ArrayBufferWriter<byte>(Math.Max(1, Length));
        var from = 0;
        foreach (var (_, start, end) in _records.Where(record => leftOut(record.Row)))
        {
            kept.Write(_bytes.WrittenSpan[from..start]);
            kept.Write("\n"u8);
            from = end;
        }

        kept.Write(_bytes.WrittenSpan[from..]);
        return kept.WrittenMemory;
    }

    /// <summary>Writes a row.</summary>
    /// <param name="row">Its number, more than that of the row before.</param>
    /// <param name="cells">Its cells, at least one that is not empty.</param>
    public void Write(int row, ReadOnlySpan<string> cells)
    {
        for (; _row < row; _row++)
        {
            _bytes.Write("\n"u8);
        }

        var start = Length;
        for (var index = 0; index < cells.Length; index++)
        {
            if (index > 0)
            {
                _bytes.Write(","u8);
            }

            Write(cells[index]);
        }

        _bytes.Write("\n"u8);
        _records.Add((row, start, Length));
        _row++;
    }

    private void Write(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Special))
        {
            Encoding.UTF8.GetBytes(cell, _bytes);
            return;
        }

        _bytes.Write("\""u8);
        Encoding.UTF8.GetBytes(cell.Replace("\"", "\"\"", StringComparison.Ordinal), _bytes);
        _bytes.Write("\""u8);
    }
}
