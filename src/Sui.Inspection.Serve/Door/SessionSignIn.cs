using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Sui.Inspection.Serve.Door;

/// <summary>Knows the one browser that came in by the address that was printed.</summary>
internal sealed class SessionSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionKeys keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string Name = "Session";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(
        keys.IsSession(Request.Cookies[keys.Cookie])
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "session")], Name)), Name))
            : AuthenticateResult.NoResult());

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => RefuseAsync(DoorPage.NoSession);

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => RefuseAsync(DoorPage.LookingOnly);

    // The API answers for itself.
    private Task RefuseAsync(DoorPage page)
    {
        if (!Request.Path.StartsWithSegments("/sui/api", StringComparison.OrdinalIgnoreCase))
        {
            return page.ExecuteAsync(Context);
        }

        Response.StatusCode = page.Status;
        return Task.CompletedTask;
    }
}
