namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Joins the parts of Korean and Japanese syllables that some systems store apart, as canonical composition does: a font has the whole syllables. The parts that
/// the library's own fonts know of are joined by <see cref="Composition"/>.
/// </summary>
internal static class Syllables
{
    private const int Whole = 0xAC00;
    private const int Lead = 0x1100;
    private const int Vowel = 0x1161;
    private const int Tail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;
    private const int ToKatakana = 0x60;
    private const string Voiced = "かきくけこさしすせそたちつてとはひふへほゝ";
    private const string HalfVoiced = "はひふへほ";

    /// <summary>The same characters with each pair that makes one syllable joined, from the left.</summary>
    public static List<int> Join(IReadOnlyList<int> codes)
    {
        var joined = new List<int>(codes.Count);
        foreach (var code in codes)
        {
            if (joined.Count > 0 && Of(joined[^1], code) is not 0 and var both)
            {
                joined[^1] = both;
            }
            else
            {
                joined.Add(code);
            }
        }

        return joined;
    }

    /// <summary>The character for two, or 0 where there is none.</summary>
    private static int Of(int first, int second)
    {
        if (first is >= Lead and < Lead + Leads && second is >= Vowel and < Vowel + Vowels)
        {
            return Whole + ((((first - Lead) * Vowels) + second - Vowel) * Tails);
        }

        if (first is >= Whole and < Whole + (Leads * Vowels * Tails) && (first - Whole) % Tails == 0 && second is > Tail and < Tail + Tails)
        {
            return first + second - Tail;
        }

        return (first, second) switch
        {
            (0x3046 or 0x30A6, 0x3099) => first + 0x4E,
            ( >= 0x30EF and <= 0x30F2, 0x3099) => first + 8,
            (_, 0x3099) when IsOf(Voiced, first) => first + 1,
            (_, 0x309A) when IsOf(HalfVoiced, first) => first + 2,
            _ => 0,
        };
    }

    private static bool IsOf(string letters, int code) =>
        code is > 0x3040 and < 0x3100 && (letters.Contains((char)code) || letters.Contains((char)(code - ToKatakana)));
}
