using System.Buffers.Binary;
using System.Text;

namespace Sui.Inspection.Pdf.Catalogs;

/// <summary>
/// A colour profile for sRGB (IEC 61966-2-1) of ICC version 4.2, made from the standard's own numbers: primaries
/// adapted to D50, and the transfer curve as its formula rather than as a table.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    public static byte[] Build()
    {
        var curve = Parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("CC0")),
            ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("chad", Matrix(
                1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316)),
            ("rXYZ", Xyz(0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Xyz(0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Xyz(0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        var start = HeaderLength + 4 + (12 * tags.Length);
        var data = tags.Select(tag => tag.Data).Distinct().ToList();
        var profile = new byte[start + data.Sum(part => part.Length)];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        for (var index = 0; index < tags.Length; index++)
        {
            var entry = profile.AsSpan(HeaderLength + 4 + (12 * index));
            var offset = start + data.TakeWhile(part => !ReferenceEquals(part, tags[index].Data)).Sum(part => part.Length);
            Encoding.ASCII.GetBytes(tags[index].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[index].Data.Length);
            tags[index].Data.CopyTo(profile, offset);
        }

        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x04200000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        foreach (var (index, value) in new short[] { 2015, 1, 1 }.Index())
        {
            BinaryPrimitives.WriteInt16BigEndian(profile[(24 + (2 * index))..], value);
        }

        "acsp"u8.CopyTo(profile[36..]);
        WriteFixed(profile[68..], 0.9642);
        WriteFixed(profile[72..], 1);
        WriteFixed(profile[76..], 0.8249);
    }

    private static byte[] Xyz(params double[] values) => Fixed("XYZ "u8, [], values);

    private static byte[] Matrix(params double[] values) => Fixed("sf32"u8, [], values);

    /// <summary>The function of type 3: a power above a threshold, a straight line below.</summary>
    private static byte[] Parametric(params double[] values) => Fixed("para"u8, [0, 3, 0, 0], values);

    private static byte[] Fixed(ReadOnlySpan<byte> type, ReadOnlySpan<byte> head, ReadOnlySpan<double> values)
    {
        var data = new byte[8 + head.Length + (4 * values.Length)];
        type.CopyTo(data);
        head.CopyTo(data.AsSpan(8));
        for (var index = 0; index < values.Length; index++)
        {
            WriteFixed(data.AsSpan(8 + head.Length + (4 * index)), values[index]);
        }

        return data;
    }

    private static byte[] Text(string text)
    {
        var words = Encoding.BigEndianUnicode.GetBytes(text);
        var data = new byte[(28 + words.Length + 3) & ~3];
        "mluc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), 12);
        "enUS"u8.CopyTo(data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), words.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), 28);
        words.CopyTo(data, 28);
        return data;
    }

    private static void WriteFixed(Span<byte> target, double value) =>
        BinaryPrimitives.WriteInt32BigEndian(target, (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero));
}
