using Microsoft.AspNetCore.Http;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Api;

/// <summary>What every call goes through: its headers, and that a failure is problem details and no stack.</summary>
internal sealed class ApiFilter : IEndpointFilter
{
    /// <summary>What an answer of the API may load: nothing.</summary>
    public const string Policy = "default-src 'none'; frame-ancestors 'none'";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        PageHeaders.Set(http.Response, Policy);
        try
        {
            return await next(context).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !http.RequestAborted.IsCancellationRequested)
        {
            CaseRequests.Telemetry(http).Failed(failure);
            return ApiProblems.Refused(StatusCodes.Status500InternalServerError, PageProblems.Failed);
        }
    }
}
