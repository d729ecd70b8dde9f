using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Sui.Inspection.Text;

/// <summary>Recognises what people write who try a form: 'TEST - ignore', 'Prawf - anwybyddwch'. What somebody thinks of a test is longer, and begins otherwise.</summary>
internal static class TestWords
{
    /// <summary>As long as such words are; longer ones are somebody's.</summary>
    public const int Longest = 60;

    private const int MostWords = 6;

    private static readonly string[] Starts =
    [
        "test ignore", "test please ignore", "test pls ignore", "test only", "test do not", "test dont", "test delete", "test please delete", "test row", "test submission", "test run",
        "test entry", "test response", "this is a test", "this is test", "just a test", "just testing", "only a test", "testing ignore", "testing please", "prawf anwybyddwch",
        "prawf yn unig", "ymateb prawf", "dummy entry", "dummy row", "dummy record", "dummy response", "practice call", "practice interview", "practice entry", "practice run", "galwad ymarfer",
    ];

    private static readonly FrozenSet<string> Whole =
        FrozenSet.ToFrozenSet(["test", "test test", "testing", "test test test", "ignore this test", "ignore test", "prawf", "prawf prawf"], StringComparer.Ordinal);

    /// <summary>Whether a text is what people write who try a form.</summary>
    /// <param name="text">The text of a cell.</param>
    public static bool Are(string text) => text.Length <= Longest
        && (text.Contains("test", StringComparison.OrdinalIgnoreCase) || text.Contains("prawf", StringComparison.OrdinalIgnoreCase)
            || text.Contains("dummy", StringComparison.OrdinalIgnoreCase) || text.Contains("practice", StringComparison.OrdinalIgnoreCase) || text.Contains("ymarfer", StringComparison.OrdinalIgnoreCase))
        && Fold(text) is var folded && (Whole.Contains(folded) || Begin(folded));

    /// <summary>Whether a cell holds 'test' or 'prawf', which nearly none does: a look without making a text of it.</summary>
    /// <param name="cell">The cell as UTF-8.</param>
    public static bool MayBe(ReadOnlySpan<byte> cell)
    {
        for (var at = 0; at + 4 <= cell.Length; at++)
        {
            if (Ascii.EqualsIgnoreCase(cell.Slice(at, 4), "test"u8) || Ascii.EqualsIgnoreCase(cell.Slice(at, 4), "praw"u8))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether words that are folded begin as such words do; 'test' alone does not tell.</summary>
    /// <param name="folded">The words in lower case, divided by single spaces.</param>
    public static bool Begin(string folded) =>
        folded.Count(' ') < MostWords && Array.Exists(Starts, start => $"{folded} ".StartsWith($"{start} ", StringComparison.Ordinal));

    /// <summary>Whether an id is one that people give a test: 'TEST', 'test-02'.</summary>
    /// <param name="id">The id.</param>
    public static bool AreId(string id) => id.Length <= Longest && id.Length > 3 && (id[0] | 0x20) is 't' or 'p' or 'd'
        && Fold(id).TrimEnd([.. " 0123456789"]) is "test" or "testing" or "prawf" or "dummy";

    /// <summary>A text in lower case, without marks, its words divided by single spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                folded.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
            }
            else if (letter is not ('\'' or '\u2019') && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
