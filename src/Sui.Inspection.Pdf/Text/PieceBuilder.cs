using System.Text;
using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Gathers what is drawn into pieces: text as it is, text drawn by similar characters, and characters that are left
/// out. A row of the same kind becomes one piece, so that a sentence in another script takes one mark of omission.
/// </summary>
internal sealed class PieceBuilder(int capacity)
{
    /// <summary>The most UTF-16 units that one piece stands for; PDF strings have an end.</summary>
    private const int LongestActual = 2000;

    /// <summary>What is drawn for a run of characters that the fonts lack: the mark of an omission, in every language.</summary>
    private const string Omission = "[…]";

    private readonly List<TextPiece> _pieces = [];
    private readonly StringBuilder _drawn = new(capacity);
    private readonly StringBuilder _actual = new();
    private readonly StringBuilder _spaces = new();
    private Kind _kind;
    private TrueTypeFont? _font;

    private enum Kind
    {
        Plain,
        Similar,
        Missing,
        Meaningless,
    }

    /// <summary>Adds a character that is drawn as itself.</summary>
    /// <param name="code">The character.</param>
    public void AddPlain(int code) => AddPlain(code, null);

    /// <summary>Adds a character that is drawn as itself.</summary>
    /// <param name="code">The character.</param>
    /// <param name="font">The host's font that draws it; null for those of the library.</param>
    public void AddPlain(int code, TrueTypeFont? font)
    {
        if (code == ' ' && _kind == Kind.Missing)
        {
            _spaces.Append(' ');
            return;
        }

        Open(Kind.Plain, font: font);
        if (code < 0x10000)
        {
            _drawn.Append((char)code);
        }
        else
        {
            _drawn.Append(char.ConvertFromUtf32(code));
        }
    }

    /// <summary>Adds text that is drawn in place of other text.</summary>
    public void AddSimilar(string drawn, string actual)
    {
        Open(Kind.Similar, actual.Length);
        _drawn.Append(drawn);
        _actual.Append(actual);
    }

    /// <summary>Adds a character that cannot be drawn.</summary>
    /// <param name="actual">The character, or null when it has no meaning that could be carried along.</param>
    public void AddMissing(string? actual)
    {
        Open(actual is null ? Kind.Meaningless : Kind.Missing, actual?.Length ?? 1);
        if (_drawn.Length == 0)
        {
            _drawn.Append(Omission);
        }

        _actual.Append(_spaces).Append(actual);
        _spaces.Clear();
    }

    /// <summary>Adds to what the piece under way stands for, as far as there is room.</summary>
    public void AddUndrawn(string actual)
    {
        if (_kind is Kind.Similar or Kind.Missing && _actual.Length + actual.Length <= LongestActual)
        {
            _actual.Append(actual);
        }
    }

    public IReadOnlyList<TextPiece> Finish()
    {
        Close();
        return _pieces;
    }

    /// <summary>
    /// Ends the piece under way unless it is of this kind and has room. Spaces between missing words stay with them.
    /// </summary>
    private void Open(Kind kind, int length = 0, TrueTypeFont? font = null)
    {
        if (kind != _kind || font != _font || _actual.Length + _spaces.Length + length > LongestActual)
        {
            Close();
            (_kind, _font) = (kind, font);
        }
    }

    private void Close()
    {
        if (_drawn.Length > 0)
        {
            _pieces.Add(new TextPiece(_drawn.ToString(), _actual.Length > 0 ? _actual.ToString() : null, _font));
        }

        if (_spaces.Length > 0)
        {
            _pieces.Add(new TextPiece(_spaces.ToString()));
        }

        _drawn.Clear();
        _actual.Clear();
        _spaces.Clear();
        (_kind, _font) = (Kind.Plain, null);
    }
}
