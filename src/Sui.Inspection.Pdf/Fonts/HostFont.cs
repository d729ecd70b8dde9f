using static System.Buffers.Binary.BinaryPrimitives;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>
/// Reads a font that a host passes. All that drawing and subsetting rely on is checked here, so that they need not: a font that was read never fails later.
/// </summary>
internal static class HostFont
{
    private const string AnotherLicence = "Take one whose licence allows it, such as one under the SIL Open Font Licence.";
    private const int MostBytes = 64 << 20;
    private const int LicenceBits = 0x000F;
    private const int Restricted = 0x0002;
    private const int NoSubset = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public static TrueTypeFont Read(ReadOnlySpan<byte> content, string? name)
    {
        if (content.Length > MostBytes)
        {
            throw new PdfFontException("pdf.font.size", "The font is larger than 64 MiB.", "Take an edition with fewer characters, or cut it down to those that you need.");
        }

        FontKind.Check(content);
        var data = content.ToArray();
        FontDirectory.Check(data);
        var tables = new FontTables(data);
        foreach (var (tag, least) in ((string, int)[])[("head", 54), ("hhea", 36), ("maxp", 32), ("hmtx", 4), ("loca", 4), ("glyf", 0), ("cmap", 4), ("OS/2", 68)])
        {
            Require(tables.Contains(tag) && tables[tag].Length >= least, $"it has no whole table {tag}");
        }

        CheckLicence(ReadUInt16BigEndian(tables["OS/2"][8..]));
        var count = ReadUInt16BigEndian(tables["maxp"][4..]);
        var units = ReadUInt16BigEndian(tables["head"][18..]);
        var full = ReadUInt16BigEndian(tables["hhea"][34..]);
        Require(count > 0 && ReadUInt32BigEndian(tables["maxp"]) == 0x00010000, "its number of glyphs is not one of TrueType outlines");
        Require(units is >= 16 and <= 16384, "its units are out of range");
        Require(full > 0 && full <= count && tables["hmtx"].Length >= (4 * full) + (2 * (count - full)), "its widths are not those of its glyphs");
        Require(!tables.Contains("post") || tables["post"].Length >= 8, "its table post is cut off");
        new OutlineCheck(tables, count).Run();
        return new TrueTypeFont(FontName.Clean(name) ?? FontName.Of(tables) ?? "Font", data, HostCharacterMap.Read(tables["cmap"], count));
    }

    /// <exception cref="PdfFontException">The condition does not hold.</exception>
    public static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new PdfFontException("pdf.font.damaged", $"The font is damaged: {what}.", "Take the file anew from where it came from.");
        }
    }

    private static void CheckLicence(int flags)
    {
        if ((flags & LicenceBits) == Restricted)
        {
            throw new PdfFontException(
                "pdf.font.licence", "The font says that its licence forbids embedding it in documents.", AnotherLicence);
        }

        if ((flags & (NoSubset | BitmapsOnly)) != 0)
        {
            throw new PdfFontException(
                "pdf.font.licence", "The font says that it may not be embedded in part, or not as outlines.", AnotherLicence);
        }
    }
}
