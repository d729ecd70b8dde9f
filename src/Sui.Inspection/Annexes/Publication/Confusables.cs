using System.Text;
using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Annexes.Publication;

/// <summary>Letters that look like Latin ones and are not folded as such when identifiers are looked for: small capitals, letters of Cherokee, Lisu, Armenian, Greek and
/// Cyrillic, and letters in boxes (after the confusables of Unicode, UTS 39). For telling people apart only: whole names in another script stay as different as they are.</summary>
internal static class Confusables
{
    private const string Pairs =
        "\u1D00a\u0299b\u1D04c\u1D05d\u1D07e\uA730f\u0262g\u029Ch\u026Ai\u1D0Aj\u1D0Bk\u029Fl\u1D0Dm\u0274n\u1D0Fo\u1D18p\uA7AFq\u0280r\uA731s\u1D1Bt\u1D1Cu\u1D20v\u1D21w\u028Fy\u1D22z\u0251a\u0261g\u0269i"
        + "\u13A0d\u13A1r\u13A2t\u13A5i\u13A9y\u13AAa\u13ABj\u13ACe\u13B3w\u13B7m\u13BBh\u13BDy\u13C0g\u13C2h\u13C3z\u13CFb\u13D2r\u13D4w\u13D5s\u13D9v\u13DAs\u13DEl\u13DFc\u13E2p\u13E6k\u13E7d\u13F3g\u13F4b"
        + "\uA4D0b\uA4D1p\uA4D3d\uA4D4t\uA4D6g\uA4D7k\uA4D9j\uA4DAc\uA4DCz\uA4DDf\uA4DFm\uA4E0n\uA4E1l\uA4E2s\uA4E3r\uA4E6v\uA4E7h\uA4EAw\uA4EBx\uA4ECy\uA4EEa\uA4F0e\uA4F2i\uA4F3o\uA4F4u"
        + "\u0585o\u0578n\u057Du\u0570h\u0581g\u0566q\u0555o\u054Du\u03B1a\u03C1p\u03C5u\u03B3y\u03C3o\u03BAk\u03C7x\u03F2c\u03F9c"
        + "\u0432b\u043Ak\u043Cm\u043Dh\u0442t\u0433r\u0475v\u0461w";

    private static readonly Dictionary<int, char> Table = Enumerable.Range(0, Pairs.Length / 2).ToDictionary(at => (int)Pairs[at * 2], at => Pairs[(at * 2) + 1]);

    /// <summary>A text with such letters as the Latin ones that they look like.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Latin(rune.Value) is { } latin)
            {
                plain.Append(latin);
            }
            else
            {
                plain.Append(rune.ToString());
            }
        }

        return plain.ToString();
    }

    private static char? Latin(int code)
    {
        var upper = code switch
        {
            // Small letters of Cherokee look like small capitals.
            >= 0xAB70 and <= 0xABBF => code - 0xAB70 + 0x13A0,
            >= 0x13F8 and <= 0x13FD => code - 8,
            _ => code,
        };
        if (Table.TryGetValue(upper, out var latin))
        {
            return latin;
        }

        return code switch
        {
            < 0x10000 => null,
            >= 0x1F150 and <= 0x1F169 => (char)('a' + code - 0x1F150),
            >= 0x1F170 and <= 0x1F189 => (char)('a' + code - 0x1F170),
            >= 0x1F1E6 and <= 0x1F1FF => (char)('a' + code - 0x1F1E6),
            // Mathematical letters of other alphabets than the Latin one.
            _ => Decompositions.Of(code) is [>= 0x80 and < 0x10000 and var plain, ..] ? Table.TryGetValue(plain, out var found) ? found : (char)plain : null,
        };
    }
}
