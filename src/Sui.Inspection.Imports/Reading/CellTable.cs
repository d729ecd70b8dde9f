using System.Runtime.Intrinsics;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports.Reading;

/// <summary>
/// Remembers what cells of one column say, by their bytes, so that a cell seen before costs a comparison and no string. A cell is told
/// by its length and its start, and only a longer one by all of its bytes. Bounded, in entries and in tries, so that no column can
/// slow it down or fill memory.
/// </summary>
internal sealed class CellTable
{
    private const int Slots = 256;
    private const int Tries = 8;
    private const int LongestCell = 256;

    // One line of the processor's cache each; the few cells that are longer have all of their bytes beside.
    private readonly Entry[] _entries = new Entry[Slots];
    private readonly byte[]?[] _long = new byte[]?[Slots];

    /// <summary>Looks the cell of the row in hand up.</summary>
    /// <param name="row">The row in hand.</param>
    /// <param name="place">The column's place.</param>
    /// <param name="code">What it says.</param>
    public bool TryGet(ITabularReader row, int place, out AnswerCode code)
    {
        var start = row.Start(place);
        var entries = _entries;
        var slot = (int)(start.Spread() % Slots);
        for (var tried = 0; tried < Tries; tried++)
        {
            ref readonly var entry = ref entries[slot];
            if (entry.Taken == start.Length + 2 && entry.Bytes == start.Bytes && (start.IsWhole || row.Utf8(place).SequenceEqual(_long[slot])))
            {
                code = entry.Code;
                return true;
            }

            if (entry.Taken == 0)
            {
                break;
            }

            slot = (slot + 1) % Slots;
        }

        code = default;
        return false;
    }

    /// <summary>Remembers a cell, where there is room.</summary>
    /// <param name="cell">Its bytes; none for a blank.</param>
    /// <param name="code">What it says.</param>
    public void Learn(ReadOnlySpan<byte> cell, AnswerCode code)
    {
        if (cell.Length > LongestCell)
        {
            return;
        }

        var start = CellStart.Of(cell);
        var slot = (int)(start.Spread() % Slots);
        for (var tried = 0; tried < Tries; tried++)
        {
            if (_entries[slot].Taken == 0)
            {
                _entries[slot] = new Entry { Bytes = start.Bytes, Taken = start.Length + 2, Code = code };
                _long[slot] = start.IsWhole ? null : cell.ToArray();
                return;
            }

            slot = (slot + 1) % Slots;
        }
    }

    private struct Entry
    {
        public Vector256<byte> Bytes;
        public AnswerCode Code;

        // The length and two more: none stands for nothing, and a formula without a value has a length below it.
        public int Taken;
    }
}
