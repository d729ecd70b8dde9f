using System.Buffers.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// The lines of the table of decompositions as sorted numbers, to be searched by halving: it is read at the first letter with an accent
/// of every process, and dictionaries would take several times as long to fill.
/// </summary>
internal sealed class DecompositionTable
{
    private readonly List<int> _points = new(6000);
    private readonly List<int> _starts = new(6000);
    private readonly List<int> _firsts = new(800);
    private readonly List<int> _lasts = new(800);
    private readonly List<int> _classes = new(800);
    private int[] _parts = new int[10_000];
    private int _count;

    private DecompositionTable()
    {
    }

    /// <summary>Reads a table: 'D' lines in the order of their code points, 'C' lines in any order.</summary>
    /// <param name="text">The table's bytes.</param>
    public static DecompositionTable Read(ReadOnlySpan<byte> text)
    {
        var table = new DecompositionTable();
        while (text.Length > 0)
        {
            var end = text.IndexOf((byte)'\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd((byte)'\r');
            text = end < 0 ? [] : text[(end + 1)..];
            if (line.StartsWith("D "u8))
            {
                table.AddDecomposition(line[2..]);
            }
            else if (line.StartsWith("C "u8))
            {
                table.AddClass(line[2..]);
            }
        }

        return table;
    }

    /// <summary>What a code point decomposes to; nothing when it stays as it is.</summary>
    public ReadOnlySpan<int> PartsOf(int point)
    {
        var at = _points.BinarySearch(point);
        return at < 0 ? [] : _parts.AsSpan(_starts[at]..(at + 1 < _starts.Count ? _starts[at + 1] : _count));
    }

    /// <summary>The combining class of a code point; 0 for most.</summary>
    public int ClassOf(int point)
    {
        var at = _firsts.BinarySearch(point);
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && point <= _lasts[at] ? _classes[at] : 0;
    }

    private void AddDecomposition(ReadOnlySpan<byte> line)
    {
        _points.Add(Hex(ref line));
        _starts.Add(_count);
        while (line.Length > 0)
        {
            if (_count == _parts.Length)
            {
                Array.Resize(ref _parts, 2 * _count);
            }

            _parts[_count++] = Hex(ref line);
        }
    }

    private void AddClass(ReadOnlySpan<byte> line)
    {
        Utf8Parser.TryParse(line, out int number, out var read);
        line = line[(read + 1)..];
        while (line.Length > 0)
        {
            var first = Hex(ref line);
            var at = ~_firsts.BinarySearch(first);
            _firsts.Insert(at, first);
            _lasts.Insert(at, Hex(ref line));
            _classes.Insert(at, number);
        }
    }

    // A number and the sign that ends it.
    private static int Hex(ref ReadOnlySpan<byte> line)
    {
        Utf8Parser.TryParse(line, out int number, out var read, 'X');
        line = line[Math.Min(read + 1, line.Length)..];
        return number;
    }
}
