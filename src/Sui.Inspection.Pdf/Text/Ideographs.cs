namespace Sui.Inspection.Pdf.Text;

/// <summary>Where a line of Chinese, Japanese or Yi may end: the words have no spaces between them. Korean has, and breaks there.</summary>
internal static class Ideographs
{
    /// <summary>Every character from here on may be one; none of those before is.</summary>
    public const char First = '\u2E80';

    private const string Opening = "（［｛「『【〔〈《〖〘〚｟｢";
    private const string NoStart = "、。，．・：；？！）］｝」』】〕〉》〗〙〛｠｣ーゝゞヽヾ々〻〜…‥％℃"
        + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯｰ､｡･ﾞﾟ";

    /// <summary>Whether a line may end between two characters, of which one at least is not before <see cref="First"/>.</summary>
    /// <param name="here">The last UTF-16 unit of a line that may end, or the first of its last character.</param>
    /// <param name="next">The first unit of the next line.</param>
    public static bool CanBreakBetween(char here, char next)
    {
        var (one, other) = (Is(here), Is(next));
        return (one || other) && (one || char.IsLetterOrDigit(here)) && (other || char.IsLetterOrDigit(next))
            && !Opening.Contains(here) && !NoStart.Contains(next);
    }

    // High surrogates of the second and third plane begin rare ideographs and nothing else.
    private static bool Is(char unit) => unit is (>= First and <= '\u312F') or (>= '\u31A0' and <= '\uA4CF')
        or (>= '\uD840' and <= '\uD8BF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF01' and <= '\uFFEF');
}
