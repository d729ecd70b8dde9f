using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.AspNetCore.Endpoints;

/// <summary>Answers that lead on.</summary>
internal static class SeeOther
{
    /// <summary>Leads to a page after a form was kept, so that loading it again sends nothing again.</summary>
    public static IResult To(string address) => new Result(address);

    private sealed class Result(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
