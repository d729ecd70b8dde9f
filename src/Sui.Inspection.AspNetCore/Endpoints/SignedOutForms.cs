using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Api;
using Sui.Inspection.AspNetCore.Hosting;
using Sui.Inspection.AspNetCore.Pages;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>
/// A form that is sent after the session ended is answered with what was typed into it, where the host's sign-in would lead elsewhere and lose it. Whatever else is refused is the host's as before, and so are
/// schemes that answer a form with a challenge of their own.
/// </summary>
/// <param name="inner">What the host, or the framework, refuses with.</param>
internal sealed class SignedOutForms(IAuthorizationMiddlewareResultHandler inner) : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc/>
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        var response = context.Response;
        var cookies = response.Headers.SetCookie;
        await inner.HandleAsync(next, context, policy, authorizeResult).ConfigureAwait(false);
        // Only where the sign-in leads elsewhere is the form read, which nobody is known to have sent.
        if (!authorizeResult.Challenged || response.HasStarted || response.StatusCode is < StatusCodes.Status300MultipleChoices or >= StatusCodes.Status400BadRequest
            || context.GetEndpoint()?.Metadata is not { } about || about.GetMetadata<PageMount>() is null || about.GetMetadata<ApiCall>() is not null
            || await TypedAsync(context).ConfigureAwait(false) is not { Count: > 0 } typed)
        {
            return;
        }

        // What the sign-in would remember of the way back belongs to a visit that is not made.
        response.Headers.SetCookie = cookies;
        response.Headers.Remove("Location");
        CaseRequests.Telemetry(context).Refused("form", PageProblems.NotSignedIn.Code, 1);
        await SignedOutPage.WriteAsync(context, typed).ConfigureAwait(false);
    }

    // Nobody is known yet: a form with files, or one that is larger than what people write, is not read.
    private static async Task<IReadOnlyList<string>> TypedAsync(HttpContext context)
    {
        var request = context.Request;
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.ContentLength is not (> 0 and <= PostFilter.Envelope))
        {
            return [];
        }

        try
        {
            await PostFilter.ReadAsync(context, PostFilter.Envelope).ConfigureAwait(false);
            return PostFilter.Typed(context);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            return [];
        }
    }
}
