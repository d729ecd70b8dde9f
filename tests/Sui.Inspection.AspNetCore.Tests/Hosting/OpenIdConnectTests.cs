using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Sui.Inspection.AspNetCore.Tests.Support;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Tests.Hosting;

/// <summary>The pages behind a sign-in by OpenID Connect, as docs/pages.md registers it, against a provider that is in the test alone.</summary>
public class OpenIdConnectTests
{
    private const string Cases = "/sui/cases";

    private static Task<PagesHost> StartAsync(StubProvider provider) => PagesHost.StartAsync(
        pages => pages.Actor = user => new CaseActor("Inspector", user.Identity!.Name!),
        builder => Register(builder, provider));

    private static void Register(WebApplicationBuilder builder, StubProvider provider)
    {
        builder.Configuration["SignIn:Authority"] = StubProvider.Address;
        builder.Configuration["SignIn:ClientId"] = StubProvider.Client;
        builder.Configuration["SignIn:ClientSecret"] = "of the test alone";

        // As docs/pages.md has it.
        builder.Services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie(options => options.ExpireTimeSpan = TimeSpan.FromHours(8))
            .AddOpenIdConnect(options =>
            {
                options.Authority = builder.Configuration["SignIn:Authority"];
                options.ClientId = builder.Configuration["SignIn:ClientId"];
                options.ClientSecret = builder.Configuration["SignIn:ClientSecret"];
                options.ResponseType = "code";
                options.MapInboundClaims = false;
                options.TokenValidationParameters.NameClaimType = "name";
                options.TokenValidationParameters.RoleClaimType = "roles";
            });
        builder.Services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, options =>
            (options.ResponseMode, options.BackchannelHttpHandler) = ("query", provider));
    }

    [Test]
    public async Task Visitor_WhoIsNotSignedIn_GoesToTheProvider_AndComesBackToThePage()
    {
        using var provider = new StubProvider();
        await using var host = await StartAsync(provider);
        await host.MakeAsync("eastmere");
        using var visitor = host.As(TestPerson.Nobody);
        var sent = await visitor.GetAsync(Cases);
        Assert.That(sent.Status, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(sent.Location, Does.StartWith(StubProvider.Address + "/authorize?"));

        var back = await visitor.GetAsync(new Uri(provider.LetIn(sent.Location!, "A. Rees", "inspector")).PathAndQuery);
        Assert.That((back.Status, new Uri(new Uri("https://tool.example"), back.Location).AbsolutePath), Is.EqualTo((HttpStatusCode.Redirect, Cases)), back.Text);
        var page = await visitor.GetAsync(Cases);
        Assert.That(page.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(page.Text, Does.Contain("Inspector, A. Rees").And.Contain("eastmere"));
    }

    [Test]
    public async Task Visitor_WithoutARoleOfThePolicies_GetsNothing()
    {
        using var provider = new StubProvider();
        await using var host = await StartAsync(provider);
        using var visitor = host.As(TestPerson.Nobody);
        var sent = await visitor.GetAsync(Cases);
        await visitor.GetAsync(new Uri(provider.LetIn(sent.Location!, "F. Grey", "accounts")).PathAndQuery);
        var refused = await visitor.GetAsync(Cases);
        Assert.That((refused.Status, refused.Text), Is.EqualTo((HttpStatusCode.Redirect, string.Empty)));
        Assert.That(refused.Location, Does.Contain("/Account/AccessDenied"));
    }

    /// <summary>A browser that did not ask cannot come back with somebody else's code; an API says no, and leads nowhere.</summary>
    [Test]
    public async Task Code_OfAnotherBrowser_SignsNobodyIn()
    {
        using var provider = new StubProvider();
        await using var host = await StartAsync(provider);
        using var visitor = host.As(TestPerson.Nobody);
        using var other = host.As(TestPerson.Nobody);
        var sent = await visitor.GetAsync(Cases);
        var back = new Uri(provider.LetIn(sent.Location!, "A. Rees", "inspector")).PathAndQuery;
        // The host's error page would answer.
        await Assert.ThrowsAsync<Microsoft.AspNetCore.Authentication.AuthenticationFailureException>(() => other.GetAsync(back));
        Assert.That((await other.GetAsync(Cases)).Status, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That((await other.GetAsync("/sui/api/v1/instruments")).Status, Is.EqualTo(HttpStatusCode.Unauthorized));
    }
}
