using System.Runtime.InteropServices;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Remembers what cells of one column say, by their bytes, so that a cell seen before costs a comparison and no string. A cell is told
/// by its length, its first and its last eight bytes, and only a longer one by all of them. Bounded, in entries and in tries, so that
/// no column can slow it down or fill memory.
/// </summary>
internal sealed class CellTable
{
    private const int Slots = 256;
    private const int Tries = 8;
    private const int LongestCell = 256;

    private readonly Entry[] _entries = new Entry[Slots];

    /// <summary>Looks a cell up.</summary>
    /// <param name="cell">Its bytes, at least one.</param>
    /// <param name="code">What it says.</param>
    public bool TryGet(ReadOnlySpan<byte> cell, out AnswerCode code)
    {
        var (first, last) = Ends(cell);
        var slot = SlotOf(first, last, cell.Length);
        for (var tried = 0; tried < Tries; tried++)
        {
            ref var entry = ref _entries[slot];
            if (entry.Length == cell.Length && entry.First == first && entry.Last == last
                && (cell.Length <= 2 * sizeof(ulong) || cell.SequenceEqual(entry.Cell)))
            {
                code = entry.Code;
                return true;
            }

            if (entry.Length == 0)
            {
                break;
            }

            slot = (slot + 1) & (Slots - 1);
        }

        code = default;
        return false;
    }

    /// <summary>Remembers a cell, where there is room.</summary>
    /// <param name="cell">Its bytes, at least one.</param>
    /// <param name="code">What it says.</param>
    public void Learn(ReadOnlySpan<byte> cell, AnswerCode code)
    {
        if (cell.Length > LongestCell)
        {
            return;
        }

        var (first, last) = Ends(cell);
        var slot = SlotOf(first, last, cell.Length);
        for (var tried = 0; tried < Tries; tried++)
        {
            if (_entries[slot].Length == 0)
            {
                _entries[slot] = new Entry { First = first, Last = last, Length = cell.Length, Cell = cell.ToArray(), Code = code };
                return;
            }

            slot = (slot + 1) & (Slots - 1);
        }
    }

    private static (ulong First, ulong Last) Ends(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= sizeof(ulong))
        {
            return (MemoryMarshal.Read<ulong>(cell), MemoryMarshal.Read<ulong>(cell[^sizeof(ulong)..]));
        }

        if (cell.Length >= sizeof(uint))
        {
            return (MemoryMarshal.Read<uint>(cell), MemoryMarshal.Read<uint>(cell[^sizeof(uint)..]));
        }

        return ((ulong)(cell[0] | (cell[cell.Length >> 1] << 8)), cell[^1]);
    }

    private static int SlotOf(ulong first, ulong last, int length) =>
        (int)((((first * 0x9E3779B97F4A7C15UL) ^ (last + (ulong)length)) * 0xD6E8FEB86659FD93UL) >> 56);

    private struct Entry
    {
        public ulong First;
        public ulong Last;
        public int Length;
        public byte[] Cell;
        public AnswerCode Code;
    }
}
