using System.Globalization;
using System.Text;

namespace Sui.Inspection.Identifiers;

/// <summary>
/// Folds characters for recognition: lower case, no accents, ASCII digits, spaces, hyphens, slashes and at signs whatever their
/// form, look-alikes of other scripts as Latin letters. What takes up no room is dropped.
/// </summary>
internal static class CharacterFolds
{
    /// <summary>Stands for a character that is dropped.</summary>
    public const char Dropped = '\0';

    // Letters of other scripts that cannot be told from Latin ones in print (after Unicode's confusables, identifiers only).
    private const string LookAlikes =
        "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАaВbЕeЅsІiЈjКkМmНhОoРpСcТtУyХxΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxοoνvıiȷjøoØoðdÐdłlŁlđdĐdħhĦh";

    private const int PageSize = 0x100;

    // A text has characters of few pages; one that two threads make at once is the same in both.
    private static readonly char[]?[] Pages = new char[0x10000 / PageSize][];

    /// <summary>The fold of a character of the basic plane; <see cref="Dropped"/> for none.</summary>
    public static char Of(char character) =>
        character < 0x80 ? OfAscii(character) : (Volatile.Read(ref Pages[character / PageSize]) ?? MakePage(character / PageSize))[character % PageSize];

    /// <summary>The fold of a code point beyond the basic plane; a letter or digit of another style, otherwise a sign that nothing matches.</summary>
    public static char OfSupplementary(int codePoint)
    {
        if (Decompositions.Of(codePoint) is [< 0x80 and var plain])
        {
            return OfAscii((char)plain);
        }

        // Tags and variation selectors take up no room.
        if (codePoint is >= 0xE0000 and <= 0xE0FFF)
        {
            return Dropped;
        }

        var text = char.ConvertFromUtf32(codePoint);
        var digit = CharUnicodeInfo.GetDecimalDigitValue(text, 0);
        return digit >= 0 ? (char)('0' + digit) : '\uFFFD';
    }

    /// <summary>A text folded, without positions: for labels and names.</summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var fold = rune.IsBmp ? Of((char)rune.Value) : OfSupplementary(rune.Value);
            if (fold != Dropped)
            {
                result.Append(fold);
            }
        }

        return result.ToString();
    }

    private static char OfAscii(char character) =>
        character is >= 'A' and <= 'Z' ? (char)(character | 0x20)
        : character is '\t' or '\v' or '\f' ? ' '
        : character is '`' ? '\''
        : character < ' ' && character is not ('\n' or '\r') ? Dropped
        : character;

    private static char[] MakePage(int number)
    {
        var page = new char[PageSize];
        for (var code = 0; code < page.Length; code++)
        {
            page[code] = Make((char)((number * PageSize) + code));
        }

        for (var at = 0; at < LookAlikes.Length; at += 2)
        {
            if (LookAlikes[at] / PageSize == number)
            {
                page[LookAlikes[at] % PageSize] = LookAlikes[at + 1];
            }
        }

        Volatile.Write(ref Pages[number], page);
        return page;
    }

    private static char Make(char character)
    {
        if (character < 0x80)
        {
            return OfAscii(character);
        }

        if (Decompositions.Of(character) is { IsEmpty: false } parts)
        {
            // A ligature or a letter with marks: its first letter stands for all of it.
            return parts[0] is > 0 and < 0x10000 and var first && first != character ? Make((char)first) : '\uFFFD';
        }

        if (CharUnicodeInfo.GetDecimalDigitValue(character) is >= 0 and var digit)
        {
            return (char)('0' + digit);
        }

        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.SpaceSeparator => ' ',
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control
                => character == '\u0085' ? '\n' : Dropped,
            UnicodeCategory.DashPunctuation => '-',
            _ => Sign(character),
        };
    }

    private static char Sign(char character) => character switch
    {
        '\u2212' or '\u02D7' => '-',
        '\u2044' or '\u2215' or '\u29F8' => '/',
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '\u2032' => '\'',
        '\u00B7' or '\u2022' or '\u30FB' or '\u3002' or '\u06D4' => '.',
        '\u115F' or '\u1160' or '\u3164' => Dropped,
        '\u0130' => 'i',
        _ => char.ToLowerInvariant(character),
    };
}
