using Sui.Inspection.Imports.Layouts;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Recognises columns in which a form of one's own asks whether the person wants to take part, and what their cells say. Whoever says no there was asked
/// and declined; the column is none of the instrument's, so that nobody else would notice. In English and Welsh.
/// </summary>
internal static class TakingPart
{
    // A word of wanting beside one of taking part; or a form's word for consent alone.
    private static readonly string[] Wanting =
    [
        "happy", "willing", "agree", "agreed", "agrees", "consent", "consented", "want", "like", "ok", "okay", "content", "prepared", "wish", "may we", "can we", "shall we",
        "hapus", "fodlon", "cytuno", "cydsynio", "dymuno", "barod", "eisiau", "hoffech",
    ];

    private static readonly string[] Parts =
    [
        "take part", "taking part", "took part", "participate", "participating", "participation", "be interviewed", "interview", "survey", "questionnaire", "study",
        "research", "answer some questions", "answer a few questions", "answer our questions", "continue", "proceed", "go ahead", "carry on", "start", "begin",
        "cymryd rhan", "chymryd rhan", "gymryd rhan", "parhau", "barhau", "ateb cwestiynau", "arolwg", "holiadur", "cyfweliad", "gyfweliad",
    ];

    private static readonly HashSet<string> Alone = new(
        [
            "consent", "consented", "consent given", "consents", "consent to take part", "informed consent", "agreed", "agrees", "willing", "agreement", "cydsyniad", "caniatad",
            "cytundeb", "participation", "participating", "takes part", "taking part", "will take part", "took part", "cymryd rhan",
        ],
        StringComparer.Ordinal);

    // What else people are asked to agree to, and to take part in.
    private static readonly string[] Else =
    [
        "quote", "quoted", "quotes", "quotation", "publish", "published", "contact", "contacted", "photo", "photos", "again", "future", "follow up", "another", "results",
        "council", "forum", "group", "groups", "meeting", "meetings", "activity", "activities", "committee", "panel", "decisions", "volunteer", "copy", "in the last",
        "ever", "how often", "why", "dyfynnu", "cyngor", "fforwm", "grwp", "cyfarfod", "cyfarfodydd", "pam",
    ];

    // What people are asked about themselves, and agree or disagree with; nobody is asked so whether they take part.
    private static readonly string[] Own =
    [
        "my plan", "my sentence", "my sentence plan", "my order", "my licence", "my goals", "my targets", "my supervision", "my treatment", "my course", "my programme", "my support",
        "my appointments", "fy nghynllun", "fy nedfryd", "fy nhriniaeth",
    ];

    private static readonly string[] Asking =
    [
        "survey", "questionnaire", "interview", "interviewed", "study", "research", "questions", "arolwg", "holiadur", "cyfweliad", "gyfweliad", "cwestiynau",
    ];

    private static readonly string[] Statements = ["i consented", "i agreed", "i was", "i felt", "i feel", "i had", "i have been", "i wanted", "i took", "i started", "staff", "people", "my"];

    // What stands on a scale of agreement alone, and on none of yes and no.
    private static readonly string[] Graded =
    [
        "strongly", "neither", "neutral", "tend to", "slightly", "somewhat", "agree strongly", "disagree strongly", "agree a little", "agree a lot", "partly", "mostly", "not sure either way",
        "cytuno n gryf", "cytunon gryf", "cytuno yn gryf", "anghytuno n gryf", "anghytunon gryf", "anghytuno yn gryf", "ddim yn cytuno nac", "niwtral",
    ];

    private static readonly string[] Agreement = ["agree", "disagree", "agreed", "disagreed", "cytuno", "anghytuno"];

    private static readonly string[] Yes =
    [
        "yes", "y", "true", "1", "ok", "okay", "agree", "agreed", "consent", "consented", "consents", "happy", "willing", "given", "ydw", "ydy", "oes", "hoffwn", "cytuno", "cytunaf",
        "participated", "participates", "participant", "takes part", "took part", "taking part", "cymerodd ran", "yn cymryd rhan",
        "i agree", "i consent", "i am happy", "i am willing", "im happy", "im willing", "i want to", "i would like", "i have read", "i understand", "rwyn", "rydw i n",
    ];

    private static readonly string[] No =
    [
        "no", "n", "false", "0", "decline", "declined", "declines", "refuse", "refused", "refuses", "disagree", "not", "withheld", "withdrawn", "withdrew", "withdraws", "opted out", "dropped out", "did not", "didnt", "hung up", "non participant", "none", "never",
        "i do not", "i dont", "i would not", "i wouldnt", "i would rather not", "id rather not", "i decline", "i refuse", "i am not", "im not", "do not", "dont", "rather not",
        "na", "nac", "nag", "nage", "naddo", "dydw i ddim", "dwi ddim", "nid", "gwrthod", "gwrthodwyd", "ni",
    ];

    /// <summary>Whether a header asks that.</summary>
    /// <param name="key">The column.</param>
    public static bool IsAsked(ColumnKey key) => IsAsked(key.Header)
        || (key.Group is { } group && IsAsked(key.Header.Length == 0 ? group : group + " " + key.Header));

    /// <summary>Whether the cells of a column that seems to ask that grade how much people agree with a statement: then it asks what they think.</summary>
    /// <param name="key">The column.</param>
    /// <param name="cells">Its cells.</param>
    public static bool IsStatement(ColumnKey key, IEnumerable<string> cells)
    {
        var words = cells.Select(TextFold.Fold).Distinct(StringComparer.Ordinal).ToList();
        return words.Exists(word => Array.Exists(Graded, graded => Begins(word, graded)))
            || (words.Count > 0 && words.TrueForAll(word => Array.Exists(Agreement, one => one == word)) && Array.Exists(Statements, start => Begins(TextFold.Fold(key.Header), start)));
    }

    /// <summary>What a cell says: true for yes, false for no, null for anything else.</summary>
    /// <param name="text">The cell, not blank.</param>
    public static bool? Says(string text)
    {
        var folded = TextFold.Fold(text);
        return No.Any(word => Begins(folded, word)) ? false : Yes.Any(word => Begins(folded, word)) ? true : null;
    }

    /// <summary>The words of a column's cells, and how far a response with them came.</summary>
    /// <param name="cells">The cells.</param>
    public static IReadOnlyDictionary<string, string> Meanings(IEnumerable<string> cells)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (says, means) in cells.Concat(["Yes", "No"]).Distinct(StringComparer.OrdinalIgnoreCase).Take(50).Select(cell => (cell, Says(cell))))
        {
            if (means is { } took)
            {
                meanings.TryAdd(says, took ? "completed" : "declined");
            }
        }

        return meanings;
    }

    private static bool IsAsked(string header)
    {
        var folded = TextFold.Fold(header);
        return Alone.Contains(folded)
            || (Wanting.Any(word => Has(folded, word)) && Parts.Any(word => Has(folded, word)) && !Else.Any(word => Has(folded, word))
                && (!Own.Any(word => Has(folded, word)) || Asking.Any(word => Has(folded, word))));
    }

    private static bool Begins(string folded, string word) =>
        folded.StartsWith(word, StringComparison.Ordinal) && (folded.Length == word.Length || folded[word.Length] == ' ');

    private static bool Has(string folded, string word) => $" {folded} ".Contains($" {word} ", StringComparison.Ordinal);
}
