using System.Globalization;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>What becomes of characters that are not plain letters, digits and signs.</summary>
internal static class Characters
{
    public const char ZeroWidthSpace = '\u200B';

    public const char NoBreakSpace = '\u00A0';

    public const string ZeroWidthSpaceText = "\u200B";

    /// <summary>
    /// Characters without a shape or meaning in left-to-right text, drawn as nothing: soft hyphens, joiners, direction marks,
    /// selectors, fillers, annotation marks.
    /// </summary>
    public static bool IsDropped(int code) => code is 0xAD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5
        or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0x180B and <= 0x180F) or (>= 0x200C and <= 0x200F) or (>= 0x202A and <= 0x202E)
        or (>= 0x2060 and <= 0x206F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFFB) or (>= 0x1BCA0 and <= 0x1BCA3)
        or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    public static bool IsLineFeed(int code) => code is '\n' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029;

    /// <summary>Whether a character has no meaning that could be carried along: a control, private, or never assigned.</summary>
    public static bool IsMeaningless(int code) => code is < 0x20 or (>= 0x7F and < 0xA0)
        or (>= 0xD800 and <= 0xF8FF) or (>= 0xFDD0 and <= 0xFDEF) or >= 0xF0000 || (code & 0xFFFE) == 0xFFFE;

    /// <summary>The code point at an index of well-formed text. The index moves to the last of its units.</summary>
    public static int CodeAt(ReadOnlySpan<char> text, ref int index) => char.IsHighSurrogate(text[index])
        ? char.ConvertToUtf32(text[index], text[++index])
        : text[index];

    /// <summary>Whether a character is drawn over, under or around the one before it.</summary>
    public static bool IsMark(int code) => CharUnicodeInfo.GetUnicodeCategory(code)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether the fonts have a glyph to draw. All three have the same characters, so one answers for all.</summary>
    public static bool HasGlyph(int code) => !IsMeaningless(code) && FontLibrary.Get(FontStyle.Regular).GlyphOf(code) != 0;

    /// <summary>The usual space in place of the rarer ones that the font may lack; 0 when the character is not a space.</summary>
    public static int PlainSpaceFor(int code) => code switch
    {
        '\t' or 0x1680 or 0x205F or 0x3000 => ' ',
        >= 0x2000 and <= 0x200A => code == 0x2007 ? 0xA0 : ' ',
        0x202F => 0xA0,
        _ => 0,
    };
}
