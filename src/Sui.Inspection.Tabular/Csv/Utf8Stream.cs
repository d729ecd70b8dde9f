using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Sui.Inspection.Tabular.Csv;

/// <summary>
/// Makes valid UTF-8 of text that is UTF-8, Windows-1252 or a mixture: what is valid UTF-8 stays, and every byte that is not is taken
/// as a character of Windows-1252. So a file that is ASCII for megabytes before its first accent needs no second pass, and one damaged
/// byte in UTF-8 spoils one character. The price: a Windows-1252 text that happens to be valid UTF-8, such as 'Ã©', is read as UTF-8.
/// </summary>
internal sealed class Utf8Stream(Stream inner) : Streams.ForwardStream
{
    // The smallest buffer that holds a character and what an invalid byte before it grows to.
    private const int SmallestBuffer = 64;

    // Control characters but tab and line breaks.
    private static readonly SearchValues<byte> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (byte)code).Except("\t\r\n"u8.ToArray()), 0x7F]);

    private readonly byte[] _carried = new byte[3];
    private int _carriedCount;
    private ArraySegment<byte> _pending = ArraySegment<byte>.Empty;
    private long _linesBefore;

    /// <summary>Whether a character beyond ASCII was met.</summary>
    public bool HasNonAscii { get; private set; }

    /// <summary>Whether a control character was met.</summary>
    public bool HasControls { get; private set; }

    /// <summary>Whether a character beyond ASCII was met that is valid UTF-8.</summary>
    public bool HasMultibyte { get; private set; }

    /// <summary>The line, from 1, of the first byte that is not UTF-8; null when none was met.</summary>
    public long? FirstRepairedLine { get; private set; }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_pending.Count == 0)
        {
            if (buffer.Length >= SmallestBuffer)
            {
                var count = Fill(buffer, out var valid);
                if (valid)
                {
                    return count;
                }

                _pending = Repair(buffer[..count]);
            }
            else if (buffer.IsEmpty)
            {
                return 0;
            }
            else
            {
                var large = new byte[SmallestBuffer * 64];
                var count = Fill(large, out var valid);
                if (count == 0)
                {
                    return 0;
                }

                _pending = valid ? new(large, 0, count) : Repair(large.AsSpan(0, count));
            }
        }

        var part = _pending.AsSpan(0, Math.Min(buffer.Length, _pending.Count));
        part.CopyTo(buffer);
        _pending = _pending[part.Length..];
        return part.Length;
    }

    // Reads whole characters; the bytes of one that is not complete wait for the next call. Valid and 0 at the end.
    private int Fill(Span<byte> buffer, out bool valid)
    {
        while (true)
        {
            var carried = _carriedCount;
            _carried.AsSpan(0, carried).CopyTo(buffer);
            _carriedCount = 0;
            var read = inner.Read(buffer[carried..]);
            var all = buffer[..(carried + read)];
            var text = read == 0 ? all : all[..^IncompleteTail(all)];
            _carriedCount = all.Length - text.Length;
            all[text.Length..].CopyTo(_carried);
            if (text.Length > 0 || read == 0)
            {
                valid = Look(text);
                return text.Length;
            }
        }
    }

    // Whether the text is valid UTF-8. Every question is asked of a whole buffer, which is far cheaper than cell by cell.
    private bool Look(ReadOnlySpan<byte> text)
    {
        HasControls = HasControls || text.ContainsAny(Controls);
        var valid = true;
        if (!Ascii.IsValid(text))
        {
            HasNonAscii = true;
            valid = Utf8.IsValid(text);
            HasMultibyte |= valid;
        }

        if (FirstRepairedLine is null && valid)
        {
            _linesBefore += text.Count((byte)'\n');
        }

        return valid;
    }

    private ArraySegment<byte> Repair(ReadOnlySpan<byte> text)
    {
        var repaired = new ArrayBufferWriter<byte>(text.Length + (text.Length / 4) + 3);
        var rest = text;
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            plain = plain < 0 ? rest.Length : plain;
            repaired.Write(rest[..plain]);
            rest = rest[plain..];
            if (rest.IsEmpty)
            {
                break;
            }

            if (Rune.DecodeFromUtf8(rest, out _, out var length) == OperationStatus.Done)
            {
                HasMultibyte = true;
                repaired.Write(rest[..length]);
                rest = rest[length..];
            }
            else
            {
                FirstRepairedLine ??= _linesBefore + text[..^rest.Length].Count((byte)'\n') + 1;
                repaired.Advance(Windows1252.Rune(rest[0]).EncodeToUtf8(repaired.GetSpan(4)));
                rest = rest[1..];
            }
        }

        return new ArraySegment<byte>(repaired.WrittenSpan.ToArray());
    }

    // How many bytes at the end are the start of a character that may go on in the next buffer.
    private static int IncompleteTail(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            var lead = text[^back];
            if ((lead & 0xC0) != 0x80)
            {
                var length = lead switch { >= 0xF0 and <= 0xF4 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 1 };
                return lead <= 0xF4 && length > back ? back : 0;
            }
        }

        return 0;
    }
}
