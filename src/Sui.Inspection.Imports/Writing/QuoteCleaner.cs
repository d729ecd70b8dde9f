using Sui.Inspection.Identifiers;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Writing;

/// <summary>Masks identifiers, and takes away what a quotation cannot hold.</summary>
/// <param name="masker">Masks.</param>
internal sealed class QuoteCleaner(TextMasker masker) : ITextCleaner
{
    /// <inheritdoc/>
    public string Clean(string text, out bool masked)
    {
        var found = masker.Mask(text, MaskingPolicy.Published("en"));
        masked = !string.Equals(found.Text, text, StringComparison.Ordinal);
        return SpokenWords.Fit(found.Text);
    }
}
