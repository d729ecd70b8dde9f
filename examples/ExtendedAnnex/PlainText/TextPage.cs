using System.Globalization;
using System.Text;

namespace ExtendedAnnex.PlainText;

/// <summary>Lines of plain text, at most 72 characters wide where words allow, as e-mail has them.</summary>
internal sealed class TextPage
{
    private const int Width = 72;

    private readonly StringBuilder _text = new();
    private bool _gap;

    /// <summary>A line of its own with two empty lines before it, unless it is the first.</summary>
    public void Heading(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
            _gap = false;
        }

        Paragraph(text);
    }

    /// <summary>A paragraph and the space after it; nothing for an empty text.</summary>
    public void Paragraph(string text)
    {
        Wrap(string.Empty, text);
        Gap();
    }

    /// <summary>A line with a mark before it; what does not fit stands beneath its text.</summary>
    public void Item(string mark, string text) => Wrap(mark + " ", text);

    /// <summary>An empty line before whatever comes next.</summary>
    public void Gap() => _gap = true;

    /// <summary>The text, with one line end at its end.</summary>
    public override string ToString() => _text.ToString();

    private void Wrap(string mark, string text)
    {
        var words = Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return;
        }

        if (_gap && _text.Length > 0)
        {
            _text.Append('\n');
        }

        _gap = false;
        _text.Append(mark);
        var (used, first) = (mark.Length, true);
        foreach (var word in words)
        {
            if (!first && used + 1 + word.Length > Width)
            {
                _text.Append('\n').Append(' ', mark.Length);
                (used, first) = (mark.Length, true);
            }

            _text.Append(first ? string.Empty : " ").Append(word);
            (used, first) = (used + word.Length + (first ? 0 : 1), false);
        }

        _text.Append('\n');
    }

    // The words come from evidence. In a terminal a control character is a command, and a mark of direction hides what follows.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var joiner = rune.Value is 0x200C or 0x200D;
            if (Rune.IsWhiteSpace(rune) && rune.Value is not (0x00A0 or 0x202F))
            {
                clean.Append(' ');
            }
            else if (category == UnicodeCategory.Control)
            {
                clean.Append('\uFFFD');
            }
            else if (category != UnicodeCategory.Format || joiner)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
