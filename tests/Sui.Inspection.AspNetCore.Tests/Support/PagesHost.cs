using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>An application that mounts the pages, in memory, with a folder of cases that is gone afterwards.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PagesHost(WebApplication app, string folder) => (_app, Folder) = (app, folder);

    public string Folder { get; }

    public CapturedLog Log { get; private init; } = new();

    public IServiceProvider Services => _app.Services;

    public static async Task<PagesHost> StartAsync(Action<SuiInspectionPagesOptions>? options = null, Action<WebApplicationBuilder>? builds = null, string prefix = "/sui",
        string environment = "Production")
    {
        var folder = Directory.CreateTempSubdirectory("sui-pages-").FullName;
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = folder });
        builder.WebHost.UseTestServer();
        builder.Services.AddAuthentication(TestSignIn.Scheme0).AddScheme<AuthenticationSchemeOptions, TestSignIn>(TestSignIn.Scheme0, null);
        AddPolicies(builder);
        builder.Services.AddSuiInspectionPages(pages =>
        {
            pages.Folder = folder;
            pages.Actor = user => new CaseActor(user.FindFirst(System.Security.Claims.ClaimTypes.Role)!.Value, user.Identity!.Name!);
            options?.Invoke(pages);
        });
        builds?.Invoke(builder);
        var log = new CapturedLog();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        var app = builder.Build();
        app.UseRequestLocalization(new RequestLocalizationOptions().AddSupportedUICultures("en", "cy").SetDefaultCulture("en"));
        if (app.Services.GetService<Microsoft.Extensions.Options.IConfigureOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>>() is not null)
        {
            app.UseRateLimiter();
        }

        app.MapGet("/own", () => "The host's own page.");
        app.MapSuiInspection(prefix);
        await app.StartAsync();
        return new PagesHost(app, folder) { Log = log };
    }

    public static void AddPolicies(WebApplicationBuilder builder) => builder.Services.AddAuthorizationBuilder()
        .AddPolicy("Inspect", policy => policy.RequireRole("inspector"))
        .AddPolicy("Moderate", policy => policy.RequireRole("moderator"))
        .AddPolicy("View", policy => policy.RequireRole("inspector", "moderator", "viewer"))
        .AddPolicy("Comment", policy => policy.RequireRole("provider"));

    public Visitor As(TestPerson person) => new(_app.GetTestServer().CreateHandler(), person);

    public async Task<string> MakeAsync(string id, string state = "Planned", string pack = "synthetic-middling", bool blind = true)
    {
        await TestCases.MakeAsync(Services.GetRequiredService<ICaseFileStore>(), Path.Combine(Folder, id + ".sui"), id, state, pack, blind);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
