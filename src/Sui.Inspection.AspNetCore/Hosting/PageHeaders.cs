using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.AspNetCore.Hosting;

/// <summary>The headers of every answer of ours, refusals included, and of nothing else in the host's application.</summary>
internal static class PageHeaders
{
    /// <summary>Sets them.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="policy">What the page may load and send.</param>
    public static void Set(HttpResponse response, string policy)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // Personal data stays in no cache, neither of the browser nor on the way. In the words that tokens against forged forms ask for, too.
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
    }
}
