using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Sui.Inspection.Text;

/// <summary>Recognises what people write who try a form: 'TEST - ignore', 'Prawf - anwybyddwch'. What somebody thinks of a test is longer, and begins otherwise.</summary>
internal static class TestWords
{
    /// <summary>As long as such words are; longer ones are somebody's.</summary>
    public const int Longest = 60;

    private const int MostWords = 6;

    private static readonly SearchValues<string> Words = SearchValues.Create(["test", "prawf", "dummy", "practice", "ymarfer"], StringComparison.OrdinalIgnoreCase);

    // Sixteen places and the three letters behind the last of them.
    private const int Stretch = 19;

    private static readonly uint Test = FirstFour("test"u8);
    private static readonly uint Prawf = FirstFour("prawf"u8);
    private static readonly uint Dummy = FirstFour("dummy"u8);
    private static readonly uint Practice = FirstFour("practice"u8);
    private static readonly uint Ymarfer = FirstFour("ymarfer"u8);

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
        && text.AsSpan().ContainsAny(Words)
        && Fold(text) is var folded && (Whole.Contains(folded) || Begin(folded));

    /// <summary>Whether a cell holds the beginning of a word that tests are told by, which nearly none does: a look without making a text of it, since every cell that people write is looked at.</summary>
    /// <param name="cell">The cell as UTF-8.</param>
    public static bool MayBe(ReadOnlySpan<byte> cell) => cell.Length < Stretch ? MayBeAnywhere(cell) : MayBeInStretch(cell) && MayBeAnywhere(cell);

    private static bool MayBeAnywhere(ReadOnlySpan<byte> cell)
    {
        for (var at = 0; at + 4 <= cell.Length; at++)
        {
            // Four bytes at once, in small letters.
            if ((MemoryMarshal.Read<uint>(cell[at..]) | 0x20202020) is var four && (four == Test || four == Prawf || four == Dummy || four == Practice || four == Ymarfer))
            {
                return true;
            }
        }

        return false;
    }

    // Sixteen places at once: the first and the fourth letter of each word tell nearly all text apart from it.
    private static bool MayBeInStretch(ReadOnlySpan<byte> cell)
    {
        ref var start = ref MemoryMarshal.GetReference(cell);
        var last = cell.Length - Stretch;
        for (var at = 0; ; at = Math.Min(at + Vector128<byte>.Count, last))
        {
            var first = Vector128.LoadUnsafe(ref start, (nuint)at) | Vector128.Create((byte)0x20);
            var fourth = Vector128.LoadUnsafe(ref start, (nuint)at + 3) | Vector128.Create((byte)0x20);
            var found = (Vector128.Equals(first, Vector128.Create((byte)'t')) & Vector128.Equals(fourth, Vector128.Create((byte)'t')))
                | (Vector128.Equals(first, Vector128.Create((byte)'p')) & (Vector128.Equals(fourth, Vector128.Create((byte)'w')) | Vector128.Equals(fourth, Vector128.Create((byte)'c'))))
                | (Vector128.Equals(first, Vector128.Create((byte)'d')) & Vector128.Equals(fourth, Vector128.Create((byte)'m')))
                | (Vector128.Equals(first, Vector128.Create((byte)'y')) & Vector128.Equals(fourth, Vector128.Create((byte)'r')));
            if (found != Vector128<byte>.Zero)
            {
                return true;
            }

            if (at == last)
            {
                return false;
            }
        }
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

    private static uint FirstFour(ReadOnlySpan<byte> word) => MemoryMarshal.Read<uint>(word);
}
