using System.Buffers;
using System.Text;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>The bytes of a CSV file whose records have the numbers of the sheet's rows: rows that are not there are blank lines.</summary>
internal sealed class SheetRows
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private int _row = 1;

    /// <summary>How many bytes there are so far.</summary>
    public int Length => _bytes.WrittenCount;

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.WrittenMemory;

    /// <summary>Writes a row.</summary>
    /// <param name="row">Its number, more than that of the row before.</param>
    /// <param name="cells">Its cells, at least one that is not empty.</param>
    public void Write(int row, ReadOnlySpan<string> cells)
    {
        for (; _row < row; _row++)
        {
            _bytes.Write("\n"u8);
        }

        for (var index = 0; index < cells.Length; index++)
        {
            if (index > 0)
            {
                _bytes.Write(","u8);
            }

            Write(cells[index]);
        }

        _bytes.Write("\n"u8);
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
