using System.Security.Cryptography;
using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>Writes the objects of an embedded font: a subset, its widths and its way back to Unicode.</summary>
internal static class FontEmbedder
{
    private const int SymbolicFlag = 4;
    private const int ItalicFlag = 64;

    /// <summary>Writes the font under the object number that pages refer to.</summary>
    public static void Write(ObjectFile file, int number, FontUsage usage)
    {
        var font = usage.Font;
        var glyphs = usage.Glyphs();
        var data = FontSubset.Build(font, glyphs);
        var name = Tag(data) + "+" + font.Name;
        var (descendant, descriptor, program, unicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());

        file.Begin(number).Raw("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont"u8).Name(name)
            .Raw("/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode "u8).Reference(unicode).Raw(">>"u8);

        var body = file.Begin(descendant).Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor "u8)
            .Reference(descriptor).Raw("/W[0["u8);
        foreach (var glyph in glyphs)
        {
            body.Integer(font.AdvanceOf(glyph)).Space();
        }

        body.Raw("]]>>"u8);
        WriteDescriptor(file.Begin(descriptor), usage, name, program);

        var entries = new PdfBuffer();
        entries.Raw("/Length1 "u8).Integer(data.Length);
        file.WriteStream(program, entries.Written, data);
        file.WriteStream(unicode, [], UnicodeMap.Build(usage.Characters).Written);
    }

    private static void WriteDescriptor(PdfBuffer body, FontUsage usage, string name, int program)
    {
        var font = usage.Font;
        body.Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/Flags "u8).Integer(SymbolicFlag | (usage.IsItalic ? ItalicFlag : 0))
            .Raw("/FontBBox["u8);
        foreach (var side in font.Box)
        {
            body.Integer(side).Space();
        }

        body.Raw("]/ItalicAngle "u8).Number(font.ItalicAngle).Raw("/Ascent "u8).Integer(font.Ascent)
            .Raw("/Descent "u8).Integer(font.Descent).Raw("/CapHeight "u8).Integer(font.CapHeight)
            .Raw("/StemV "u8).Integer(usage.Style == FontStyle.Bold ? 140 : 84)
            .Raw("/FontFile2 "u8).Reference(program).Raw(">>"u8);
    }

    /// <summary>Six capitals that differ between subsets, taken from the subset itself.</summary>
    private static string Tag(byte[] data) =>
        string.Create(6, SHA256.HashData(data), (tag, hash) =>
        {
            for (var index = 0; index < tag.Length; index++)
            {
                tag[index] = (char)('A' + (hash[index] % 26));
            }
        });
}
