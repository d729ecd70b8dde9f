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

    public IReadOnlyList<TextPiece> Clean(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        return text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? CleanSlowly(text) : [new TextPiece(text)];
    }

    /// <summary>As <see cref="Clean"/>, with line feeds as spaces and without zero-width spaces.</summary>
    public IReadOnlyList<TextPiece> CleanLine(string text) =>
        [.. Clean(text).Select(piece => piece with
        {
            Text = piece.Text.Replace('\n', ' ').Replace(Characters.ZeroWidthSpaceText, string.Empty, StringComparison.Ordinal),
        })];

    private List<TextPiece> CleanSlowly(string text)
    {
        var pieces = new List<TextPiece>();
        var open = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var code = CodeAt(text, ref index);
            if (code < 0)
            {
                continue;
            }

            if (open.Length > 0 && code is >= 0x300 and < 0x370
                && Composition.Join(open[^1], (char)code) is not '\0' and var joined && Shows(joined))
            {
                open[^1] = joined;
                continue;
            }

            if (Shows(code))
            {
                open.Append(char.ConvertFromUtf32(code));
            }
            else
            {
                Close(pieces, open);
                pieces.Add(Replace(code));
            }
        }

        Close(pieces, open);
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

    /// <summary>The three fonts have the same characters, so one answers for all.</summary>
    private static bool Shows(int code) => code is '\n' or Characters.ZeroWidthSpace
        || (!Characters.IsMeaningless(code) && FontLibrary.Get(FontStyle.Regular).GlyphOf(code) != 0);

    private static void Close(List<TextPiece> pieces, StringBuilder open)
    {
        if (open.Length > 0)
        {
            pieces.Add(new TextPiece(open.ToString()));
            open.Clear();
        }
    }

    private TextPiece Replace(int code)
    {
        _replaced[code] = _replaced.GetValueOrDefault(code) + 1;
        var actual = Characters.IsMeaningless(code) ? null : char.ConvertFromUtf32(code);
        return new TextPiece(Characters.Replacement.ToString(), actual);
    }
}
