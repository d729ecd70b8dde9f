namespace Sui.Inspection.Text;

/// <summary>What somebody said, made fit for a cell.</summary>
internal static class SpokenWords
{
    private const string Marks = "\"“”„«»‘’'";

    /// <summary>The words without control characters, and without quotation marks around the whole, which are set in print.</summary>
    public static string Fit(string text)
    {
        var plain = string.Concat(text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter)).Trim();
        return plain.Length >= 2 && Marks.Contains(plain[0], StringComparison.Ordinal) && Marks.Contains(plain[^1], StringComparison.Ordinal)
            && plain.AsSpan(1, plain.Length - 2).IndexOfAny(Marks) < 0
            ? plain[1..^1].Trim()
            : plain;
    }
}
