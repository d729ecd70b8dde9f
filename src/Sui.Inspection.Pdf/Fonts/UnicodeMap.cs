using Sui.Inspection.Pdf.Files;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>The map from a subset's numbers back to Unicode, without which text could be neither copied nor read aloud.</summary>
internal static class UnicodeMap
{
    private const int EntriesPerBlock = 100;

    /// <param name="characters">Code points by number; number 0 is skipped, as it stands for no character.</param>
    public static PdfBuffer Build(IReadOnlyList<int> characters)
    {
        var map = new PdfBuffer(1024 + (characters.Count * 16));
        map.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var first = 1; first < characters.Count; first += EntriesPerBlock)
        {
            var count = Math.Min(EntriesPerBlock, characters.Count - first);
            map.Integer(count).Raw(" beginbfchar\n"u8);
            for (var number = first; number < first + count; number++)
            {
                map.Byte((byte)'<').HexWord(number).Raw("><"u8);
                foreach (var unit in char.ConvertFromUtf32(characters[number]))
                {
                    map.HexWord(unit);
                }

                map.Raw(">\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
    }
}
