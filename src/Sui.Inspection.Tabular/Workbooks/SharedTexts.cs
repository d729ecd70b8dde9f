namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The texts that the cells of a workbook share, in UTF-8: a byte a character instead of a string each.</summary>
internal sealed class SharedTexts
{
    private const int BlockLength = 1 << 20;
    private const int Most = 8_388_608;

    private readonly List<byte[]> _blocks = [];

    // A length under 0 stands for a fault.
    private readonly List<(int Block, int Start, int Length)> _texts = [];
    private int _used = BlockLength;

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Count;

    /// <summary>A text; empty for one with a fault.</summary>
    /// <param name="index">Its number, from 0.</param>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var (block, start, length) = _texts[index];
            return length <= 0 ? [] : _blocks[block].AsSpan(start, length);
        }
    }

    /// <summary>What is wrong with a text.</summary>
    public TextFault FaultOf(int index) => _texts[index].Length < 0 ? (TextFault)(-_texts[index].Length) : TextFault.None;

    /// <summary>Reads the part with the texts.</summary>
    /// <exception cref="RefusalException">It is over the limits.</exception>
    public static SharedTexts Read(Package package, string part, PartNames names, TabularLimits limits)
    {
        var texts = new SharedTexts();
        using var reader = new PartReader(package.Open(part), names.Table, limits.CellCharacters);
        var decoder = new TextDecoder(limits.CellCharacters);
        while (reader.Next())
        {
            if (reader.Stream.Count > limits.SharedStringBytes || texts.Count > Most)
            {
                throw new RefusalException(TabularCodes.SharedTexts);
            }

            if (reader.Node.NodeType == System.Xml.XmlNodeType.Element && reader.Node.Depth == 1
                && ReferenceEquals(reader.Node.LocalName, names.Item))
            {
                RichText.Read(reader, names);
                texts.Add(decoder.Decode(reader.Text, out var fault), fault);
            }
        }

        return texts;
    }

    private void Add(ReadOnlySpan<byte> text, TextFault fault)
    {
        if (text.Length > BlockLength - _used)
        {
            _blocks.Add(new byte[Math.Max(BlockLength, text.Length)]);
            _used = 0;
        }

        if (!text.IsEmpty)
        {
            text.CopyTo(_blocks[^1].AsSpan(_used));
        }

        _texts.Add((_blocks.Count - 1, _used, fault == TextFault.None ? text.Length : -(int)fault));
        _used += text.Length;
    }
}
