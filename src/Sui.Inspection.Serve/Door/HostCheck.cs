using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.Serve.Door;

/// <summary>Answers requests for this machine by its own names alone: a page elsewhere whose name is made to lead here gets nothing.</summary>
internal sealed class HostCheck(SessionKeys keys)
{
    /// <summary>Looks at the host that was asked for.</summary>
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var host = context.Request.Host;
        return host.Host is "127.0.0.1" or "localhost" && host.Port == keys.Port ? next(context) : DoorPage.OtherHost.ExecuteAsync(context);
    }
}
