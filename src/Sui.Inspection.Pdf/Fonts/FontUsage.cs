namespace Sui.Inspection.Pdf.Fonts;

/// <summary>
/// The characters that one document uses from one font, numbered in the order of first use. Two characters that share
/// an outline keep numbers of their own, so that each copies out as what it was.
/// </summary>
/// <param name="style">The face of the library's own; regular where another font is given.</param>
/// <param name="other">A host's font; null for the library's own.</param>
internal sealed class FontUsage(FontStyle style, TrueTypeFont? other = null)
{
    private readonly Dictionary<int, ushort> _beyond = [];
    private readonly List<int> _characters = [0];
    private readonly ushort[] _numbers = new ushort[0x180];

    public FontStyle Style => style;

    /// <summary>Whether it slants to the right.</summary>
    public bool IsItalic => style == FontStyle.Italic || other?.ItalicAngle < 0;

    public TrueTypeFont Font { get; } = other ?? FontLibrary.Get(style);

    /// <summary>The code points by number; number 0 stands for no character.</summary>
    public IReadOnlyList<int> Characters => _characters;

    /// <summary>The number of a character in the embedded font.</summary>
    /// <exception cref="InvalidOperationException">The font has no glyph; text is cleaned before it comes here.</exception>
    public ushort NumberOf(int codePoint)
    {
        var known = codePoint < _numbers.Length ? _numbers[codePoint] : _beyond.GetValueOrDefault(codePoint);
        return known != 0 ? known : Add(codePoint);
    }

    public IReadOnlyList<ushort> Glyphs() =>
        [.. _characters.Select((code, index) => index == 0 ? (ushort)0 : Font.GlyphOf(code))];

    private ushort Add(int codePoint)
    {
        if (Font.GlyphOf(codePoint) == 0)
        {
            throw new InvalidOperationException($"The font {Font.Name} has no glyph for U+{codePoint:X4}.");
        }

        var number = checked((ushort)_characters.Count);
        _characters.Add(codePoint);
        if (codePoint < _numbers.Length)
        {
            _numbers[codePoint] = number;
        }
        else
        {
            _beyond.Add(codePoint, number);
        }

        return number;
    }
}
