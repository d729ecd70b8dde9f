using System.Buffers.Text;
using System.Runtime.Intrinsics;
using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// Writes CSV as bytes: UTF-8 without a mark, commas, rows ended by a line feed, cells in quotation marks where they need them.
/// Cells hold the text to the letter, since reading would give anything put before it back as part of the text; texts that a spreadsheet
/// would take for formulas are counted, so that whoever opens the file is warned.
/// </summary>
/// <param name="stream">Where to; left open.</param>
internal sealed class CsvOutput(Stream stream) : IDisposable
{
    private const int Size = 1 << 16;

    private readonly byte[] _buffer = new byte[Size];
    private int _length;
    private bool _inRow;

    /// <summary>How many bytes were written so far.</summary>
    public long Written { get; private set; }

    /// <summary>How many texts a spreadsheet would take for formulas.</summary>
    public int Formulas { get; private set; }

    /// <summary>A cell's bytes as they stand in a file, for cells that repeat.</summary>
    /// <param name="text">The text.</param>
    public static byte[] Encode(string text)
    {
        return Encoding.UTF8.GetBytes(
            text.AsSpan().ContainsAny(",\"\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text);
    }

    /// <summary>Writes a cell of text.</summary>
    public void Text(string text)
    {
        Formulas += SafeCsv.IsFormula(text) ? 1 : 0;
        Cell(Encode(text));
    }

    /// <summary>Writes a cell that was encoded before; empty for an empty cell.</summary>
    public void Cell(ReadOnlySpan<byte> encoded)
    {
        Separate();
        Raw(encoded);
    }

    /// <summary>Writes a cell of an encoded beginning and a number.</summary>
    public void Cell(ReadOnlySpan<byte> encoded, int number)
    {
        Cell(encoded);
        Number(number);
    }

    /// <summary>Writes a cell with a day.</summary>
    public void Cell(DateOnly day)
    {
        Separate();
        Day(day);
    }

    /// <summary>Adds a day to the cell in hand.</summary>
    public void Day(DateOnly day)
    {
        Reserve(10);
        var (year, month, date) = day;
        Digits(year / 100);
        Digits(year % 100);
        _buffer[_length++] = (byte)'-';
        Digits(month);
        _buffer[_length++] = (byte)'-';
        Digits(date);
    }

    /// <summary>Adds a whole number to the cell in hand.</summary>
    public void Number(int number)
    {
        Reserve(11);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Writes a cell with a day, or with what stands in for it.</summary>
    /// <param name="day">The day; null for none.</param>
    /// <param name="otherwise">What stands in, encoded.</param>
    public void Date(DateOnly? day, ReadOnlySpan<byte> otherwise)
    {
        if (day is { } known)
        {
            Cell(known);
        }
        else
        {
            Cell(otherwise);
        }
    }

    /// <summary>Writes cells that were encoded before, the comma before the first of them among them. Not for the first cell of a row.</summary>
    public void Piece(ReadOnlySpan<byte> encoded)
    {
        if (encoded.Length > Size - _length)
        {
            Raw(encoded);
            return;
        }

        encoded.CopyTo(_buffer.AsSpan(_length));
        _length += encoded.Length;
    }

    /// <summary>Writes a cell that repeats. Not for the first cell of a row.</summary>
    public void Piece(CsvPiece piece)
    {
        if (!piece.IsShort)
        {
            Piece(piece.Bytes);
            return;
        }

        Reserve(Vector256<byte>.Count);
        piece.Padded.CopyTo(_buffer.AsSpan(_length));
        _length += piece.Bytes.Length;
    }

    /// <summary>Adds bytes to the cell in hand.</summary>
    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Size / 2)
        {
            Flush();
            stream.Write(bytes);
            Written += bytes.Length;
            return;
        }

        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        Raw("\n"u8);
        _inRow = false;
    }

    /// <summary>Starts a row anew, without ending the one in hand.</summary>
    public void StartRow() => _inRow = false;

    /// <summary>Hands everything on to the stream.</summary>
    public void Flush()
    {
        stream.Write(_buffer, 0, _length);
        Written += _length;
        _length = 0;
    }

    /// <inheritdoc/>
    public void Dispose() => Flush();

    private void Digits(int number)
    {
        _buffer[_length++] = (byte)('0' + (number / 10));
        _buffer[_length++] = (byte)('0' + (number % 10));
    }

    private void Separate()
    {
        if (_inRow)
        {
            Raw(","u8);
        }

        _inRow = true;
    }

    private void Reserve(int bytes)
    {
        if (_length + bytes > Size)
        {
            Flush();
        }
    }
}
