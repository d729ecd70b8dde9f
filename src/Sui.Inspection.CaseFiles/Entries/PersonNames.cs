using Sui.Inspection.Annexes.Publication;

namespace Sui.Inspection.CaseFiles.Entries;

/// <summary>What of a written name is a name: titles, posts and honours around it make nobody another person. What could be a surname, such as Lead or Head, is
/// taken off only where it belongs to a post and a name of two words is left.</summary>
internal static class PersonNames
{
    private const int Whole = 2;

    private static readonly string[] Breaks = [",", ";", "(", "[", ":", "|", "/", " - ", " \u2013 ", " \u2014 "];

    private static readonly HashSet<string> Acting = ["acting", "temporary", "interim"];

    private static readonly HashSet<string> Titles =
    [
        "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "rev", "revd", "reverend", "hon", "cllr", "councillor",
        "athro", "parch", "parchedig", "madam", "mister",
    ];

    private static readonly HashSet<string> Posts =
    [
        "inspector", "moderator", "reviewer", "assessor", "manager", "director", "officer", "coordinator", "superintendent", "commissioner", "researcher", "analyst",
        "secretary", "arolygydd", "cymedrolwr", "rheolwr", "swyddog",
    ];

    private static readonly HashSet<string> OfPosts =
    [
        "lead", "leading", "chief", "deputy", "assistant", "senior", "principal", "head", "team", "regional", "area", "hm", "hmi", "probation", "quality", "assurance", "peer", "second", "of",
        "for", "service", "inspection", "and", "prif", "arweiniol", "dirprwy", "cynorthwyol", "uwch",
    ];

    private static readonly HashSet<string> Honours = ["obe", "mbe", "cbe", "phd", "msc", "bsc", "mphil", "dphil", "kc", "qc", "jp", "qpm", "esq", "frsa", "cqsw"];

    /// <summary>The words of a name as they are written, without what only says that somebody acts.</summary>
    public static IReadOnlyList<string> Written(string name) => [.. Moderation.WordsOf(name).Where(word => !Acting.Contains(word))];

    /// <summary>The words without titles, posts and honours; as written where nothing would be left.</summary>
    public static IReadOnlyList<string> Bare(string name)
    {
        var words = Written(Named(name)).ToList();
        while (words.Count > 1 && Titles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        // A surname may come first: 'Lead, Ms A'.
        var title = words.Count > Whole ? words.FindIndex(Titles.Contains) : -1;
        if (title > 0)
        {
            words.RemoveAt(title);
        }

        while (words.Count > Whole && Honours.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        var before = Enumerable.Range(0, words.Count).TakeWhile(at => IsOfPost(words[at])).LastOrDefault(at => Posts.Contains(words[at]), -1) + 1;
        if (before > 0 && words.Count - before >= Whole)
        {
            words.RemoveRange(0, before);
        }

        if (words.Count > Whole && Posts.Contains(words[^1]))
        {
            // Of 'A Lead lead inspector' the first 'lead' is the name.
            while (words.Count > Whole && IsOfPost(words[^1]))
            {
                words.RemoveAt(words.Count - 1);
            }
        }

        return words.Count == 0 ? Written(name) : words;
    }

    /// <summary>Whether a word is a title.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word);

    /// <summary>Whether a word is an honour or a degree.</summary>
    public static bool IsHonour(string word) => Honours.Contains(word);

    /// <summary>Whether a word names a post by itself, and is hardly a surname.</summary>
    public static bool IsPostItself(string word) => Posts.Contains(word);

    /// <summary>Whether a word is one of those that posts are called by.</summary>
    public static bool IsOfPost(string word) => Posts.Contains(word) || OfPosts.Contains(word);

    /// <summary>Whether a word only says that somebody acts for another.</summary>
    public static bool SaysActing(string word) => Acting.Contains(word);

    // What follows a comma or stands in brackets, where it says a post; or what the post stands before.
    private static string Named(string name)
    {
        var at = Breaks.Select(one => (Place: name.IndexOf(one, StringComparison.Ordinal), one.Length)).Where(found => found.Place >= 0).DefaultIfEmpty((-1, 0)).Min();
        if (at.Item1 < 0)
        {
            return name;
        }

        var (head, tail) = (name[..at.Item1], name[(at.Item1 + at.Item2)..]);
        var (first, rest) = (Written(head), Written(tail));
        if (IsPost(first) && rest.Count > 0)
        {
            return Named(tail);
        }

        return first.Count > 1 && rest.Any(word => Posts.Contains(word) || Honours.Contains(word)) ? head : name;
    }

    private static bool IsPost(IReadOnlyList<string> words) => words.Any(Posts.Contains) && words.All(IsOfPost);
}
