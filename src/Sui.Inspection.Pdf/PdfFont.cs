using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf;

/// <summary>
/// A TrueType font of the host's for characters that the fonts of the library lack. It is read and checked once; it never changes, and documents on many
/// threads may share it.
/// </summary>
/// <remarks>Its licence is the host's to see to. The font's own flags are heeded: one that says that it may not be embedded, or not in part, is refused.
/// </remarks>
public sealed class PdfFont
{
    private PdfFont(TrueTypeFont face) => Face = face;

    /// <summary>The name that files carry for it, of letters, digits and hyphens.</summary>
    public string Name => Face.Name;

    internal TrueTypeFont Face { get; }

    /// <summary>Reads a font.</summary>
    /// <param name="trueType">The bytes of a <c>.ttf</c> file, at most 64 MiB; they are copied.</param>
    /// <param name="name">A name for it, of which letters, digits and hyphens of ASCII are kept, up to 63; null takes the font's own.</param>
    /// <exception cref="PdfFontException">The bytes are no font that can be used; the message says why and what to do. Nothing else is thrown, whatever
    /// the bytes are.</exception>
    public static PdfFont Read(ReadOnlyMemory<byte> trueType, string? name = null) => new(HostFont.Read(trueType.Span, name));
}
