namespace Sui.Inspection.Imports.Mappings;

/// <summary>What a header can be made of.</summary>
internal static class HeaderParts
{
    /// <summary>Ids that a header can hold: itself, its last part behind group names, and a code before a text.</summary>
    /// <param name="header">The header.</param>
    public static IEnumerable<string> Ids(string header)
    {
        yield return header;
        var last = header.LastIndexOf('/');
        if (last >= 0)
        {
            yield return header[(last + 1)..];
        }

        if (!header.Contains(' ', StringComparison.Ordinal))
        {
            var end = header.LastIndexOfAny(['-', '.', ':', '/']);
            if (end >= 0)
            {
                yield return header[(end + 1)..];
            }
        }

        var dot = header.IndexOf(". ", StringComparison.Ordinal);
        if (dot > 0)
        {
            yield return header[..dot];
        }
    }

    /// <summary>Ways to part a header into a question and an option: <c>q/o</c>, <c>q[o]</c>, <c>q (choice=o)</c>, <c>q___o</c>, <c>q. Text [o]</c>, <c>q_o</c>, <c>q - o</c>, <c>o:q</c>.</summary>
    /// <param name="header">The header.</param>
    public static IEnumerable<(string Outer, string Inner)> Parts(string header)
    {
        if (header.EndsWith(']'))
        {
            for (var open = header.LastIndexOf('['); open > 0; open = header.LastIndexOf('[', open - 1))
            {
                yield return (header[..open].Trim(), header[(open + 1)..^1].Trim());
            }
        }

        // 'Question (choice=Option)' and 'question___option', as REDCap writes labels and names.
        const string choice = "(choice=";
        if (header.EndsWith(')') && header.IndexOf(choice, StringComparison.OrdinalIgnoreCase) is > 0 and var start)
        {
            yield return (header[..start].Trim(), header[(start + choice.Length)..^1].Trim());
        }

        if (header.IndexOf("___", StringComparison.Ordinal) is > 0 and var lines)
        {
            yield return (header[..lines], header[(lines + 3)..]);
        }

        var tries = 0;
        for (var slash = header.LastIndexOf('/'); slash > 0 && tries++ < 4; slash = header.LastIndexOf('/', slash - 1))
        {
            yield return (header[..slash].Trim(), header[(slash + 1)..].Trim());
        }

        // 'question_option', as files for statistical programs have it: only ids and codes, which have no spaces.
        tries = 0;
        for (var line = header.Contains(' ', StringComparison.Ordinal) ? -1 : header.LastIndexOf('_'); line > 0 && tries++ < 8;
            line = header.LastIndexOf('_', line - 1))
        {
            yield return (header[..line], header[(line + 1)..]);
        }

        // 'Question - Option', as SurveyMonkey's flattened exports and Qualtrics write it.
        tries = 0;
        for (var dash = header.LastIndexOf(" - ", StringComparison.Ordinal); dash > 0 && tries++ < 4;
            dash = header.LastIndexOf(" - ", dash - 1, StringComparison.Ordinal))
        {
            yield return (header[..dash].Trim(), header[(dash + 3)..].Trim());
        }

        tries = 0;
        for (var colon = header.IndexOf(':', StringComparison.Ordinal); colon > 0 && tries++ < 4;
            colon = header.IndexOf(':', colon + 1))
        {
            yield return (header[(colon + 1)..].Trim(), header[..colon].Trim());
        }
    }
}
