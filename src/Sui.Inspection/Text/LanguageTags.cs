namespace Sui.Inspection.Text;

/// <summary>Compares tags of languages (BCP 47).</summary>
internal static class LanguageTags
{
    /// <summary>Whether two tags name the same language, regions aside: <c>en-GB</c> and <c>en</c> do.</summary>
    public static bool Same(string one, string other) =>
        Primary(one).Equals(Primary(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Primary(string tag) =>
        tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? tag.AsSpan(0, end) : tag;
}
