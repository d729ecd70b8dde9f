namespace Sui.Inspection.Json;

/// <summary>Turns rising offsets into lines without counting from the start each time.</summary>
/// <param name="content">The bytes.</param>
internal ref struct LineCounter(ReadOnlySpan<byte> content)
{
    private readonly ReadOnlySpan<byte> _content = content;
    private int _counted;
    private int _line = 1;

    /// <summary>The line of an offset, from 1; for an offset before the one asked for last, that one's line.</summary>
    /// <param name="offset">The offset; past the end counts as the end.</param>
    public int At(long offset)
    {
        var to = (int)Math.Min(offset, _content.Length);
        if (to > _counted)
        {
            _line += _content[_counted..to].Count((byte)'\n');
            _counted = to;
        }

        return _line;
    }
}
