using System.Collections.Frozen;
using System.Globalization;
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

    private static readonly Lazy<Tables> Loaded = new(Load);

    /// <summary>What a code point decomposes to in full; null when it stays as it is.</summary>
    public static int[]? Of(int codePoint) => Loaded.Value.Parts.GetValueOrDefault(codePoint);

    /// <summary>The text in NFKD. Lone surrogates become U+FFFD.</summary>
    public static string Decompose(string text)
    {
        var points = new List<int>(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Of(rune.Value) is { } parts)
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

    private static int ClassOf(int point) => point < 0x300 ? 0 : Loaded.Value.Classes.GetValueOrDefault(point);

    private static Tables Load()
    {
        var parts = new Dictionary<int, int[]>();
        var classes = new Dictionary<int, int>();
        foreach (var line in WordList.Lines("Decompositions"))
        {
            var fields = line.Split(' ');
            if (fields[0] == "D")
            {
                parts[Hex(fields[1])] = [.. fields.Skip(2).Select(Hex)];
                continue;
            }

            foreach (var range in fields.Skip(2))
            {
                var dash = range.IndexOf('-', StringComparison.Ordinal);
                for (var point = Hex(range[..dash]); point <= Hex(range[(dash + 1)..]); point++)
                {
                    classes[point] = int.Parse(fields[1], CultureInfo.InvariantCulture);
                }
            }
        }

        return new Tables(parts.ToFrozenDictionary(), classes.ToFrozenDictionary());
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private sealed record Tables(FrozenDictionary<int, int[]> Parts, FrozenDictionary<int, int> Classes);
}
