using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>Tells a TrueType font from what else comes under that name, by its first four bytes.</summary>
internal static class FontKind
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint Compact = 0x4F54544F;
    private const uint Collection = 0x74746366;
    private const uint Web = 0x774F4646;
    private const uint Web2 = 0x774F4632;

    /// <exception cref="PdfFontException">It is none; the message says what it is and what to do.</exception>
    public static void Check(ReadOnlySpan<byte> content)
    {
        var (fault, action) = (content.Length < 4 ? 0 : ReadUInt32BigEndian(content)) switch
        {
            TrueType or AppleTrueType => (null, string.Empty),
            Compact => ("The font has CFF outlines, as .otf files do.", "Take its edition with TrueType outlines, a .ttf file."),
            Collection => ("The file is a collection of fonts (.ttc).", "Take one font out of it, as a .ttf file of its own."),
            Web or Web2 => ("The font is packed for the web (.woff).", "Take its .ttf file."),
            _ => ("The file is no TrueType font.", "Give a .ttf file."),
        };
        if (fault is not null)
        {
            throw new PdfFontException("pdf.font.kind", fault, action);
        }
    }
}
