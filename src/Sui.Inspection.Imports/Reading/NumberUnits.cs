using System.Text;
using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The unit that people write behind a number: read over where it is one that the question itself names.</summary>
/// <param name="question">The question's text.</param>
internal sealed class NumberUnits(LocalisedText question)
{
    private const int Longest = 64;

    private readonly HashSet<string> _words = [.. question.Texts.Values.SelectMany(text => TextFold.Fold(text).Split(' '))];

    /// <summary>The number before a unit; empty where the cell has none that the question names.</summary>
    /// <param name="cell">The cell, UTF-8.</param>
    public ReadOnlySpan<byte> Before(ReadOnlySpan<byte> cell)
    {
        var end = cell.Length - 1;
        while (end >= 0 && cell[end] is >= 0x80 or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (byte)'.')
        {
            end--;
        }

        if (end < 0 || end == cell.Length - 1 || cell.Length > Longest)
        {
            return [];
        }

        var unit = TextFold.Fold(Encoding.UTF8.GetString(cell[(end + 1)..]));
        return _words.Contains(unit) || _words.Contains(unit + "s") ? cell[..(end + 1)].TrimEnd((byte)' ') : [];
    }
}
