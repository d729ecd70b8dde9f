namespace Sui.Inspection.Text;

/// <summary>Which addresses an annex may link to.</summary>
internal static class SafeAddress
{
    /// <summary>The address as it may be linked to: a section of the annex or of a file beside it, or an absolute address of the web or of
    /// mail; otherwise null.</summary>
    public static string? From(string? href) => href switch
    {
        null => null,
        ['#', .. var id] when IsId(id) => href,
        _ when href.Split('#') is [var file, var id] && IsFileName(file) && IsId(id) => href,
        _ when Uri.TryCreate(href, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            => address.AbsoluteUri,
        _ => null,
    };

    /// <summary>Whether a text is the name of a file, percent-encoded: no folder, no scheme, nothing that leads elsewhere.</summary>
    public static bool IsFileName(string text) =>
        text.Length > 0 && char.IsAsciiLetterOrDigit(text[0]) && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '~' or '%');

    private static bool IsId(string text) =>
        text.Length > 0 && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
