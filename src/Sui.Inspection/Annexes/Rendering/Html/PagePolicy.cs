using System.Security.Cryptography;
using System.Text;

namespace Sui.Inspection.Annexes.Rendering.Html;

/// <summary>What a page may do: use its own style and nothing else. Nothing is fetched, run or sent, whatever words got into it.</summary>
internal static class PagePolicy
{
    /// <summary>The value of the header <c>Content-Security-Policy</c>.</summary>
    /// <param name="style">What stands between the page's tags of the element <c>style</c>, to the character.</param>
    public static string Of(string style) =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; "
        + "form-action 'none'; base-uri 'none'";
}
