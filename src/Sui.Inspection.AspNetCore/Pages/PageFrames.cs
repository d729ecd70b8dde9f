using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Wording;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>Makes the frame of a page for a request.</summary>
internal static class PageFrames
{
    private const string LanguageQuery = "lang";
    private const string LanguageCookie = "sui.lang";
    private const string DoneQuery = "done";

    /// <summary>Makes it.</summary>
    public static async Task<PageFrame> OfAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var options = services.GetRequiredService<SuiInspectionPagesOptions>();
        var mount = context.GetEndpoint()?.Metadata.GetMetadata<PageMount>() ?? new PageMount(string.Empty, SuiStyle.Path);
        var start = context.Request.PathBase.ToUriComponent() + mount.Prefix;
        var words = LanguageOf(context, start);
        var tokens = services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        // Making the tokens sets headers of its own, among them one that lets pages of the same origin frame this one.
        PageHeaders.Set(context.Response, options.ContentSecurityPolicy);
        var may = await services.GetRequiredService<PagePermissions>().OfAsync(context).ConfigureAwait(false);
        return new PageFrame
        {
            Words = words,
            Base = start,
            Style = start + mount.Style,
            Path = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) ? context.Request.PathBase.ToUriComponent() + context.Request.Path.ToUriComponent() : null,
            Rubric = services.GetRequiredService<ISuiInspection>().Rubric,
            Actor = options.Actor!(context.User),
            May = may,
            SpeaksFor = may.HasFlag(PagePolicy.Inspect) ? null : options.SpeaksFor?.Invoke(context.User) ?? CaseCommentFrom.Provider,
            Token = (tokens.FormFieldName, tokens.RequestToken!),
            Layout = options.Layout,
            Done = DoneOf(context, words),
        };
    }

    // A closed list: nobody puts words of their own on a page by its address.
    private static string? DoneOf(HttpContext context, PageWording words) =>
        context.Request.Query[DoneQuery].ToString() is { Length: > 0 and < 40 } done && words.Find("Done." + done) is not null ? "Done." + done : null;

    /// <summary>The words of a request's language.</summary>
    /// <param name="context">The request.</param>
    /// <param name="start">The path that the pages are mounted at.</param>
    public static PageWording LanguageOf(HttpContext context, string start)
    {
        var asked = context.Request.Query[LanguageQuery].ToString();
        if (asked is "en" or "cy")
        {
            context.Response.Cookies.Append(LanguageCookie, asked, new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                Path = start.Length == 0 ? "/" : start,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
            return PageWording.In(asked);
        }

        return PageWording.In(context.Request.Cookies[LanguageCookie] is ("en" or "cy") and var kept ? kept
            : context.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name ?? "en");
    }
}
