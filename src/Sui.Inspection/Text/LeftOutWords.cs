using System.Collections.Frozen;

namespace Sui.Inspection.Text;

/// <summary>Recognises what people note beside a row that is not to count: 'do not count', 'withdrawn', 'duplicate of row 4'. In English and Welsh.</summary>
internal static class LeftOutWords
{
    private const int MostWords = 6;

    // What a whole cell says, and what one can begin with.
    private static readonly FrozenSet<string> Whole = FrozenSet.ToFrozenSet(
        [
            "withdraw", "withdraws", "dup", "dupe", "test", "testing", "is test", "test entry", "test response", "test data", "test record", "this is a test", "dummy", "spam", "void", "voided", "deleted",
            "delete", "discard", "discarded", "terminated", "screened out", "disqualified", "ineligible", "ignore", "remove", "prawf", "dileu", "dyblyg", "eithrio",
        ],
        StringComparer.Ordinal);

    private static readonly string[] Starts =
    [
        "withdrawn", "withdrew", "wants to withdraw", "opted out", "exclude", "excluded", "duplicate", "duplicated", "invalid", "not valid", "test entry", "test response", "please delete", "please exclude", "please ignore",
        "please remove", "ignore this", "delete this", "remove this", "do not use", "do not count", "do not include", "dont use", "dont count", "dont include", "not to count", "not to be counted", "not counted", "not for analysis",
        "hung up", "tynnodd yn ol", "wedi tynnun ol", "wedii eithrio", "peidiwch a chyfrif",
    ];

    /// <summary>Whether words say so.</summary>
    /// <param name="folded">The words in lower case, without accents and marks, divided by single spaces.</param>
    public static bool Are(string folded) => Whole.Contains(folded)
        || (folded.Count(' ') < MostWords && Array.Exists(Starts, start => $"{folded} ".StartsWith($"{start} ", StringComparison.Ordinal)));
}
