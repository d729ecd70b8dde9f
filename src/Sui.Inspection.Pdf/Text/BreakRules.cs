using System.Globalization;

namespace Sui.Inspection.Pdf.Text;

/// <summary>Where a line may end.</summary>
internal static class BreakRules
{
    public static bool IsSpace(char character) => character is ' ';

    /// <summary>
    /// Whether a line may end after a visible character. Dashes and slashes give way between words, never between
    /// figures, so that <c>3–5</c> and <c>2018/19</c> stay whole. Ideographs have no words between which to give way.
    /// </summary>
    public static bool CanEndAfter(char before, char here, char next) => here switch
    {
        Characters.ZeroWidthSpace => true,
        '-' or '\u2010' or '\u2013' or '\u2014' or '/' or '_' or '\\' => char.IsLetter(before) && char.IsLetter(next),
        _ => (here >= Ideographs.First || next >= Ideographs.First) && Ideographs.CanBreakBetween(here, next),
    };

    /// <summary>Whether a word that fits no line may be cut before this character.</summary>
    public static bool CanCutBefore(char character) => !char.IsLowSurrogate(character)
        && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
