using System.Runtime.InteropServices;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Imports;

/// <summary>Reads who answered, to link rows; what the cell holds never leaves here but as a pseudonym.</summary>
/// <param name="place">The column's place; -1 for none.</param>
/// <param name="pseudonym">Makes pseudonyms; null where there is no key, so that repeats are found and people are not linked.</param>
internal sealed class PersonCells(int place, Func<string, string?>? pseudonym)
{
    private const int LongestCell = 1024;

    // What forms write where nobody has to say who they are.
    private static readonly string[] Nobody = ["anonymous", "anon", "n/a", "na", "none", "unknown", "-", "null", "nil", "#n/a", "#null!", "-99"];

    private readonly char[] _buffer = new char[LongestCell];

    /// <summary>Reads the cell of the row in hand, and sets the row's pseudonym.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="row">The row.</param>
    /// <returns>What tells people apart in this file; empty for nobody. Valid until the next call.</returns>
    public ReadOnlySpan<byte> Read(ITabularReader reader, ResponseRow row)
    {
        row.Person = null;
        if (place < 0)
        {
            return [];
        }

        var cell = reader.Utf8(place);
        if (cell.Length is 0 or > LongestCell)
        {
            return [];
        }

        var length = Folding.Fold(cell, _buffer);
        if (IsNobody(_buffer.AsSpan(0, length)))
        {
            return [];
        }

        row.Person = pseudonym?.Invoke(reader.Text(place));
        return MemoryMarshal.AsBytes<char>(_buffer.AsSpan(0, length));
    }

    /// <summary>Whether a cell, folded, names nobody.</summary>
    public static bool IsNobody(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty)
        {
            return true;
        }

        foreach (var word in Nobody)
        {
            if (folded.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
