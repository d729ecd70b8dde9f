using System.Xml;

namespace Sui.Inspection.Tabular.Workbooks;

/// <summary>The XML of a part, node by node, in bounded memory: no document types, no entities, no deep nesting, no giant texts.</summary>
internal sealed class PartReader : IDisposable
{
    // No part of a workbook nests half as deeply; each level takes memory.
    private const int Deepest = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private readonly XmlReader _reader;
    private readonly char[] _text;

    /// <summary>Starts reading; the stream goes with the reader.</summary>
    /// <param name="stream">The part.</param>
    /// <param name="names">The names that elements are compared with; the same for parts that share them.</param>
    /// <param name="characters">How many characters of a text are kept; one more is, so that longer ones can be told.</param>
    public PartReader(PartStream stream, XmlNameTable names, int characters = 1024)
    {
        Stream = stream;
        var settings = Settings.Clone();
        settings.NameTable = names;
        _reader = XmlReader.Create(stream, settings);
        _text = new char[characters + 1];
    }

    /// <summary>The stream, for progress.</summary>
    public PartStream Stream { get; }

    /// <summary>The reader on its node. Only <see cref="Next"/>, <see cref="Skip"/> and <see cref="AppendText"/> may move it on.</summary>
    public XmlReader Node => _reader;

    /// <summary>The characters of the text read last; one more than kept when it was longer.</summary>
    public Span<char> Text => _text.AsSpan(0, TextLength);

    /// <summary>How many characters that are.</summary>
    public int TextLength { get; private set; }

    /// <summary>Moves to the next node. False at the end.</summary>
    public bool Next()
    {
        var more = _reader.Read();
        return _reader.Depth > Deepest ? throw new RefusalException(TabularCodes.WorkbookDamaged) : more;
    }

    /// <summary>Moves to the next start of an element inside the one that is this deep; false, on its end, when there is none.</summary>
    /// <param name="depth">The depth of the element around.</param>
    public bool NextInside(int depth)
    {
        while (Next())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return true;
            }

            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth <= depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Moves to the end of the element in hand.</summary>
    public void Skip()
    {
        var depth = _reader.Depth;
        if (!_reader.IsEmptyElement)
        {
            while (NextInside(depth))
            {
            }
        }
    }

    /// <summary>Forgets the text.</summary>
    public void ClearText() => TextLength = 0;

    /// <summary>Reads the text of the element in hand, to its end, behind the text that there is.</summary>
    public void AppendText()
    {
        if (_reader.IsEmptyElement)
        {
            return;
        }

        var depth = _reader.Depth;
        while (Next() && (_reader.NodeType != XmlNodeType.EndElement || _reader.Depth > depth))
        {
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                AppendNode();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _reader.Dispose();

    // In pieces, so that a text of any length takes no more memory than is kept of it.
    private void AppendNode()
    {
        while (TextLength < _text.Length)
        {
            var count = _reader.ReadValueChunk(_text, TextLength, _text.Length - TextLength);
            if (count == 0)
            {
                return;
            }

            TextLength += count;
        }
    }
}
