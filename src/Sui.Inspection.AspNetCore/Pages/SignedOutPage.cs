using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>What was typed into a form whose session had ended, to be copied. It stands in no layout: the host's may need somebody who is signed in.</summary>
internal static class SignedOutPage
{
    /// <summary>Writes it.</summary>
    /// <param name="context">The request, at an address of the pages.</param>
    /// <param name="typed">What was typed.</param>
    public static async Task WriteAsync(HttpContext context, IReadOnlyList<string> typed)
    {
        var mount = context.GetEndpoint()!.Metadata.GetMetadata<PageMount>()!;
        var start = context.Request.PathBase.ToUriComponent() + mount.Prefix;
        var words = PageFrames.LanguageOf(context, start);
        var page = context.GetRouteValue("id") is string id ? $"{start}/cases/{Uri.EscapeDataString(id)}" : start + "/cases";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(words.Language).Append("\">\n<head>\n<meta charset=\"utf-8\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<title>")
            .Append(Safe(words.Say("SignedOut.Title"))).Append(" – ").Append(Safe(words.Say("Product"))).Append("</title>\n<link rel=\"stylesheet\" href=\"").Append(Safe(start + mount.Style))
            .Append("\" />\n</head>\n<body class=\"sui-page\">\n<div class=\"sui\">\n<main id=\"sui-main\" tabindex=\"-1\">\n<h1>").Append(Safe(words.Say("SignedOut.Title"))).Append("</h1>\n<p>")
            .Append(Safe(words.Say("SignedOut.Text"))).Append("</p>\n<p><a href=\"").Append(Safe(page)).Append("\" target=\"_blank\" rel=\"noopener\">").Append(Safe(words.Say("SignedOut.Link")))
            .Append("</a></p>\n<div class=\"sui-inset\">\n<h2>").Append(Safe(words.Say("Message.Typed"))).Append("</h2>\n");
        foreach (var text in typed)
        {
            html.Append("<p class=\"sui-words\">").Append(Safe(text)).Append("</p>\n");
        }

        html.Append("</div>\n</main>\n</div>\n</body>\n</html>\n");
        var response = context.Response;
        PageHeaders.Set(response, context.RequestServices.GetRequiredService<SuiInspectionPagesOptions>().ContentSecurityPolicy);
        response.StatusCode = StatusCodes.Status401Unauthorized;
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(html.ToString(), context.RequestAborted).ConfigureAwait(false);

        static string Safe(string text) => HtmlEncoder.Default.Encode(text);
    }
}
