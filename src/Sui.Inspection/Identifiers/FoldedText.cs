using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>A text folded for recognition (see <see cref="CharacterFolds"/>), with the way back to where each character stood.</summary>
internal sealed class FoldedText
{
    private readonly char[] _folded;
    private readonly int[]? _starts;

    private FoldedText(string original, char[] folded, int length, int[]? starts)
    {
        Original = original;
        _folded = folded;
        _starts = starts;
        Length = length;
    }

    /// <summary>The text as it stands.</summary>
    public string Original { get; }

    /// <summary>The number of folded characters.</summary>
    public int Length { get; }

    /// <summary>The folded characters.</summary>
    public ReadOnlySpan<char> Span => _folded.AsSpan(0, Length);

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => Ascii.IsValid(text) && !HasControls(text) ? OfAscii(text) : OfAny(text);

    /// <summary>Where a folded character starts in the original; the original's length after the last one.</summary>
    public int StartOf(int index) => index >= Length ? Original.Length : _starts is null ? index : _starts[index];

    /// <summary>Whether a folded character is a capital in the original.</summary>
    public bool IsUpper(int index) => char.IsUpper(Original[StartOf(index)]) || Original[StartOf(index)] == '\uD835';

    /// <summary>A stretch of the text with other signs, or none, in place of gaps in it.</summary>
    /// <param name="from">Where the stretch starts.</param>
    /// <param name="to">The first position after it.</param>
    /// <param name="gaps">The gaps, in order; each keeps one sign.</param>
    /// <param name="sign">The sign; <see cref="CharacterFolds.Dropped"/> for none.</param>
    /// <param name="positions">Where each character stands in this text.</param>
    public FoldedText Without(int from, int to, List<(int Start, int End)> gaps, char sign, out int[] positions)
    {
        var folded = new char[to - from];
        positions = new int[to - from];
        var length = 0;
        var gap = 0;
        for (var at = from; at < to; at++)
        {
            var inGap = gap < gaps.Count && at >= gaps[gap].Start;
            if (!inGap || (sign != CharacterFolds.Dropped && at == gaps[gap].Start))
            {
                positions[length] = at;
                folded[length++] = inGap ? sign : _folded[at];
            }

            gap += inGap && at + 1 >= gaps[gap].End ? 1 : 0;
        }

        var starts = new int[length];
        for (var index = 0; index < length; index++)
        {
            starts[index] = StartOf(positions[index]);
        }

        return new FoldedText(Original, folded, length, starts);
    }

    private static bool HasControls(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') >= 0 || text.AsSpan().IndexOfAny('`', '\u007F') >= 0;

    private static FoldedText OfAscii(string text)
    {
        var folded = new char[text.Length];
        Ascii.ToLower(text, folded, out _);
        return new FoldedText(text, folded, folded.Length, null);
    }

    private static FoldedText OfAny(string text)
    {
        var folded = new char[text.Length];
        int[]? starts = null;
        var length = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var fold = CharacterFolds.Of(text[at]);
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                fold = CharacterFolds.OfSupplementary(char.ConvertToUtf32(text[at], text[at + 1]));
                at++;
            }

            if (starts is null && (fold == CharacterFolds.Dropped || at != length))
            {
                starts = new int[text.Length];
                for (var index = 0; index < length; index++)
                {
                    starts[index] = index;
                }
            }

            if (fold != CharacterFolds.Dropped)
            {
                if (starts is not null)
                {
                    starts[length] = start;
                }

                folded[length++] = fold;
            }
        }

        return new FoldedText(text, folded, length, starts);
    }
}
