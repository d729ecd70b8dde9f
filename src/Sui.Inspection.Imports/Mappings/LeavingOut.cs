using System.Collections.Frozen;
using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>
/// Recognises columns that say which responses are not to count: who withdrew, what was excluded, doubled, a test or never finished. A tool's own are known
/// by its layout; these were added by somebody, and nobody else would notice. In English and Welsh.
/// </summary>
/// <param name="Means">How far a response came that is not to count.</param>
/// <param name="Reads">How its cells are read.</param>
internal sealed record LeavingOut(string Means, LeavingOutReading Reads)
{
    private const int MostWords = 6;

    // What the heading names, as TextFold folds it: beside small words it is all that the heading says, so that 'Excluded from school' is not among them.
    private static readonly FrozenDictionary<string, LeavingOut> Names = Table(
        ("declined", LeavingOutReading.YesIsOut,
            ["withdrawn", "withdrew", "withdraw", "withdrawal", "withdraws", "opted out", "opt out", "opting out", "optout", "refused", "refusal", "declined", "declines", "dropped out", "tynnun ol",
                "tynnu yn ol", "tynnwyd yn ol", "tynnodd yn ol", "gwrthod", "gwrthododd"]),
        ("rejected", LeavingOutReading.YesIsOut,
            ["exclude", "excluded", "excludes", "exclusion", "duplicate", "duplicated", "duplicates", "dup", "dupe", "invalid", "void", "voided", "spam", "bot",
                "fake", "fraud", "fraudulent", "discard", "discarded", "delete", "deleted", "reject", "rejected", "ineligible", "screened out", "disqualified", "do not use", "do not count",
                "do not include", "dont use", "not valid", "leave out", "left out", "ignore", "eithrio", "eithriwyd", "dyblyg", "annilys", "dileu", "dilewyd"]),
        ("test", LeavingOutReading.YesIsOut, ["test", "is test", "testing", "dummy", "pilot", "prawf"]),
        ("partial", LeavingOutReading.YesIsOut, ["incomplete", "unfinished", "partial", "abandoned", "anghyflawn"]),
        ("rejected", LeavingOutReading.NoIsOut, ["valid", "validity", "include", "included", "usable", "keep", "kept", "eligible", "genuine", "real", "accepted", "dilys", "cynnwys"]),
        ("partial", LeavingOutReading.NoIsOut, ["finished", "complete", "completed", "completion", "submitted", "wedi cwblhau", "cwblhawyd", "gorffen", "gorffenwyd"]),
        (string.Empty, LeavingOutReading.Words, ["status", "type", "kind", "outcome", "result", "disposition", "state", "flag", "quality", "check", "qc", "statws", "canlyniad", "math"]),
        (string.Empty, LeavingOutReading.Notes, ["note", "notes", "comment", "comments", "remark", "remarks", "nodyn", "nodiadau", "sylw", "sylwadau"]),
        (string.Empty, LeavingOutReading.Names, ["name", "names", "full name", "first name", "last name", "forename", "surname", "respondent name", "your name", "enw", "enwau", "enw llawn", "cyfenw"]));

    // Who asked, and where: whoever tries a form writes 'test' there as well. These are the whole heading, since 'Interviewer notes' are notes.
    private static readonly FrozenSet<string> WhoAndWhere = FrozenSet.ToFrozenSet(
        [
            "interviewer", "interviewed by", "interviewer name", "name of interviewer", "inspector", "inspector name", "collected by", "entered by", "completed by", "researcher", "caller", "staff member",
            "site", "site name", "office", "location", "place", "venue", "team", "area", "region", "cyfwelydd", "enw r cyfwelydd", "enwr cyfwelydd", "arolygydd", "safle", "swyddfa", "lleoliad", "lle", "tim", "ardal", "rhanbarth",
        ],
        StringComparer.Ordinal);

    // The longest first: 'not valid' is not 'valid'.
    private static readonly KeyValuePair<string, LeavingOut>[] LongestFirst =
        [.. Names.OrderByDescending(one => one.Key.Length).ThenBy(one => one.Key, StringComparer.Ordinal)];

    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "is", "was", "were", "are", "has", "have", "had", "did", "does", "be", "been", "to", "of", "from", "for", "as", "this", "that", "they", "who", "row", "rows", "response",
            "responses", "respondent", "respondents", "person", "participant", "participants", "people", "entry", "record", "records", "survey", "interview", "interviews", "questionnaire", "study",
            "research", "call", "case", "form", "data", "flag", "inspector", "inspectors", "interviewer", "interviewers", "researcher", "caller", "admin", "office", "internal", "fieldwork", "team", "by", "use", "only", "arolygydd",
            "arolygwyr", "flagged", "marked", "mark", "reason", "analysis", "in", "our", "qc", "consent", "yn", "yr", "y", "wedi", "wedii", "ei", "ymateb", "ymatebion",
            "arolwg", "cyfweliad", "o", "or", "i",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> NobodysNames = FrozenSet.ToFrozenSet(
        [
            "test", "test test", "testing", "tester", "test test test", "testy mctestface", "test person", "test user", "test name", "test respondent", "test participant", "test response",
            "test entry", "a test", "dummy", "ignore", "ignore me", "please ignore", "prawf", "asdf", "xxx",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> No = FrozenSet.ToFrozenSet(["no", "not", "n", "false", "0", "none", "never", "na", "nac", "nad", "naddo", "nage", "ddim"], StringComparer.Ordinal);

    // What a flag of leaving out says of those that count.
    private static readonly FrozenSet<string> In = FrozenSet.ToFrozenSet(
        ["unique", "original", "first", "valid", "include", "included", "keep", "kept", "counts", "ok", "real", "live", "genuine", "complete", "completed", "participated", "dilys"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Yes = FrozenSet.ToFrozenSet(
        ["yes", "y", "true", "1", "x", "ydy", "ydw", "do", "oes", "ie", "ok", "valid", "complete", "completed", "finished", "include", "included"], StringComparer.Ordinal);

    /// <summary>What a column says of responses; null where its heading tells of nothing of the kind.</summary>
    /// <param name="key">The column.</param>
    public static LeavingOut? Of(ColumnKey key)
    {
        // Beside the answers, below no heading at all or one that a spreadsheet gave, somebody notes what is to be done with a row.
        var words = TextFold.Fold(key.Header);
        if (words.Length == 0 || IsGiven(words))
        {
            return new LeavingOut(string.Empty, LeavingOutReading.Notes);
        }

        if (WhoAndWhere.Contains(words))
        {
            return new LeavingOut(string.Empty, LeavingOutReading.Names);
        }

        if (words.Split(' ').Length > MostWords)
        {
            return null;
        }

        foreach (var (name, said) in LongestFirst)
        {
            var rest = $" {words} ".Replace($" {name} ", " ", StringComparison.Ordinal);
            if (rest.Length < words.Length + 2 && rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Small.Contains(word) || Names.ContainsKey(word)))
            {
                return said;
            }
        }

        return null;
    }

    /// <summary>Whether a response counts by a cell: true where it does, false where it does not, null where the cell does not tell.</summary>
    /// <param name="text">The cell, not blank.</param>
    /// <param name="statuses">The words of how far a response came.</param>
    public bool? Counts(string text, AnswerVocabulary statuses)
    {
        var folded = TextFold.Fold(text);
        var first = folded.Split(' ')[0];
        return Reads switch
        {
            LeavingOutReading.YesIsOut => folded.Length == 0 || No.Contains(first) || In.Contains(folded),
            LeavingOutReading.NoIsOut => No.Contains(first) ? false : Yes.Contains(folded) ? true : null,
            LeavingOutReading.Names => NobodysNames.Contains(folded) || IsTest(folded) ? false : null,
            _ when IsTest(folded) => false,
            _ when LeftOutWords.Are(folded) => false,
            LeavingOutReading.Words when statuses.TryFind(text, out var meaning) => meaning switch
            {
                "completed" => true,
                "declined" or "not_reached" or "disqualified" or "test" or "rejected" => false,
                _ => null,
            },
            _ => null,
        };
    }

    /// <summary>The words of a column's cells, and how far a response with them came, once somebody has said that the column tells it.</summary>
    /// <param name="cells">The cells.</param>
    public IReadOnlyDictionary<string, string> Meanings(IEnumerable<string> cells)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Means.Length > 0)
        {
            var statuses = AnswerVocabulary.OfStatus(MetadataTable.Words());
            foreach (var says in cells.Concat(["Yes", "No"]).Distinct(StringComparer.OrdinalIgnoreCase).Take(50))
            {
                if (Counts(says, statuses) is { } counts)
                {
                    meanings.TryAdd(says, counts ? "completed" : Means);
                }
            }
        }

        return meanings;
    }

    // Column1, Unnamed: 7.
    private static bool IsGiven(string words) =>
        words.TrimEnd([.. " 0123456789"]) is { } word && word.Length < words.Length && word is "column" or "colofn" or "unnamed" or "field" or "f";

    private static bool IsTest(string folded) => TestWords.Begin(folded) || folded is "ignore this test" or "ignore test";

    private static FrozenDictionary<string, LeavingOut> Table(params ReadOnlySpan<(string Means, LeavingOutReading Reads, string[] Names)> groups)
    {
        var table = new Dictionary<string, LeavingOut>(StringComparer.Ordinal);
        foreach (var (means, reads, names) in groups)
        {
            foreach (var name in names)
            {
                table.Add(name, new LeavingOut(means, reads));
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
