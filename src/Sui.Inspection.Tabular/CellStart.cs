using System.Runtime.Intrinsics;

namespace Sui.Inspection.Tabular;

/// <summary>
/// A cell's length and first bytes, by which it is recognised without a branch that depends on its length: answers differ in length
/// from row to row, and a processor that guesses wrong loses more time than the comparison takes.
/// </summary>
/// <param name="Bytes">The first bytes; zeros behind a shorter cell.</param>
/// <param name="Length">How many bytes the whole cell has; <see cref="Error"/> for a formula without a value.</param>
public readonly record struct CellStart(Vector256<byte> Bytes, int Length)
{
    /// <summary>How many bytes are held.</summary>
    public const int Size = 32;

    /// <summary>The length of a cell that holds a formula without a value, which is no blank.</summary>
    public const int Error = -1;

    // As many ones as the cell has bytes, from a place that depends on how many.
    private static ReadOnlySpan<byte> Ones =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Whether all of the cell is held.</summary>
    public bool IsWhole => Length <= Size;

    /// <summary>The start of a cell.</summary>
    public static CellStart Of(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= Size)
        {
            return new CellStart(Vector256.Create(cell[..Size]), cell.Length);
        }

        Span<byte> padded = stackalloc byte[Size];
        padded.Clear();
        cell.CopyTo(padded);
        return new CellStart(Vector256.Create<byte>(padded), cell.Length);
    }

    /// <summary>The start of a cell in a text that goes on behind it.</summary>
    /// <param name="text">The text from the cell's first byte on, at least <see cref="Size"/> bytes.</param>
    /// <param name="length">How many of them are the cell's; 0 or more.</param>
    public static CellStart Of(ReadOnlySpan<byte> text, int length) =>
        new(Vector256.Create(text[..Size]) & Vector256.Create(Ones.Slice(Size - Math.Min(length, Size), Size)), length);

    /// <summary>A number that is the same for equal starts, and differs for most others.</summary>
    public uint Spread()
    {
        var words = Bytes.AsUInt64();
        return (uint)((((words[0] * 0x9E3779B97F4A7C15UL) ^ (words[1] + (ulong)Length)) * 0xD6E8FEB86659FD93UL) >> 32);
    }
}
