namespace Sui.Inspection.Pdf.Fonts;

/// <summary>The flags of a part of a composite glyph, which say how long its entry is and whether another follows.</summary>
internal static class CompositeFlags
{
    public const ushort MoreParts = 0x0020;
    private const ushort WordArguments = 0x0001;
    private const ushort HasScale = 0x0008;
    private const ushort HasTwoScales = 0x0040;
    private const ushort HasMatrix = 0x0080;

    /// <summary>The bytes of an entry, its flags and the glyph's number included.</summary>
    public static int LengthOf(ushort flags) => 4 + ((flags & WordArguments) != 0 ? 4 : 2)
        + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
}
