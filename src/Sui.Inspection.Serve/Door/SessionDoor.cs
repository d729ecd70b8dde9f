using Microsoft.AspNetCore.Http;

namespace Sui.Inspection.Serve.Door;

/// <summary>Where the address that is printed leads: takes its token for a cookie.</summary>
internal sealed class SessionDoor(SessionKeys keys)
{
    /// <summary>Its path.</summary>
    public const string Path = "/open";

    /// <summary>Lets the browser in, and on to a page whose address has no token.</summary>
    public IResult Open(HttpContext context, string start)
    {
        if (!keys.IsSession(context.Request.Cookies[keys.Cookie]))
        {
            if (keys.Exchange(context.Request.Query["token"].ToString()) is not { } session)
            {
                return DoorPage.Used;
            }

            // Until the browser is closed; sent by no other site.
            context.Response.Cookies.Append(keys.Cookie, session, new CookieOptions { HttpOnly = true, IsEssential = true, Path = "/", SameSite = SameSiteMode.Strict });
        }

        return TypedResults.Redirect(start);
    }
}
