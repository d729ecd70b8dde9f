namespace Sui.Inspection.Annexes.Fonts;

/// <summary>The codes of fonts that a host passes for annexes, SUI55xx. Permanent; each is listed in docs/error-codes.md.</summary>
internal static class FontCodes
{
    /// <summary>The font is larger than 64 MiB.</summary>
    /// <remarks>Error. Take an edition with fewer characters.</remarks>
    public const string Size = "SUI5501";

    /// <summary>The file is no TrueType font: one with CFF outlines (.otf), a collection (.ttc), one that is packed for the web, or something else.</summary>
    /// <remarks>Error. Give the font as a .ttf file of its own.</remarks>
    public const string Kind = "SUI5502";

    /// <summary>The font is damaged or cut off.</summary>
    /// <remarks>Error. Take the file anew from where it came from.</remarks>
    public const string Damaged = "SUI5503";

    /// <summary>The font says that it may not be embedded in documents, or not in part.</summary>
    /// <remarks>Error. Take one whose licence allows it, such as one under the SIL Open Font Licence.</remarks>
    public const string Licence = "SUI5504";

    /// <summary>The font does not say which of its glyphs is which character of Unicode.</summary>
    /// <remarks>Error. Take another font; those of symbols and of old encodings cannot be used.</remarks>
    public const string Characters = "SUI5505";
}
