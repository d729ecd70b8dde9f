using System.Globalization;
using System.Text;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Turns any string into pieces that the fonts can draw, and notes what could not be drawn as it is. A character that the
/// fonts lack is composed with its marks, else drawn in a font of the host's, else by similar characters, else left out with a mark of omission. Of what
/// comes out only letters, signs, spaces, line feeds and zero-width spaces remain.
/// </summary>
/// <param name="fallbacks">The host's fonts.</param>
internal sealed class TextCleaner(FallbackFonts fallbacks)
{
    /// <summary>Marks that are drawn on one letter; more would pile up to no use.</summary>
    private const int MostMarks = 4;

    /// <summary>The most UTF-16 units that are taken for one character, however many marks follow it.</summary>
    private const int LongestCluster = 200;

    private readonly List<int> _codes = [];

    /// <summary>Makes one for the library's own fonts.</summary>
    public TextCleaner()
        : this(FallbackFonts.None)
    {
    }

    public CharacterTally Tally { get; } = new();

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

    private IReadOnlyList<TextPiece> CleanSlowly(string text)
    {
        var pieces = new PieceBuilder(text.Length);
        for (var index = 0; index < text.Length;)
        {
            if (text[index] == '\r' && index + 1 < text.Length && text[index + 1] == '\n')
            {
                index++;
            }

            var alone = index + 1 == text.Length || text[index + 1] < 0x300;
            var length = alone ? 1 : StringInfo.GetNextTextElementLength(text.AsSpan(index));
            AddCluster(text.AsSpan(index, length), pieces);
            index += length;
        }

        return pieces.Finish();
    }

    private void AddCluster(ReadOnlySpan<char> cluster, PieceBuilder pieces)
    {
        if (cluster.Length > LongestCluster)
        {
            var length = LongestCluster - (char.IsHighSurrogate(cluster[LongestCluster - 1]) ? 1 : 0);
            AddCluster(cluster[..length], pieces);
            LeaveOff(cluster[length..], pieces);
            return;
        }

        if (cluster.Length == 1 && AddSimple(cluster[0], pieces))
        {
            return;
        }

        _codes.Clear();
        for (var index = 0; index < cluster.Length;)
        {
            var code = CodeAt(cluster, ref index);
            if (!Characters.IsDropped(code))
            {
                _codes.Add(code);
            }
        }

        if (_codes.Count == 1 && _codes[0] < 0x10000 && AddSimple((char)_codes[0], pieces))
        {
            return;
        }

        if (_codes.Count > 0)
        {
            AddCodes(_codes.Count > 1 ? Composition.Compose(_codes) : _codes, cluster, pieces);
        }
    }

    /// <summary>Adds a single character when it is drawn as itself, as a plain space, as a new line or as nothing.</summary>
    private static bool AddSimple(char character, PieceBuilder pieces)
    {
        if (character == '\r' || Characters.IsLineFeed(character))
        {
            pieces.AddPlain('\n');
            return true;
        }

        if (Characters.PlainSpaceFor(character) is not 0 and var space)
        {
            pieces.AddPlain(space);
            return true;
        }

        if (Characters.IsDropped(character))
        {
            return true;
        }

        var known = character == Characters.ZeroWidthSpace || Characters.HasGlyph(character);
        if (known)
        {
            pieces.AddPlain(character);
        }

        return known;
    }

    /// <summary>Marks beyond all reason are not drawn; what stands for them goes on being found by a search.</summary>
    private void LeaveOff(ReadOnlySpan<char> marks, PieceBuilder pieces)
    {
        for (var index = 0; index < marks.Length;)
        {
            var code = CodeAt(marks, ref index);
            if (!Characters.IsDropped(code) && !Characters.IsMeaningless(code))
            {
                Tally.Substituted.Add(code);
                pieces.AddUndrawn(char.ConvertFromUtf32(code));
            }
        }
    }

    private static int CodeAt(ReadOnlySpan<char> text, ref int index)
    {
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            index += 2;
            return char.ConvertToUtf32(text[index - 2], text[index - 1]);
        }

        return text[index++];
    }

    private void AddCodes(List<int> codes, ReadOnlySpan<char> cluster, PieceBuilder pieces)
    {
        if (codes.Count <= MostMarks + 1 && codes.TrueForAll(Characters.HasGlyph))
        {
            codes.ForEach(pieces.AddPlain);
            return;
        }

        if (!fallbacks.IsEmpty && codes.Count <= MostMarks + 1 && Syllables.Join(codes) is var joined && fallbacks.For(joined) is { } font)
        {
            joined.ForEach(code => pieces.AddPlain(code, font));
            return;
        }

        var drawn = new StringBuilder();
        var marks = 0;
        foreach (var code in codes)
        {
            var mark = drawn.Length > 0 && Characters.IsMark(code);
            if (Characters.HasGlyph(code) && (!mark || ++marks <= MostMarks))
            {
                drawn.Append(char.ConvertFromUtf32(code));
                continue;
            }

            var similar = mark || Characters.IsMeaningless(code) ? null : Substitutions.For(code);
            if (!mark && similar is null)
            {
                AddMissing(codes, cluster, pieces);
                return;
            }

            Tally.Substituted.Add(code);
            drawn.Append(similar);
        }

        pieces.AddSimilar(drawn.ToString(), Meaningful(cluster));
    }

    private void AddMissing(List<int> codes, ReadOnlySpan<char> cluster, PieceBuilder pieces)
    {
        codes.FindAll(code => !Characters.HasGlyph(code)).ForEach(code => Tally.Missing.Add(code));
        pieces.AddMissing(codes.TrueForAll(Characters.IsMeaningless) ? null : Meaningful(cluster));
    }

    /// <summary>What a cluster stands for, joiners and all, without what means nothing.</summary>
    private static string Meaningful(ReadOnlySpan<char> cluster)
    {
        var text = new StringBuilder(cluster.Length);
        for (var index = 0; index < cluster.Length;)
        {
            var code = CodeAt(cluster, ref index);
            text.Append(Characters.IsMeaningless(code) ? string.Empty : char.ConvertFromUtf32(code));
        }

        return text.ToString();
    }
}
