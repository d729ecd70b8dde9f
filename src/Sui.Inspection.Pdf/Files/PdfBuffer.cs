using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Sui.Inspection.Pdf.Files;

/// <summary>Bytes that grow, with the notations of PDF syntax. Numbers are fixed-point, never culture-dependent.</summary>
internal sealed class PdfBuffer(int capacity = 1024)
{
    /// <summary>The length from which arrays are borrowed, so that large ones are not made anew for each document.</summary>
    private const int Borrowed = 4096;

    private static readonly byte[] HexDigits = "0123456789ABCDEF"u8.ToArray();
    private byte[] _bytes = NewArray(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Gives the memory back. The buffer is empty then, and may be used again.</summary>
    public void Release()
    {
        var bytes = _bytes;
        (_bytes, Length) = ([], 0);
        GiveBack(bytes);
    }

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Raw(string ascii)
    {
        Length += Encoding.ASCII.GetBytes(ascii, Room(ascii.Length));
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Hundredths, the precision of every length in the file.</summary>
    public static long Hundredths(double value) => (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);

    /// <summary>A number with at most two decimals.</summary>
    public PdfBuffer Number(double value) => Fixed(Hundredths(value), 100);

    /// <summary>A number given in units of 1/<paramref name="scale"/>, without trailing zeros.</summary>
    public PdfBuffer Fixed(long value, int scale)
    {
        if (value < 0)
        {
            Byte((byte)'-');
            value = -value;
        }

        Integer(value / scale);
        var rest = value % scale;
        if (rest > 0)
        {
            Byte((byte)'.');
            for (var unit = scale / 10; rest > 0; unit /= 10)
            {
                Byte((byte)('0' + (rest / unit)));
                rest %= unit;
            }
        }

        return this;
    }

    public PdfBuffer Space() => Byte((byte)' ');

    public PdfBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    public PdfBuffer Name(string name)
    {
        Byte((byte)'/');
        foreach (var value in Encoding.UTF8.GetBytes(name))
        {
            if (value is > 0x20 and < 0x7F && !"#/()<>[]{}%"u8.Contains(value))
            {
                Byte(value);
            }
            else
            {
                Byte((byte)'#').HexByte(value);
            }
        }

        return this;
    }

    /// <summary>Text for people: plain when it is ASCII, otherwise UTF-16 with a mark.</summary>
    public PdfBuffer TextString(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Literal(text);
        }

        Raw("<FEFF"u8);
        foreach (var unit in text)
        {
            HexWord(unit);
        }

        return Byte((byte)'>');
    }

    public PdfBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var value in bytes)
        {
            HexByte(value);
        }

        return Byte((byte)'>');
    }

    public PdfBuffer HexWord(int value)
    {
        var room = Room(4);
        room[0] = HexDigits[(value >> 12) & 15];
        room[1] = HexDigits[(value >> 8) & 15];
        room[2] = HexDigits[(value >> 4) & 15];
        room[3] = HexDigits[value & 15];
        Length += 4;
        return this;
    }

    private void HexByte(byte value)
    {
        var room = Room(2);
        room[0] = HexDigits[value >> 4];
        room[1] = HexDigits[value & 15];
        Length += 2;
    }

    private PdfBuffer Literal(string text)
    {
        Byte((byte)'(');
        foreach (var character in text)
        {
            if (character is '(' or ')' or '\\')
            {
                Byte((byte)'\\');
            }

            Byte((byte)character);
        }

        return Byte((byte)')');
    }

    private static byte[] NewArray(int length) =>
        length < Borrowed ? new byte[length] : ArrayPool<byte>.Shared.Rent(length);

    private static void GiveBack(byte[] bytes)
    {
        if (bytes.Length >= Borrowed)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = NewArray(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            GiveBack(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
