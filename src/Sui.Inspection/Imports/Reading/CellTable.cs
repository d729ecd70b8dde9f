using System.Runtime.InteropServices;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Remembers what cells of one column say, by their bytes, so that a cell seen before costs a comparison and no string. Survey answers
/// repeat, so that the last cell is tried first. Bounded, in entries and in tries, so that no column can slow it down or fill memory.
/// </summary>
internal sealed class CellTable
{
    private const int Slots = 1024;
    private const int Tries = 8;
    private const int LongestCell = 256;

    private readonly byte[]?[] _cells = new byte[Slots][];
    private readonly AnswerCode[] _codes = new AnswerCode[Slots];
    private byte[] _last = [];
    private AnswerCode _lastCode;

    /// <summary>Looks a cell up.</summary>
    /// <param name="cell">Its bytes, at least one.</param>
    /// <param name="code">What it says.</param>
    public bool TryGet(ReadOnlySpan<byte> cell, out AnswerCode code)
    {
        if (cell.SequenceEqual(_last))
        {
            code = _lastCode;
            return true;
        }

        var slot = SlotOf(cell);
        for (var tried = 0; tried < Tries && _cells[slot] is { } known; tried++)
        {
            if (cell.SequenceEqual(known))
            {
                _last = known;
                _lastCode = code = _codes[slot];
                return true;
            }

            slot = (slot + 1) & (Slots - 1);
        }

        code = default;
        return false;
    }

    /// <summary>Remembers a cell, where there is room.</summary>
    /// <param name="cell">Its bytes.</param>
    /// <param name="code">What it says.</param>
    public void Learn(ReadOnlySpan<byte> cell, AnswerCode code)
    {
        if (cell.Length > LongestCell)
        {
            return;
        }

        var slot = SlotOf(cell);
        for (var tried = 0; tried < Tries; tried++)
        {
            if (_cells[slot] is null)
            {
                _cells[slot] = cell.ToArray();
                _codes[slot] = code;
                return;
            }

            slot = (slot + 1) & (Slots - 1);
        }
    }

    // Length, first and last bytes tell answers of one question apart; what they do not, the tries do.
    private static int SlotOf(ReadOnlySpan<byte> cell)
    {
        ulong first;
        ulong last;
        if (cell.Length >= sizeof(ulong))
        {
            first = MemoryMarshal.Read<ulong>(cell);
            last = MemoryMarshal.Read<ulong>(cell[^sizeof(ulong)..]);
        }
        else
        {
            first = 0;
            foreach (var one in cell)
            {
                first = (first << 8) | one;
            }

            last = 0;
        }

        var mixed = ((first * 0x9E3779B97F4A7C15UL) ^ (last + (ulong)cell.Length)) * 0xD6E8FEB86659FD93UL;
        return (int)(mixed >> 54);
    }
}
