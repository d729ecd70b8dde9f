using System.Runtime.Intrinsics;

namespace Sui.Inspection.Imports.Writing;

/// <summary>
/// A cell that repeats, encoded and with the comma before it. Pieces differ in length from row to row; a short one is written in one
/// go, with what is left of 32 bytes behind it for the next piece to write over, which spares the processor guessing its length.
/// </summary>
internal sealed class CsvPiece
{
    private readonly byte[] _bytes;
    private readonly Vector256<byte> _padded;

    /// <summary>Makes a piece of a text, which is made safe for spreadsheets.</summary>
    public CsvPiece(string text)
    {
        _bytes = [(byte)',', .. CsvOutput.Encode(text)];
        if (IsShort)
        {
            var padded = new byte[Vector256<byte>.Count];
            _bytes.CopyTo(padded, 0);
            _padded = Vector256.Create(padded);
        }
    }

    /// <summary>Whether the piece is no longer than what is written in one go.</summary>
    public bool IsShort => _bytes.Length <= Vector256<byte>.Count;

    /// <summary>The piece.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The piece with zeros behind it, where it is short.</summary>
    public Vector256<byte> Padded => _padded;
}
