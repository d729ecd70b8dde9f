using System.IO.Compression;
using System.Text;

namespace Sui.Inspection.Tabular.Tests.Support;

/// <summary>Changes to files, decided by a seed.</summary>
internal static class Mutation
{
    // What files break at: signs of CSV and XML, sizes, types, places.
    private static readonly string[] Words =
    [
        "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\0", "\uFEFF", "é", "sep=|\n", "<", ">", "&", "&#0;", "&amp;", "<!DOCTYPE a>", "<![CDATA[", "]]>",
        "<!--", "<?x", "/>", "<row>", "</row>", "<c r=\"XFD1048576\">", "r=\"A0\"", "r=\"-1\"", "t=\"s\"", "t=\"d\"", "s=\"99999\"", "<v>", "1E999",
        "-1", "99999999999999999999", "NaN", "_xD800_", "_x0000_", "ref=\"A1:XFD1048576\"", "</sheetData>", "xmlns=\"\"", "<rPh>", "[h]:mm", "PK\u0003\u0004",
    ];

    /// <summary>A file with bytes flipped, cut out, doubled, put in, or mixed with another; now and then bytes of chance alone.</summary>
    public static byte[] OfBytes(Random random, IReadOnlyList<byte[]> sources)
    {
        if (random.Next(50) == 0)
        {
            var chance = new byte[random.Next(3_000)];
            random.NextBytes(chance);
            return chance;
        }

        var bytes = sources[random.Next(sources.Count)].ToList();
        for (var times = random.Next(1, 5); times > 0 && bytes.Count > 0; times--)
        {
            var place = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - place);
            switch (random.Next(7))
            {
                case 0:
                    bytes[place] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(place, length);
                    break;
                case 3:
                    bytes.InsertRange(place, bytes.GetRange(place, length));
                    break;
                case 4:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
                    break;
                case 5:
                    var other = sources[random.Next(sources.Count)];
                    var from = random.Next(other.Length);
                    bytes.InsertRange(place, other[from..Math.Min(other.Length, from + random.Next(200))]);
                    break;
                default:
                    if (random.Next(4) == 0)
                    {
                        bytes.RemoveRange(place, bytes.Count - place);
                    }

                    break;
            }
        }

        return [.. bytes];
    }

    /// <summary>A sound .zip whose parts are mutated; one may be left out, or renamed.</summary>
    public static byte[] OfParts(Random random, IReadOnlyList<byte[]> sources)
    {
        using var memory = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(sources[random.Next(sources.Count)])))
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            var chosen = random.Next(from.Entries.Count);
            foreach (var (index, entry) in from.Entries.Index())
            {
                using var content = new MemoryStream();
                using (var part = entry.Open())
                {
                    part.CopyTo(content);
                }

                var mutated = index == chosen || random.Next(6) == 0 ? OfBytes(random, [content.ToArray()]) : content.ToArray();
                if (index != chosen || random.Next(20) != 0)
                {
                    var name = index == chosen && random.Next(20) == 0 ? Words[random.Next(Words.Length)] + entry.FullName : entry.FullName;
                    using var part = to.CreateEntry(name, CompressionLevel.Fastest).Open();
                    part.Write(mutated);
                }
            }
        }

        return memory.ToArray();
    }
}
