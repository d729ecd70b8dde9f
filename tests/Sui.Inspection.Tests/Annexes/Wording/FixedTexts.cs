using System.Globalization;
using System.Resources;

namespace Sui.Inspection.Tests.Annexes.Wording;

/// <summary>Texts made for a test.</summary>
internal sealed class FixedTexts(params (string Key, string Text)[] texts) : ResourceManager
{
    /// <inheritdoc/>
    public override string? GetString(string name, CultureInfo? culture) => texts
        .Where(text => string.Equals(text.Key, name, StringComparison.Ordinal)).Select(text => text.Text).FirstOrDefault();
}
