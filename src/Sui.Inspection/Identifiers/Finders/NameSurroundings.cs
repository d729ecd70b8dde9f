namespace Sui.Inspection.Identifiers.Finders;

/// <summary>What stands around a name: initials that go with it, an article that makes a title of a capital word, a word that a line break divides.</summary>
internal static class NameSurroundings
{
    /// <summary>Where a name starts once the initials before it are counted in: <c>S. E. Surname</c>, <c>S.E. Surname</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the name itself starts.</param>
    public static int WithInitials(FoldedText text, int start)
    {
        var span = text.Span;
        for (var initial = 0; initial < 3; initial++)
        {
            var at = start;
            while (at > 0 && start - at < 3 && span[at - 1] is ' ' or '.' || (at > 0 && start - at < 2 && Chars.IsBreak(span[at - 1])))
            {
                at--;
            }

            var dotted = at < start && span[at] == '.';
            if (at == start || at == 0 || !Chars.IsLetter(span[at - 1]) || !Chars.IsEdge(span, at - 2) || !text.IsUpper(at - 1)
                || (at >= 2 && span[at - 2] == '\'') || (!dotted && span[at - 1] is 'a' or 'i' or 'y' or 'o'))
            {
                break;
            }

            start = at - 1;
        }

        return start;
    }

    /// <summary>
    /// Whether an ordinary word with a capital is more likely part of a title than somebody's name: <c>the Law Society</c>, <c>a Hope and Recovery group</c>.
    /// Before words such as 'family' it is a name.
    /// </summary>
    public static bool IsTitled(FoldedText text, int start, int end)
    {
        var span = text.Span;
        var before = start >= 2 && span[start - 1] == ' ' ? span[Chars.WordStart(span, start - 1, Math.Max(0, start - 16))..(start - 1)] : [];
        if (before is "a" or "an" or "project" or "operation" or "team" or "programme" or "scheme" or "course" or "tool" or "titled" or "called" or "prosiect" or "rhaglen" or "cynllun")
        {
            return true;
        }

        var next = end < span.Length && span[end] == ' ' ? end + 1 : span.Length;
        var last = Chars.WordEnd(span[..Math.Min(span.Length, next + 12)], Math.Min(next, span.Length));
        var word = span[Math.Min(next, last)..last];
        if (word is "tool" or "tools" or "project" or "programme" or "scheme" or "course" or "promise" or "award" or "awards" or "model" or "policy")
        {
            return true;
        }

        // 'Law Commission', 'Hope Works'; but 'Will I', 'Hope Mrs …'.
        if (word.Length > 1 && Chars.IsLetter(word[0]) && text.IsUpper(next) && word is not ("mr" or "mrs" or "ms" or "miss" or "dr" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday"))
        {
            return true;
        }

        // 'Price: none' is a field of a form; in 'said, "Hope is …"' a sentence starts.
        if ((end < span.Length && span[end] == ':') || OpensQuote(span, start, end))
        {
            return true;
        }

        if (!IsArticle(before))
        {
            return false;
        }

        if (Chars.IsLetter(word.Length > 0 ? word[0] : ' ') && !text.IsUpper(next) && word is not ("and" or "or" or "a" or "family" or "families" or "brothers" or "sisters" or "twins" or "boys" or "girls" or "kids"
            or "children" or "household" or "siblings" or "lad" or "girl" or "woman" or "man" or "case" or "clan" or "lot" or "i" or "we" or "who" or "he" or "she"))
        {
            return true;
        }

        next = next < last && span[next..last] is "and" or "or" or "a" && last < span.Length && span[last] == ' ' ? last + 1 : next;
        return next < span.Length && Chars.IsLetter(span[next]) && text.IsUpper(next);
    }

    /// <summary>Where the rest of a word starts that a line break divides after a position, with or without a hyphen: <c>Exam-</c>, next line; -1 for none.</summary>
    public static int RestOfWord(ReadOnlySpan<char> span, int end)
    {
        var at = end < span.Length && span[end] == '-' ? end + 1 : end;
        if (at >= span.Length || !Chars.IsBreak(span[at]))
        {
            return -1;
        }

        at += span[at] == '\r' && at + 1 < span.Length && span[at + 1] == '\n' ? 2 : 1;
        return at < span.Length && char.IsLetter(span[at]) ? at : -1;
    }

    private static bool OpensQuote(ReadOnlySpan<char> span, int start, int end) =>
        start >= 2 && span[start - 1] is '"' or '\'' or '“' && span[start - 2] is ' ' or '(' && end + 1 < span.Length && span[end] == ' ' && Chars.IsLetter(span[end + 1]);

    private static bool IsArticle(ReadOnlySpan<char> word) => word is "the" or "a" or "an" or "our" or "this" or "that" or "each" or "every" or "any" or "no" or "y" or "yr";
}
