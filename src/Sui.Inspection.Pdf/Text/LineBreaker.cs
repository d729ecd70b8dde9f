using Sui.Inspection.Pdf.Fonts;

namespace Sui.Inspection.Pdf.Text;

/// <summary>
/// Breaks runs into lines, greedily. Spaces hang over the end of a line and stay part of it, so that text copies out
/// with them. A word that is wider than a line is cut at its last no-break space, or else between characters.
/// </summary>
internal sealed class LineBreaker(IReadOnlyList<TextRun> runs, double maximum)
{
    /// <summary>Widths are sums of many small numbers; a line may not break over the last bit.</summary>
    private const double Tolerance = 1e-6;

    private readonly List<TextLine> _lines = [];
    private Position _start;
    private Position _lastBreak;
    private Position _lastNoBreak;
    private double _width;

    /// <summary>Breaks runs into lines of at most the given width in points; no text gives no lines.</summary>
    public static IReadOnlyList<TextLine> Break(IReadOnlyList<TextRun> runs, double maximum) =>
        new LineBreaker(runs, maximum).Run();

    /// <summary>The width in points of the widest piece that a line would have to cut.</summary>
    public static double WidestWord(IReadOnlyList<TextRun> runs)
    {
        var (widest, width) = (0.0, 0.0);
        for (var run = 0; run < runs.Count; run++)
        {
            var (text, style) = (runs[run].Text, runs[run].Style);
            var font = style.Face;
            for (var index = 0; index < text.Length; index++)
            {
                if (text[index] is ' ' or '\n' or Characters.ZeroWidthSpace)
                {
                    width = 0;
                    continue;
                }

                var start = index;
                width += font.AdvanceOf(font.GlyphOf(Characters.CodeAt(text, ref index))) * style.Size / 1000;
                widest = Math.Max(widest, width);
                if (index > 0 && index + 1 < text.Length && BreakRules.CanEndAfter(start == 0 ? '\0' : text[start - 1], text[start], text[index + 1]))
                {
                    width = 0;
                }
            }
        }

        return widest;
    }

    private List<TextLine> Run()
    {
        var at = default(Position);
        var (run, factor, font) = (-1, 0.0, FontLibrary.Get(FontStyle.Regular));
        while (at.Run < runs.Count)
        {
            if (at.Character >= runs[at.Run].Text.Length)
            {
                at = new Position(at.Run + 1, 0);
                continue;
            }

            if (run != at.Run)
            {
                run = at.Run;
                font = runs[run].Style.Face;
                factor = runs[run].Style.Size / 1000;
            }

            at = Step(at, runs[run].Text, font, factor);
        }

        if (_start.Run < runs.Count && HasText(_start))
        {
            Emit(at);
        }

        return _lines;
    }

    /// <summary>Takes in one character and returns where to go on: back at the last break when the line is full.</summary>
    private Position Step(Position at, string text, TrueTypeFont font, double factor)
    {
        var character = text[at.Character];
        if (character == '\n')
        {
            Emit(at);
            return StartLine(new Position(at.Run, at.Character + 1));
        }

        var length = char.IsHighSurrogate(character) && at.Character + 1 < text.Length ? 2 : 1;
        var next = new Position(at.Run, at.Character + length);
        if (character == Characters.ZeroWidthSpace)
        {
            _lastBreak = next;
            return next;
        }

        var code = length == 2 ? char.ConvertToUtf32(character, text[at.Character + 1]) : character;
        var width = font.AdvanceOf(font.GlyphOf(code)) * factor;
        if (BreakRules.IsSpace(character))
        {
            _width += width;
            _lastBreak = next;
            return next;
        }

        if (_width + width > maximum + Tolerance && at.CompareTo(_start) > 0)
        {
            if (_lastBreak.CompareTo(_start) > 0)
            {
                Emit(_lastBreak);
                return StartLine(_lastBreak);
            }

            if (_lastNoBreak.CompareTo(_start) > 0)
            {
                Emit(_lastNoBreak);
                return StartLine(_lastNoBreak);
            }

            if (BreakRules.CanCutBefore(character))
            {
                Emit(at);
                StartLine(at);
            }
        }

        _width += width;
        _lastNoBreak = character == Characters.NoBreakSpace ? next : _lastNoBreak;
        if (BreakRules.CanEndAfter(CharacterAt(at, -1), character, CharacterAt(next, 0)))
        {
            _lastBreak = next;
        }

        return next;
    }

    private Position StartLine(Position at)
    {
        (_start, _lastBreak, _width) = (at, at, 0);
        return at;
    }

    private bool HasText(Position from)
    {
        for (var run = from.Run; run < runs.Count; run++)
        {
            if (runs[run].Text.Length > (run == from.Run ? from.Character : 0))
            {
                return true;
            }
        }

        return false;
    }

    private char CharacterAt(Position at, int offset)
    {
        if (at.Run < runs.Count && at.Character + offset >= 0 && at.Character + offset < runs[at.Run].Text.Length)
        {
            return runs[at.Run].Text[at.Character + offset];
        }

        var neighbour = offset < 0 ? at.Run - 1 : at.Run + 1;
        return neighbour >= 0 && neighbour < runs.Count && runs[neighbour].Text is { Length: > 0 } text
            ? text[offset < 0 ? ^1 : 0]
            : '\0';
    }

    /// <summary>The character before a place on the line that is being set, or null.</summary>
    private Position? Before(Position at)
    {
        while (at.Character == 0 && at.Run > 0)
        {
            at = new Position(at.Run - 1, runs[at.Run - 1].Text.Length);
        }

        return at.CompareTo(_start) > 0 ? at with { Character = at.Character - 1 } : null;
    }

    /// <summary>Ends a line. Of several spaces at its end one is kept, as more could reach beyond the page.</summary>
    private void Emit(Position end)
    {
        while (Before(end) is { } last && runs[last.Run].Text[last.Character] == ' '
            && Before(last) is { } other && runs[other.Run].Text[other.Character] == ' ')
        {
            end = last;
        }

        var segments = new List<TextSegment>();
        var x = 0.0;
        var visible = 0.0;
        for (var run = _start.Run; run <= end.Run && run < runs.Count; run++)
        {
            var text = runs[run].Text;
            var from = run == _start.Run ? _start.Character : 0;
            var to = run == end.Run ? end.Character : text.Length;
            if (to <= from)
            {
                continue;
            }

            var style = runs[run].Style;
            var font = style.Face;
            var part = text.AsSpan(from, to - from);
            var inked = part.TrimEnd(' ');
            var width = font.Measure(part) * style.Size / 1000;
            var inkedWidth = inked.Length == part.Length ? width : font.Measure(inked) * style.Size / 1000;
            segments.Add(new TextSegment(runs[run], from, to - from, x, inkedWidth));
            visible = inked.Length > 0 ? x + inkedWidth : visible;
            x += width;
        }

        for (var index = 0; index < segments.Count - 1; index++)
        {
            segments[index] = segments[index] with { Width = segments[index + 1].X - segments[index].X };
        }

        _lines.Add(new TextLine(segments, visible));
    }

    private readonly record struct Position(int Run, int Character) : IComparable<Position>
    {
        public int CompareTo(Position other) =>
            Run != other.Run ? Run.CompareTo(other.Run) : Character.CompareTo(other.Character);
    }
}
