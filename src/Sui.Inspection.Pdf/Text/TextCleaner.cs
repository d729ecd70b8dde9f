using System.Text;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Turns any string into pieces that the fonts can show, and counts what had to be replaced. Of what comes out only
/// letters, signs, spaces, line feeds and zero-width spaces remain.
/// </summary>
internal sealed class TextCleaner
{
    private readonly SortedDictionary<int, int> _replaced = [];

    /// <summary>How often each code point was replaced; a lone surrogate counts under its own value.</summary>
    public IReadOnlyDictionary<int, int> Replaced => _replaced;

    public IReadOnlyList<TextPiece> Clean(string text, FontStyle style)
    {
        if (text.Length == 0)
        {
            return [];
        }

        return text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? CleanSlowly(text, style) : [new TextPiece(text, style)];
    }

    /// <summary>As <see cref="Clean"/>, with line feeds as spaces and without zero-width spaces.</summary>
    public IReadOnlyList<TextPiece> CleanLine(string text, FontStyle style) =>
        [.. Clean(text, style).Select(piece => piece with
        {
            Text = piece.Text.Replace('\n', ' ').Replace(Characters.ZeroWidthSpaceText, string.Empty, StringComparison.Ordinal),
        })];

    private List<TextPiece> CleanSlowly(string text, FontStyle style)
    {
        var pieces = new List<TextPiece>();
        var open = new StringBuilder(text.Length);
        var openStyle = style;
        for (var index = 0; index < text.Length; index++)
        {
            var code = CodeAt(text, ref index);
            if (code < 0)
            {
                continue;
            }

            if (open.Length > 0 && code is >= 0x300 and < 0x370
                && Composition.Join(open[^1], (char)code) is not '\0' and var joined && Shows(openStyle, joined))
            {
                open[^1] = joined;
                continue;
            }

            var pieceStyle = Shows(style, code) ? style : Shows(FontStyle.Regular, code) ? FontStyle.Regular : (FontStyle?)null;
            if (pieceStyle != openStyle)
            {
                Close(pieces, open, openStyle);
            }

            if (pieceStyle is { } known)
            {
                openStyle = known;
                open.Append(char.ConvertFromUtf32(code));
            }
            else
            {
                pieces.Add(Replace(code, style));
            }
        }

        Close(pieces, open, openStyle);
        return pieces;
    }

    /// <summary>The next code point after the simple substitutions, or -1 for nothing.</summary>
    private static int CodeAt(string text, ref int index)
    {
        int code = text[index];
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            code = char.ConvertToUtf32(text[index], text[++index]);
        }

        if (code == '\r')
        {
            return index + 1 < text.Length && text[index + 1] == '\n' ? -1 : '\n';
        }

        return Characters.IsLineFeed(code) ? '\n'
            : Characters.IsDropped(code) ? -1
            : Characters.PlainSpaceFor(code) is not 0 and var space ? space
            : code;
    }

    private static bool Shows(FontStyle style, int code) => code is '\n' or Characters.ZeroWidthSpace
        || (!Characters.IsMeaningless(code) && FontLibrary.Get(style).GlyphOf(code) != 0);

    private static void Close(List<TextPiece> pieces, StringBuilder open, FontStyle style)
    {
        if (open.Length > 0)
        {
            pieces.Add(new TextPiece(open.ToString(), style));
            open.Clear();
        }
    }

    private TextPiece Replace(int code, FontStyle style)
    {
        _replaced[code] = _replaced.GetValueOrDefault(code) + 1;
        var actual = Characters.IsMeaningless(code) ? null : char.ConvertFromUtf32(code);
        return new TextPiece(Characters.Replacement.ToString(), style, actual);
    }
}
