using System.IO.Compression;
using System.Security.Cryptography;

namespace Sui.Inspection.Pdf.Files;

/// <summary>
/// The file as a numbered set of objects. Plain objects are packed into object streams, and the whole is found through
/// a cross-reference stream. Numbers are given in the order of <see cref="Reserve"/>, so the same calls give the same bytes.
/// </summary>
internal sealed class ObjectFile
{
    private const int ObjectsPerStream = 200;
    private readonly PdfBuffer _body = new(64 * 1024);
    private readonly PdfBuffer _packed = new(16 * 1024);
    private readonly PdfBuffer _index = new();
    private readonly List<Location> _locations = [default];
    private readonly MemoryStream _deflated = new();
    private int _packNumber;
    private int _packCount;

    public ObjectFile() => _body.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Byte((byte)'\n');

    public int Reserve()
    {
        _locations.Add(default);
        return _locations.Count - 1;
    }

    /// <summary>Starts a plain object; what is written to the result up to the next call is its body.</summary>
    public PdfBuffer Begin(int number)
    {
        if (_packCount == ObjectsPerStream)
        {
            FlushPack();
        }

        if (_packCount == 0)
        {
            _packNumber = Reserve();
        }

        _packed.Byte((byte)'\n');
        Place(number, new Location(2, _packNumber, _packCount++));
        _index.Integer(number).Space().Integer(_packed.Length).Space();
        return _packed;
    }

    /// <summary>Writes a stream. <paramref name="entries"/> are dictionary entries without Length and Filter.</summary>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var content = compress ? Deflate(data) : data;
        Place(number, new Location(1, _body.Length, 0));
        _body.Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Integer(content.Length);
        if (compress)
        {
            _body.Raw("/Filter/FlateDecode"u8);
        }

        _body.Raw(">>\nstream\n"u8).Raw(content).Raw("\nendstream\nendobj\n"u8);
    }

    /// <summary>Closes the file and writes it out.</summary>
    public long Save(Stream output, int catalog, int information)
    {
        FlushPack();
        var id = SHA256.HashData(_body.Written).AsSpan(0, 16);
        var table = Reserve();
        var start = _body.Length;
        Place(table, new Location(1, start, 0));

        var rows = new PdfBuffer(_locations.Count * 7);
        rows.Raw([0, 0, 0, 0, 0, 0xFF, 0xFF]);
        for (var number = 1; number < _locations.Count; number++)
        {
            var (kind, where, index) = _locations[number];
            if (kind == 0)
            {
                throw new InvalidOperationException($"Object {number} was reserved but never written.");
            }

            rows.Raw(
            [
                (byte)kind, (byte)(where >> 24), (byte)(where >> 16), (byte)(where >> 8), (byte)where,
                (byte)(index >> 8), (byte)index,
            ]);
        }

        var entries = new PdfBuffer();
        entries.Raw("/Type/XRef/Size "u8).Integer(_locations.Count).Raw("/W[1 4 2]/Root "u8).Reference(catalog)
            .Raw("/Info "u8).Reference(information).Raw("/ID["u8).Hex(id).Hex(id).Byte((byte)']');
        _locations[table] = default;
        WriteStream(table, entries.Written, rows.Written);
        _body.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        var length = _body.Length;
        output.Write(_body.Written);
        _body.Release();
        _packed.Release();
        _index.Release();
        rows.Release();
        return length;
    }

    private void FlushPack()
    {
        if (_packCount == 0)
        {
            return;
        }

        var entries = new PdfBuffer();
        entries.Raw("/Type/ObjStm/N "u8).Integer(_packCount).Raw("/First "u8).Integer(_index.Length);
        _index.Raw(_packed.Written);
        WriteStream(_packNumber, entries.Written, _index.Written);
        _index.Clear();
        _packed.Clear();
        _packCount = 0;
    }

    private void Place(int number, Location location)
    {
        if (_locations[number].Kind != 0)
        {
            throw new InvalidOperationException($"Object {number} was written twice.");
        }

        _locations[number] = location;
    }

    private ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        _deflated.SetLength(0);
        using (var stream = new ZLibStream(_deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(data);
        }

        return _deflated.GetBuffer().AsSpan(0, (int)_deflated.Length);
    }

    private readonly record struct Location(int Kind, int Where, int Index);
}
