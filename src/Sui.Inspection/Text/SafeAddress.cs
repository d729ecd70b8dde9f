namespace Sui.Inspection.Text;

/// <summary>Which addresses an annex may link to.</summary>
internal static class SafeAddress
{
    /// <summary>The address as it may be linked to: a section of the annex, or an absolute address of the web or of mail;
    /// otherwise null.</summary>
    public static string? From(string? href) => href switch
    {
        null => null,
        ['#', .. var id] when id.Length > 0
            && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            => href,
        _ when Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            => address.AbsoluteUri,
        _ => null,
    };
}
