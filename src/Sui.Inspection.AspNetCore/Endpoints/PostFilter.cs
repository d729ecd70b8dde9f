using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Forms;
using Sui.Inspection.AspNetCore.Pages;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>What every form goes through: it is read within its limits, and has the token of the page that it stands on.</summary>
internal sealed class PostFilter : IEndpointFilter
{
    private const int MostFields = 2048;
    // Twenty thousand characters of four bytes, with room for what encodes them.
    private const int MostOfField = 400_000;

    /// <summary>The room that a form takes beside its files, in bytes.</summary>
    public const long Envelope = 1024 * 1024;

    // The fields that somebody writes sentences into.
    private static readonly string[] Written = ["reason", "text", "why", "about", "statement", "summary"];

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var options = http.RequestServices.GetRequiredService<SuiInspectionPagesOptions>();
        var most = options.MaxUploadBytes + Envelope;
        if (!http.Request.HasFormContentType)
        {
            return await RefuseAsync(http, "NoToken", PageProblems.NoToken, StatusCodes.Status400BadRequest).ConfigureAwait(false);
        }

        if (http.Request.ContentLength > most)
        {
            return await TooLargeAsync(http, options).ConfigureAwait(false);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        try
        {
            await ReadAsync(http, options.MaxUploadBytes).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // The reader says of too much and of what is damaged the same; by its length a form is one or the other.
            var isTooLarge = failure is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } || (http.Request.ContentLength ?? long.MaxValue) > options.MaxUploadBytes;
            return isTooLarge ? await TooLargeAsync(http, options).ConfigureAwait(false)
                : await RefuseAsync(http, "Damaged", PageProblems.Damaged, StatusCodes.Status400BadRequest).ConfigureAwait(false);
        }

        return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http).ConfigureAwait(false)
            ? await next(context).ConfigureAwait(false)
            : await RefuseAsync(http, "NoToken", PageProblems.NoToken, StatusCodes.Status400BadRequest, Typed(http)).ConfigureAwait(false);
    }

    /// <summary>Reads a form within its limits.</summary>
    /// <exception cref="InvalidDataException">It is larger, or damaged.</exception>
    public static Task ReadAsync(HttpContext http, long mostOfFiles)
    {
        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions
        {
            MultipartBodyLengthLimit = mostOfFiles,
            ValueCountLimit = MostFields,
            ValueLengthLimit = MostOfField,
        }));
        return http.Request.ReadFormAsync(http.RequestAborted);
    }

    /// <summary>What somebody wrote into a form whose session ended meanwhile: it changes nothing, and is shown to whoever typed it. What another site sends is not shown.</summary>
    public static IReadOnlyList<string> Typed(HttpContext http) => http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        ? [.. Written.Concat(http.Request.Form.Keys.Where(field => field.StartsWith(AnswerSheet.Spoken, StringComparison.Ordinal))).Select(field => http.Request.Form[field].ToString().Trim()).Where(text => text.Length > 0)] : [];

    private static Task<IResult> TooLargeAsync(HttpContext http, SuiInspectionPagesOptions options) =>
        RefuseAsync(http, "TooLarge", PageProblems.TooLarge(options.MaxUploadBytes), StatusCodes.Status413PayloadTooLarge);

    private static async Task<IResult> RefuseAsync(HttpContext http, string key, Problem problem, int status, IReadOnlyList<string>? typed = null)
    {
        CaseRequests.Telemetry(http).Refused("form", problem.Code, 1);
        // What was sent is not read: a form that cannot be trusted chooses no token either.
        http.Features.Set<IFormFeature>(new FormFeature(FormCollection.Empty));
        return new MessageScreen(await PageFrames.OfAsync(http).ConfigureAwait(false), key) { Problems = [problem], Typed = typed ?? [] }.Answer(status);
    }
}
