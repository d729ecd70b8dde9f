using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Compatibility decomposition (NFKD) from a table of its own: <see cref="string.Normalize()"/> gives a text back unchanged where a host
/// runs without globalisation data, and a pseudonym must not depend on that.
/// </summary>
internal static class Decompositions
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11172;
    private const int LeastDecomposed = 0xA0;
    private const int LeastMark = 0x300;

    private static readonly Lazy<DecompositionTable> Loaded = new(Load);

    /// <summary>What a code point decomposes to in full; nothing when it stays as it is.</summary>
    public static ReadOnlySpan<int> Of(int codePoint) => codePoint < LeastDecomposed ? [] : Loaded.Value.PartsOf(codePoint);

    /// <summary>The text in NFKD. Lone surrogates become U+FFFD.</summary>
    public static string Decompose(string text)
    {
        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune.Value) is { IsEmpty: false } parts)
            {
                points.AddRange(parts);
            }
            else if (rune.Value is >= HangulBase and < HangulBase + HangulCount)
            {
                AddHangul(points, rune.Value - HangulBase);
            }
            else
            {
                points.Add(rune.Value);
            }
        }

        Order(points);
        var result = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            result.Append(new Rune(point).ToString());
        }

        return result.ToString();
    }

    // Unicode Standard, section 3.12: syllables are numbered by lead, vowel and tail.
    private static void AddHangul(List<int> points, int index)
    {
        points.Add(0x1100 + (index / 588));
        points.Add(0x1161 + (index % 588 / 28));
        if (index % 28 > 0)
        {
            points.Add(0x11A7 + (index % 28));
        }
    }

    // Canonical ordering: a stable sort of each run of marks by class.
    private static void Order(List<int> points)
    {
        var at = 0;
        while (at < points.Count)
        {
            var end = at;
            while (end < points.Count && ClassOf(points[end]) > 0)
            {
                end++;
            }

            if (end - at > 1)
            {
                var sorted = points.Skip(at).Take(end - at).OrderBy(ClassOf).ToList();
                for (var index = 0; index < sorted.Count; index++)
                {
                    points[at + index] = sorted[index];
                }
            }

            at = end + 1;
        }
    }

    private static int ClassOf(int point) => point < LeastMark ? 0 : Loaded.Value.ClassOf(point);

    private static DecompositionTable Load() => DecompositionTable.Read(WordList.Bytes("Decompositions"));
}
