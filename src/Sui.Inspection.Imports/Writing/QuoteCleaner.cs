using Sui.Inspection.Identifiers;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Masks identifiers, and takes away what a quotation cannot hold.</summary>
/// <param name="masker">Masks.</param>
internal sealed class QuoteCleaner(TextMasker masker) : ITextCleaner
{
    private const string Marks = "\"“”„«»‘’'";

    /// <inheritdoc/>
    public string Clean(string text, out bool masked)
    {
        var found = masker.Mask(text, MaskingPolicy.Published("en"));
        masked = !string.Equals(found.Text, text, StringComparison.Ordinal);
        var plain = string.Concat(found.Text.Select(letter => char.IsControl(letter) && letter is not ('\n' or '\t') ? ' ' : letter)).Trim();

        // Quotation marks around the whole are set in print.
        return plain.Length >= 2 && Marks.Contains(plain[0], StringComparison.Ordinal) && Marks.Contains(plain[^1], StringComparison.Ordinal)
            && plain.AsSpan(1, plain.Length - 2).IndexOfAny(Marks) < 0
            ? plain[1..^1].Trim()
            : plain;
    }
}
