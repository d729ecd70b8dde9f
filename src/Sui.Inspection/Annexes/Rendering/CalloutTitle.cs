using System.Text;
using Sui.Inspection.Text;

namespace Sui.Inspection.Annexes.Rendering;

/// <summary>The titles of callouts, which are headings.</summary>
internal static class CalloutTitle
{
    /// <summary>The lowest level that a callout's heading takes.</summary>
    private const int LowestLevel = 4;

    /// <summary>The title; null for none, or for one that shows nothing: there is no heading without words.</summary>
    public static string? Of(CalloutBlock callout) =>
        callout.Title is { } title && PrintableText.Clean(title).EnumerateRunes().Any(Shows) ? title : null;

    /// <summary>The level of the heading in a section whose own heading has a level.</summary>
    public static int Level(int section) => Math.Min(section + 1, LowestLevel);

    // The fillers of Hangul are letters without a shape.
    private static bool Shows(Rune rune) => rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0)
        && (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune));
}
