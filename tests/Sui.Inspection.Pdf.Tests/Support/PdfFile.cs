using System.IO.Compression;
using System.Text;

namespace Sui.Inspection.Pdf.Tests.Support;

internal sealed record PdfStream(Dictionary<string, object?> Entries, byte[] Data);

/// <summary>A PDF file read through its cross-reference stream, with object streams unpacked.</summary>
internal sealed class PdfFile
{
    private readonly byte[] _data;
    private readonly Dictionary<int, (int Kind, int Where, int Index)> _table = [];
    private readonly Dictionary<int, object?> _cache = [];
    private readonly Dictionary<int, (int Number, int Offset)[]> _packs = [];

    public PdfFile(byte[] data)
    {
        _data = data;
        var tail = Encoding.Latin1.GetString(data, data.Length - 60, 60);
        var start = int.Parse(tail[(tail.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..tail.LastIndexOf("%%EOF",
            StringComparison.Ordinal)]);
        var table = (PdfStream)ReadObjectAt(start, out _)!;
        Trailer = table.Entries;
        var widths = Trailer["W"].Array().Select(width => (int)(double)width!).ToArray();
        var size = (int)(double)Trailer["Size"]!;
        for (var (number, offset) = (0, 0); number < size; number++)
        {
            var fields = new int[3];
            for (var field = 0; field < 3; field++)
            {
                for (var index = 0; index < widths[field]; index++)
                {
                    fields[field] = (fields[field] << 8) | table.Data[offset++];
                }
            }

            _table[number] = (fields[0], fields[1], fields[2]);
        }
    }

    public Dictionary<string, object?> Trailer { get; }

    public Dictionary<string, object?> Catalog => Dictionary(Trailer["Root"]);

    public int ObjectCount => _table.Count - 1;

    public List<int> PageNumbers => field ??= [.. Dictionary(Catalog["Pages"])["Kids"].Array().Select(kid =>
        ((Reference)kid!).Number)];

    public IReadOnlyList<Dictionary<string, object?>> Pages =>
        field ??= [.. PageNumbers.Select(number => Dictionary(new Reference(number)))];

    public IEnumerable<object?> Objects => Enumerable.Range(1, ObjectCount).Select(Object);

    public object? Resolve(object? value) => value is Reference reference ? Object(reference.Number) : value;

    public Dictionary<string, object?> Dictionary(object? value) => Resolve(value) switch
    {
        PdfStream stream => stream.Entries,
        Dictionary<string, object?> dictionary => dictionary,
        var other => throw new InvalidDataException($"Expected a dictionary, found {other}."),
    };

    public PdfStream Stream(object? value) => (PdfStream)Resolve(value)!;

    public object? Object(int number)
    {
        if (!_cache.TryGetValue(number, out var value))
        {
            var (kind, where, index) = _table[number];
            value = kind == 1 ? ReadObjectAt(where, out _) : ReadPacked(where, index, number);
            _cache[number] = value;
        }

        return value;
    }

    private object? ReadPacked(int pack, int index, int number)
    {
        var stream = (PdfStream)Object(pack)!;
        if (!_packs.TryGetValue(pack, out var header))
        {
            var lexer = new Lexer(stream.Data);
            var count = stream.Entries["N"].Integer();
            header = [.. Enumerable.Range(0, count).Select(_ => (lexer.Read().Integer(), lexer.Read().Integer()))];
            _packs.Add(pack, header);
        }

        return header[index].Number == number
            ? new Lexer(stream.Data, stream.Entries["First"].Integer() + header[index].Offset).Read()
            : throw new InvalidDataException($"Object {number} is not where the table says.");
    }

    private object? ReadObjectAt(int offset, out int number)
    {
        var lexer = new Lexer(_data, offset);
        number = (int)(double)lexer.Read()!;
        lexer.Read();
        lexer.Expect("obj");
        var value = lexer.Read();
        if (value is not Dictionary<string, object?> entries || !entries.ContainsKey("Length"))
        {
            return value;
        }

        lexer.Expect("stream");
        var start = lexer.Position + 1;
        var length = (int)(double)entries["Length"]!;
        new Lexer(_data, start + length).Expect("endstream");
        var raw = _data.AsSpan(start, length).ToArray();
        return new PdfStream(entries, entries.ContainsKey("Filter") ? Inflate(raw) : raw);
    }

    private static byte[] Inflate(byte[] raw)
    {
        using var source = new ZLibStream(new MemoryStream(raw), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }
}
