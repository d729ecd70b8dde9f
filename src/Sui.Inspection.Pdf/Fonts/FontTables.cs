using System.Buffers.Binary;
using System.Text;

namespace Sui.Inspection.Pdf.Fonts;

/// <summary>The tables of a TrueType file, found through its directory.</summary>
internal sealed class FontTables
{
    private readonly byte[] _data;
    private readonly Dictionary<string, Range> _tables = [];

    public FontTables(byte[] data)
    {
        _data = data;
        var count = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4));
        for (var index = 0; index < count; index++)
        {
            var entry = data.AsSpan(12 + (16 * index), 16);
            var offset = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]);
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..]);
            _tables.Add(Encoding.ASCII.GetString(entry[..4]), offset..(offset + length));
        }
    }

    public bool Contains(string tag) => _tables.ContainsKey(tag);

    public ReadOnlySpan<byte> this[string tag] => _tables.TryGetValue(tag, out var range)
        ? _data.AsSpan(range)
        : throw new InvalidDataException($"The font has no table {tag}.");
}
