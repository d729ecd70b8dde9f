using System.Buffers.Binary;
using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

/// <summary>What an embedded TrueType program says of itself.</summary>
internal static class FontProgram
{
    /// <summary>The widths of all glyphs in thousandths of the size.</summary>
    public static IReadOnlyList<double> Advances(ReadOnlySpan<byte> program)
    {
        double unitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(Table(program, "head")[18..]);
        var full = BinaryPrimitives.ReadUInt16BigEndian(Table(program, "hhea")[34..]);
        var count = BinaryPrimitives.ReadUInt16BigEndian(Table(program, "maxp")[4..]);
        var metrics = Table(program, "hmtx");
        var advances = new double[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            advances[glyph] = BinaryPrimitives.ReadUInt16BigEndian(metrics[(4 * Math.Min(glyph, full - 1))..]) * 1000 / unitsPerEm;
        }

        return advances;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> program, string tag)
    {
        for (var entry = program[12..]; ; entry = entry[16..])
        {
            if (Encoding.ASCII.GetString(entry[..4]) == tag)
            {
                return program.Slice(
                    BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
            }
        }
    }
}
