using System.Buffers.Binary;
using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>
/// Makes small TrueType files: glyph 0, then a box for each character, 600 units wide in 1,000, whose height tells them apart. Its tables are put together here
/// by the specification of OpenType, not by the code under test.
/// </summary>
internal sealed record TestFont(string Characters)
{
    /// <summary>Georgian, Chinese with its full stop, Armenian, Arabic, Devanagari, a mark and a letter for it.</summary>
    public static TestFont Sample { get; } = new("არავინმკითხა没有人问我。「」ԱրմقالनमǪ\u0301x");

    /// <summary>The units by which a glyph moves the pen.</summary>
    public const int Advance = 600;

    public int Format { get; init; } = 4;

    public ushort Licence { get; init; }

    public string Name { get; init; } = "Test-Boxes";

    public uint Kind { get; init; } = 0x00010000;

    /// <summary>The characters whose glyph is made of the first one's.</summary>
    public string Composites { get; init; } = string.Empty;

    private IReadOnlyList<(string Tag, byte[] Table)> Instead { get; init; } = [];

    private List<int> Codes => [.. (Characters + Composites).EnumerateRunes().Select(rune => rune.Value).Distinct().Order()];

    /// <summary>The same with another table in the place of one; an empty one takes it away.</summary>
    public TestFont With(string tag, byte[] table) => this with { Instead = [.. Instead, (tag, table)] };

    public byte[] Build()
    {
        var glyphs = Codes.Select((code, index) => Composites.Contains(char.ConvertFromUtf32(code)) ? Composite() : Box(100 + index)).ToList();
        glyphs.Insert(0, Box(700));
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Zeros(96, (0, 4), (8, Licence), (88, 700)),
            ["cmap"] = Format == 4 ? Map(3, 1, Segments()) : Map(3, 10, Groups()),
            ["glyf"] = [.. glyphs.SelectMany(glyph => glyph)],
            ["head"] = Zeros(54, (0, 1), (18, 1000), (40, 1000), (42, 1000), (50, 1)),
            ["hhea"] = Zeros(36, (0, 1), (4, 900), (6, -200), (34, glyphs.Count)),
            ["hmtx"] = [.. new[] { 0 }.Concat(Codes).SelectMany(code => Zeros(4, (0, code is >= 0x300 and < 0x370 ? 0 : Advance)))],
            ["loca"] = Offsets(glyphs),
            ["maxp"] = Zeros(32, (0, 1), (4, glyphs.Count)),
            ["name"] = NameTable(),
            ["post"] = Zeros(32, (0, 3)),
        };
        foreach (var (tag, table) in Instead)
        {
            tables[tag] = table;
        }

        return File([.. tables.Where(table => table.Value.Length > 0).Select(table => (table.Key, table.Value))]);
    }

    private byte[] File(List<(string Tag, byte[] Table)> tables)
    {
        var file = new MemoryStream();
        file.Write([.. Big(Kind), 0, (byte)tables.Count, 0, 0, 0, 0, 0, 0]);
        var offset = 12 + (16 * tables.Count);
        foreach (var (tag, table) in tables)
        {
            file.Write([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, .. Big((uint)offset), .. Big((uint)table.Length)]);
            offset += (table.Length + 3) & ~3;
        }

        foreach (var (_, table) in tables)
        {
            file.Write([.. table, .. new byte[-table.Length & 3]]);
        }

        return file.ToArray();
    }

    // One contour of four corners on the curve, as words.
    private static byte[] Box(int height) => Words(1, 50, 0, 550, height, 3, 0, 0x0101, 0x0101, 50, 500, 0, -500, 0, 0, height, 0);

    private static byte[] Composite() => Words(-1, 50, 0, 550, 100, 0x0003, 1, 0, 0);

    private static byte[] Offsets(List<byte[]> glyphs)
    {
        var (offsets, at) = (new List<byte>(Big(0)), 0u);
        foreach (var glyph in glyphs)
        {
            offsets.AddRange(Big(at += (uint)glyph.Length));
        }

        return [.. offsets];
    }

    private static byte[] Map(int platform, int encoding, byte[] map) => [.. Words(0, 1, platform, encoding), .. Big(12), .. map];

    private byte[] Segments()
    {
        var codes = Codes.Where(code => code < 0xFFFF).ToList();
        int[] ends = [.. codes, 0xFFFF];
        int[] deltas = [.. codes.Select((code, index) => index + 1 - code), 1];
        return Words(
            [4, 16 + (8 * ends.Length), 0, 2 * ends.Length, 0, 0, 0, .. ends, 0, .. ends, .. deltas, .. ends.Select(_ => 0)]);
    }

    private byte[] Groups() =>
    [
        .. Words(12, 0), .. Big((uint)(16 + (12 * Codes.Count))), .. Big(0), .. Big((uint)Codes.Count),
        .. Codes.SelectMany((code, index) => (byte[])[.. Big((uint)code), .. Big((uint)code), .. Big((uint)index + 1)]),
    ];

    private byte[] NameTable() => [.. Words(0, 1, 18, 3, 1, 0x409, 6, 2 * Name.Length, 0), .. Encoding.BigEndianUnicode.GetBytes(Name)];

    private static byte[] Zeros(int length, params (int Offset, int Value)[] words)
    {
        var table = new byte[length];
        foreach (var (offset, value) in words)
        {
            BinaryPrimitives.WriteInt16BigEndian(table.AsSpan(offset), (short)value);
        }

        return table;
    }

    private static byte[] Words(params int[] words) => [.. words.SelectMany(word => (byte[])[(byte)(word >> 8), (byte)word])];

    private static byte[] Big(uint value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
