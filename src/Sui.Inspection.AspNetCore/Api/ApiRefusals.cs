using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>Answers calls of the API that a policy refuses with problem details, where the host's sign-in would lead to a page; all other requests are the
/// host's as before.</summary>
/// <param name="inner">What the host, or the framework, refuses with.</param>
internal sealed class ApiRefusals(IAuthorizationMiddlewareResultHandler inner) : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc/>
    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded || context.GetEndpoint()?.Metadata.GetMetadata<ApiCall>() is null)
        {
            await inner.HandleAsync(next, context, policy, authorizeResult).ConfigureAwait(false);
            return;
        }

        // The schemes have their say, since one of them may name itself in WWW-Authenticate; where they would lead elsewhere, they do not.
        var response = context.Response;
        var cookies = response.Headers.SetCookie;
        await inner.HandleAsync(next, context, policy, authorizeResult).ConfigureAwait(false);
        if (response.HasStarted)
        {
            return;
        }

        response.Headers.SetCookie = cookies;
        response.Headers.Remove("Location");
        PageHeaders.Set(response, ApiFilter.Policy);
        var refused = authorizeResult.Challenged ? ApiProblems.Refused(StatusCodes.Status401Unauthorized, PageProblems.NotSignedIn)
            : ApiProblems.Refused(StatusCodes.Status403Forbidden, PageProblems.NotAllowed);
        await refused.ExecuteAsync(context).ConfigureAwait(false);
    }
}
