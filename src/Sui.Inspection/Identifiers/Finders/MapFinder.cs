using System.Globalization;

namespace Sui.Inspection.Identifiers.Finders;

/// <summary>Finds points on the map of Great Britain and Ireland: latitude and longitude with three decimals or more, and grid references.</summary>
internal sealed class MapFinder : IDigitFinder
{
    /// <inheritdoc/>
    public void Find(ScanState state, int start, int end)
    {
        var span = state.Text.Span;
        if (span[start] == 'n' && end - start is 3 or 2)
        {
            Degrees(state, start + 1);
        }

        if (Chars.IsDigit(span[start]) && (start == 0 || span[start - 1] is not ('.' or ',')))
        {
            Degrees(state, start);
            Minutes(state, start);
            SpacedGrid(state, start);
        }
        else if (Chars.IsLetter(span[start]) || start >= 3)
        {
            Grid(state, start);
        }
    }

    private static void Degrees(ScanState state, int start)
    {
        var span = state.Text.Span;
        var at = start;
        if (!Read(span, ref at, out var latitude) || latitude is < 49 or > 61)
        {
            return;
        }

        var from = at;
        while (at < span.Length && at - from < 8 && span[at] is ' ' or ',' or ';' or '/' or 'n' or '°' or 'º')
        {
            at++;
        }

        var sign = at < span.Length && span[at] is '-' or '+' or 'w' ? span[at++] : '+';
        sign = sign == 'w' ? '-' : sign;
        if (at > from && Read(span, ref at, out var longitude) && longitude <= 11 && (sign == '-' || longitude <= 2 || (at < span.Length && span[at] is 'w' or ' ' or '°')))
        {
            var end = Hemisphere(span, at);
            state.Add(IdentifierKind.Coordinates, start, end, sure: sign == '-' || span[end - 1] == 'w' || Context.Precedes(span, start, Labels.Map));
        }
    }

    // The W of '3.17909° W'.
    private static int Hemisphere(ReadOnlySpan<char> span, int at)
    {
        var end = at;
        while (end < span.Length && end - at < 2 && span[end] is ' ' or '°' or 'º')
        {
            end++;
        }

        return end < span.Length && span[end] is 'w' or 'e' && Chars.IsEdge(span, end + 1) ? end + 1 : at;
    }

    // 51°28'54"N 3°10'45"W
    private static void Minutes(ScanState state, int start)
    {
        var span = state.Text.Span;
        var at = Angle(span, start);
        if (at < 0 || at >= span.Length || span[at] is not ('n' or 's'))
        {
            return;
        }

        at++;
        while (at < span.Length && span[at] is ' ' or ',')
        {
            at++;
        }

        at = Angle(span, at);
        if (at > 0 && at < span.Length && span[at] is 'w' or 'e' && Chars.IsEdge(span, at + 1))
        {
            state.Add(IdentifierKind.Coordinates, start, at + 1, sure: true);
        }
    }

    private static int Angle(ReadOnlySpan<char> span, int at)
    {
        var from = at;
        while (at < span.Length && at - from < 20 && (Chars.IsDigit(span[at]) || span[at] is '.' or '°' or 'º' or '\'' or '"' or '″' or '”' or ' '))
        {
            at++;
        }

        return span[from..at].IndexOfAny('°', 'º') is 1 or 2 && span[from..at].IndexOf('\'') > 0 ? at : -1;
    }

    // 'grid ref SE 123 456': the letters stand apart, so that they are capitals, or said to be a reference: 'the grid in 2018 2019' is none.
    private static void SpacedGrid(ScanState state, int start)
    {
        var span = state.Text.Span;
        if (start < 3 || span[start - 1] is not (' ' or '-') || !Chars.IsLetter(span[start - 2]) || !Chars.IsLetter(span[start - 3]) || !Chars.IsEdge(span, start - 4))
        {
            return;
        }

        var capitals = state.Text.IsUpper(start - 2) && state.Text.IsUpper(start - 3);
        if (Context.Precedes(span, start - 3, capitals ? ["grid"] : ["grid ref", "grid reference"]))
        {
            Grid(state, start);
        }
    }

    private static void Grid(ScanState state, int start)
    {
        var span = state.Text.Span;
        Span<char> code = stackalloc char[12];
        Span<int> anchors = stackalloc int[5];
        var count = Anchors.Fill(span, start, Chars.WordEnd(span, start), anchors);
        foreach (var form in (ReadOnlySpan<string>)["LLDDDDDDDDDD", "LLDDDDDDDD", "LLDDDDDD"])
        {
            for (var index = 0; index < count; index++)
            {
                var end = Compact.Match(span, anchors[index], form, code[..form.Length], out _);
                if (end >= 0 && (Context.Precedes(span, anchors[index], Labels.Map) || Context.Follows(span, end, Labels.Map)))
                {
                    state.Add(IdentifierKind.Coordinates, anchors[index], end, sure: true);
                    return;
                }
            }
        }
    }

    private static bool Read(ReadOnlySpan<char> span, ref int at, out double degrees)
    {
        var from = at;
        while (at < span.Length && at - from < 20 && (Chars.IsDigit(span[at]) || span[at] == '.'))
        {
            at++;
        }

        at -= at > from && span[at - 1] == '.' ? 1 : 0;
        var text = span[from..at];
        var point = text.IndexOf('.');
        degrees = 0;
        return point is 1 or 2 && text.Length - point > 3
            && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out degrees);
    }
}
